using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Jiangshang.School.Attempts;
using Jiangshang.School.SignIn;
using Jiangshang.Server.Rejections;

namespace Jiangshang.Server.Attempts;

/// <summary>Saves journal entries: read from the bytes, answered as bytes.</summary>
public static class JournalEndpoint
{
    private const int MostBytes = 4 * 1024 * 1024;

    public static async Task HandleAsync(HttpContext context)
    {
        var append = context.RequestServices.GetRequiredService<AppendJournal>();
        var caller = context.Features.Get<SignedIn>()!;
        var cancellation = context.RequestAborted;
        if (!Guid.TryParse((string?)context.GetRouteValue("attempt"), out var attempt))
        {
            await RejectionWriter.WriteAsync(context, new School.Access.SubjectUnknown());
            return;
        }

        if (await ReadAsync(context.Request.BodyReader, cancellation) is not { } items)
        {
            await RejectionWriter.WriteAsync(context, new JournalMalformed());
            return;
        }

        var outcome = await append.HandleAsync(caller.Actor, attempt, items, Device.Of(context).Name, cancellation);
        await (outcome.IsRefused(out var rejection) ? RejectionWriter.WriteAsync(context, rejection) : AcknowledgeAsync(context, outcome.Result));
    }

    /// <returns>Null when it is no such request, or too large.</returns>
    private static async ValueTask<IReadOnlyList<JournalItem>?> ReadAsync(PipeReader body, CancellationToken cancellation)
    {
        while (true)
        {
            var read = await body.ReadAsync(cancellation);
            if (read.Buffer.Length > MostBytes)
            {
                body.AdvanceTo(read.Buffer.End);
                return null;
            }

            if (read.IsCompleted)
            {
                var items = TryRead(read.Buffer);
                body.AdvanceTo(read.Buffer.End);
                return items;
            }

            body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static IReadOnlyList<JournalItem>? TryRead(ReadOnlySequence<byte> body)
    {
        try
        {
            return JournalRequestReader.Read(body);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            return null;
        }
    }

    private static async Task AcknowledgeAsync(HttpContext context, JournalSaved saved)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"savedThrough":{{saved.Through}},"serverNow":"{{saved.Now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss.fffffff}}+00:00","state":"open"}""");
        context.Response.ContentLength = text.Length;
        Encoding.ASCII.GetBytes(text, context.Response.BodyWriter);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }
}
