using System.Data;
using System.Data.Common;
using Jiangshang.School.Storage;

namespace Jiangshang.School.People;

/// <summary>A connection with the one prepared question for a student's version.</summary>
internal sealed class StudentVersionQuery : IAsyncDisposable
{
    private readonly DbConnection _connection;
    private readonly DbCommand _command;
    private readonly DbParameter _student;

    private StudentVersionQuery(DbConnection connection)
    {
        _connection = connection;
        _command = connection.CreateCommand();
        _command.CommandText = """SELECT "Version" FROM "Students" WHERE "Id" = @student""";
        _student = _command.CreateParameter();
        _student.ParameterName = "student";
        _student.DbType = DbType.Guid;
        _command.Parameters.Add(_student);
    }

    public static async Task<StudentVersionQuery> OpenAsync(SchoolDatabase database, CancellationToken cancellation)
    {
        var opened = new StudentVersionQuery(await database.ConnectAsync(cancellation));
        await opened._command.PrepareAsync(cancellation);
        return opened;
    }

    /// <returns>Null when the school has no such student.</returns>
    public async ValueTask<long?> AskAsync(Guid student, CancellationToken cancellation)
    {
        StatementCount.Add();
        _student.Value = student;
        return await _command.ExecuteScalarAsync(cancellation) as long?;
    }

    public async ValueTask DisposeAsync()
    {
        await _command.DisposeAsync();
        await _connection.DisposeAsync();
    }
}
