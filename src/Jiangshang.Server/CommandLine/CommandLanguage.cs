using System.CommandLine;
using System.Globalization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.CommandLine;

/// <summary>The language a command speaks, chosen by <c>--lang</c>; Chinese unless told otherwise, as on screen.</summary>
internal sealed class CommandLanguage
{
    private readonly bool _english;

    private CommandLanguage(bool english)
    {
        _english = english;
        Option = new Option<string>("--lang")
        {
            Description = this["输出语言：zh 或 en", "language of the output: zh or en"],
            HelpName = "zh|en",
            Recursive = true,
            DefaultValueFactory = _ => english ? "en" : "zh",
        };
        Option.AcceptOnlyFromAmong("zh", "en");
    }

    public Option<string> Option { get; }

    /// <summary>The words of one language.</summary>
    public string this[string zh, string en] => _english ? en : zh;

    public string this[Wording wording] => this[wording.Zh, wording.En];

    /// <summary>Help is built before arguments are parsed, so the language is looked for first.</summary>
    public static CommandLanguage Of(IReadOnlyList<string> args)
    {
        var english = args.Contains("--lang=en") || args.Zip(args.Skip(1)).Contains(("--lang", "en"));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(english ? "en" : "zh-Hans");
        return new CommandLanguage(english);
    }
}
