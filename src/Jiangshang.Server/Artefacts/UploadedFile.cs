using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Jiangshang.Server.Artefacts;

/// <summary>The file in a form that is being sent, to be read as it comes.</summary>
public static class UploadedFile
{
    /// <summary>What a form adds to its file: boundaries, headers, a name.</summary>
    public const int Envelope = 64 * 1024;

    /// <summary>As long as the protocol allows (RFC 2046).</summary>
    private const int LongestBoundary = 70;

    /// <returns>Null when the request is no form with a file.</returns>
    public static async Task<(string Name, Stream Content)?> FirstOfAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
            || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= LongestBoundary, Value: { } boundary })
        {
            return null;
        }

        try
        {
            var parts = new MultipartReader(boundary, request.Body);
            while (await parts.ReadNextSectionAsync(cancellation) is { } part)
            {
                if (part.AsFileSection() is { } file)
                {
                    return (file.FileName, part.Body);
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            // A form that ends in its middle holds no file.
        }

        return null;
    }
}
