using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Jiangshang.Server.CommandLine;

/// <summary>The parser library's own sentences, where it has no Chinese ones or speaks of types.</summary>
internal static partial class ParserWords
{
    /// <summary>English left in the library's Chinese help. What stands in columns keeps its width: a Chinese character takes two.</summary>
    private static readonly (string English, string Chinese)[] OfHelp =
    [
        ("Description:", "说明:"),
        ("(REQUIRED)", "（必填）  "),
        ("[default: ", "[默认 "),
        ("[command]", "[命令]"),
        ("[options]", "[选项]"),
        ("[[--] <additional arguments>...]]", "[--键=值]"),
        ("Arguments passed to the application that is being run.", "交给服务的其他设置，写成 --键=值。"),
    ];

    public static string Help(string text, CommandLanguage language) =>
        OfHelp.Aggregate(text, (said, words) => said.Replace(words.English, language[words.Chinese, words.English], StringComparison.Ordinal));

    public static string Of(ParseError error, CommandLanguage language)
    {
        if (IsRequired().Match(error.Message) is { Success: true } required)
        {
            return language[$"缺少“{required.Groups[1].Value}”。", $"{required.Groups[1].Value} is missing."];
        }

        return CannotParse().Match(error.Message) is { Success: true } unreadable
            ? language[$"“{unreadable.Groups[2].Value}”的值“{unreadable.Groups[1].Value}”不对。", $"{unreadable.Groups[2].Value} cannot be “{unreadable.Groups[1].Value}”."]
            : error.Message;
    }

    [GeneratedRegex("^Option '(.+)' is required\\.$")]
    private static partial Regex IsRequired();

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:option|command) '(.+)' as expected type '.+'\\.", RegexOptions.Singleline)]
    private static partial Regex CannotParse();
}
