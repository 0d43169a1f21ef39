using System.Threading.Channels;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Background;
using Jiangshang.School.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Puts journal entries on the disk: one writer takes what many students have sent since its last commit and commits it
/// together, so that one wait for the disk serves a whole class. Nobody is told "saved" before that commit.
/// </summary>
public sealed class JournalWriter(SchoolDatabase database, BackgroundHealth health, ILogger<JournalWriter> logger) : BackgroundService
{
    private static readonly Wording Work = new("保存作答记录", "saving what students write");

    private const int MostInOneCommit = 1_000;
    private const int MostWaiting = 50_000;

    private readonly Channel<JournalWrite> _writes = Channel.CreateBounded<JournalWrite>(
        new BoundedChannelOptions(MostWaiting) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    internal bool TryEnqueue(JournalWrite write) => _writes.Writer.TryWrite(write);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<JournalWrite>(MostInOneCommit);
        var reader = _writes.Reader;
        JournalConnection? connection = null;
        try
        {
            while (await reader.WaitToReadAsync(stoppingToken))
            {
                while (batch.Count < MostInOneCommit && reader.TryRead(out var write))
                {
                    batch.Add(write);
                }

                connection = await CommitAsync(connection, batch, stoppingToken);
                batch.Clear();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops. Nobody is told that what still waits was saved, so clients send it again.
        }
        finally
        {
            await CloseAsync(connection);
        }
    }

    private async Task<JournalConnection?> CommitAsync(JournalConnection? connection, List<JournalWrite> batch, CancellationToken stopping)
    {
        try
        {
            connection ??= await JournalConnection.OpenAsync(database, stopping);
            using (await database.TakeTurnAsync(stopping))
            {
                await connection.WriteAsync(batch, stopping);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            batch.ForEach(Refuse);
            throw;
        }
        catch (Exception failure)
        {
            // Nobody is told "saved": whoever sent these sends them again. The next batch begins with a fresh connection.
            logger.LogError(failure, "A batch of {Count} journal writes failed", batch.Count);
            health.Failed(Work, failure);
            batch.ForEach(Refuse);
            await CloseAsync(connection);
            return null;
        }

        health.Succeeded(Work);

        foreach (var write in batch)
        {
            if (write.Taken)
            {
                Accept(write);
            }
            else
            {
                Refuse(write);
            }
        }

        return connection;
    }

    private static async Task CloseAsync(JournalConnection? connection)
    {
        try
        {
            await (connection?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (Exception failure) when (StorageTrouble.Is(failure))
        {
            // The server behind it is gone: there is nothing left to close.
        }
    }

    private static void Accept(JournalWrite write)
    {
        lock (write.Journal)
        {
            write.Journal.Saved = write.Items[^1].Sequence;
        }

        write.Finish(true);
    }

    private static void Refuse(JournalWrite write)
    {
        lock (write.Journal)
        {
            write.Journal.Stale = true;
        }

        write.Finish(false);
    }
}
