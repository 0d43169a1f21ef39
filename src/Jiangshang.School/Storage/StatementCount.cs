using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Jiangshang.School.Storage;

/// <summary>
/// Counts the statements that are sent to the database for one request. Off, and free of cost, unless somebody has begun a count
/// on the request's own flow.
/// </summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private static readonly AsyncLocal<Tally?> Running = new();

    /// <summary>Counts from here on, in whatever is awaited from here.</summary>
    public static Tally Begin() => Running.Value = new Tally();

    /// <summary>For a statement that is sent without Entity Framework.</summary>
    public static void Add() => Running.Value?.Add();

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Add();
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Add();
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Add();
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Add();
        return ValueTask.FromResult(result);
    }

    /// <summary>The count of one request.</summary>
    public sealed class Tally
    {
        private int _statements;

        public int Statements => Volatile.Read(ref _statements);

        internal void Add() => Interlocked.Increment(ref _statements);
    }
}
