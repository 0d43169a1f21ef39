using Jiangshang.School.Access;
using Jiangshang.School.Artefacts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Microsoft.Net.Http.Headers;

namespace Jiangshang.Server.Artefacts;

/// <summary>Stored files, to be looked at or taken home.</summary>
public static class ArtefactEndpoints
{
    private const string Pdf = "application/pdf";
    private const string FilePolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    // Older browsers of lab PCs count their PDF viewer as a plug-in and show none in a sandbox; the viewer has a sandbox of its own.
    private const string PdfPolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; object-src 'self'; frame-ancestors 'self'";

    private static readonly HashSet<string> Shown =
        ["image/png", "image/jpeg", "image/gif", "image/webp", Pdf, "video/mp4", "video/webm", "audio/mpeg", "audio/wav"];

    public static void MapArtefacts(this IEndpointRouteBuilder api) =>
        api.MapGet("/api/artefacts/{artefact}", OpenAsync).Requires(Act.ReadArtefact, "artefact");

    private static async Task<IResult> OpenAsync(Guid artefact, OpenArtefact open, HttpContext context, CancellationToken cancellation)
    {
        var outcome = await open.HandleAsync(artefact, cancellation);
        if (outcome.IsRefused(out var rejection))
        {
            return new RefusedResult(rejection);
        }

        // What somebody uploaded is never run: not sniffed, not scripted, and shown only when it is a picture, film, sound or PDF.
        var file = outcome.Result;
        context.Response.Headers.ContentSecurityPolicy = file.MediaType == Pdf ? PdfPolicy : FilePolicy;
        return TypedResults.Stream(
            file.Content,
            file.MediaType,
            Shown.Contains(file.MediaType) ? null : file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""),
            enableRangeProcessing: true);
    }
}
