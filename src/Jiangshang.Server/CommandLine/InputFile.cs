using System.Text;
using System.Text.Json;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.CommandLine;

/// <summary>Reads what a command was pointed at; a file that cannot be read is refused with its name and what to do.</summary>
internal static class InputFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The whole text; <c>-</c> reads standard input.</summary>
    public static string Text(string path)
    {
        try
        {
            using var reader = Reader(path);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw NotUtf8(path);
        }
    }

    /// <summary>Reads JSON lines one at a time, so that a file of any length fits.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string path)
    {
        using var reader = Reader(path);
        for (var number = 1; ; number++)
        {
            string? line;
            try
            {
                line = reader.ReadLine();
            }
            catch (DecoderFallbackException)
            {
                throw NotUtf8(path);
            }

            if (line is null)
            {
                yield break;
            }

            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>The file as one JSON value.</summary>
    public static T Json<T>(string path, JsonSerializerOptions options) => Parse<T>(path, 1, Text(path), options);

    public static T Parse<T>(string path, int line, string text, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, options) ?? throw new JsonException("null");
        }
        catch (JsonException error)
        {
            var place = $"{path}:{line + (error.LineNumber ?? 0)}";
            throw new CommandRefusedException(new Wording(
                $"{place} 不是要求的 JSON：{error.Message} 格式说明见 docs/formats/。",
                $"{place} is not the JSON asked for: {error.Message} See docs/formats/ for the format."));
        }
    }

    public static void RequireFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new CommandRefusedException(new Wording($"没有文件夹“{path}”，请检查路径。", $"There is no folder “{path}”. Check the path."));
        }
    }

    private static StreamReader Reader(string path)
    {
        try
        {
            return new StreamReader(path == "-" ? Console.OpenStandardInput() : File.OpenRead(path), Strict);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandRefusedException(new Wording($"没有文件“{path}”，请检查路径。", $"There is no file “{path}”. Check the path."));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandRefusedException(new Wording($"读不了“{path}”：{error.Message}", $"“{path}” cannot be read: {error.Message}"));
        }
    }

    private static CommandRefusedException NotUtf8(string path) => new(new Wording(
        $"“{path}”不是 UTF-8 编码，请另存为 UTF-8 后再试。", $"“{path}” is not UTF-8. Save it as UTF-8 and try again."));
}
