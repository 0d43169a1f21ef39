using System.Threading.Channels;
using Jiangshang.School.Storage;

namespace Jiangshang.School.People;

/// <summary>
/// Reads a student's version: the one question asked before anything kept is served, and so the one asked most. A few
/// connections are kept for it with the command prepared.
/// </summary>
public sealed class StudentVersionReading : IAsyncDisposable
{
    private static readonly int Connections = 2 * Environment.ProcessorCount;
    private readonly SchoolDatabase _database;
    private readonly Channel<StudentVersionQuery?> _idle = Channel.CreateBounded<StudentVersionQuery?>(Connections);

    public StudentVersionReading(SchoolDatabase database)
    {
        _database = database;
        for (var place = 0; place < Connections; place++)
        {
            // Opened when it is first needed.
            _idle.Writer.TryWrite(null);
        }
    }

    /// <returns>Null when the school has no such student.</returns>
    public async ValueTask<long?> OfAsync(Guid student, CancellationToken cancellation = default)
    {
        var query = await _idle.Reader.ReadAsync(cancellation);
        try
        {
            query ??= await StudentVersionQuery.OpenAsync(_database, cancellation);
            return await query.AskAsync(student, cancellation);
        }
        catch
        {
            // A connection that has failed once is not asked again.
            await (query?.DisposeAsync() ?? ValueTask.CompletedTask);
            query = null;
            throw;
        }
        finally
        {
            _idle.Writer.TryWrite(query);
        }
    }

    public async ValueTask DisposeAsync()
    {
        while (_idle.Reader.TryRead(out var query))
        {
            await (query?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }
}
