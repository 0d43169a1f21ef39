using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Jiangshang.Server.SignIn;

/// <summary>The frame of the pages that need no script.</summary>
internal static class StaticPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Encode(string text) => Encoder.Encode(text);

    /// <param name="here">The page's own address, for the switch of language.</param>
    /// <param name="refusal">What was refused and what to do; null when nothing was.</param>
    /// <param name="form">HTML, everything in it already encoded.</param>
    public static IResult Of(PageLanguage language, string title, string lead, string here, string? refusal, string form, int status)
    {
        var separator = here.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var alert = refusal is null ? "" : $"""<div class="refusal" role="alert" id="refusal">{Encode(refusal)}</div>""";
        return TypedResults.Content(
            $"""
            <!DOCTYPE html>
            <html lang="{language.Tag}">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>{Encode(title)} · {language["匠商", "Jiangshang"]}</title>
              <link rel="icon" href="data:,">
              <link rel="stylesheet" href="/sign-in.css">
            </head>
            <body>
              <main>
                <header>
                  <span class="brand">{language["匠商", "Jiangshang"]}</span>
                  <a href="{Encode(here + separator)}lang={language["en", "zh"]}" lang="{language["en", "zh-CN"]}" hreflang="{language["en", "zh-CN"]}">{language["English", "中文"]}</a>
                </header>
                <h1>{Encode(title)}</h1>
                <p>{Encode(lead)}</p>
                {alert}
                {form}
              </main>
            </body>
            </html>
            """,
            "text/html; charset=utf-8",
            statusCode: status);
    }

    /// <summary>A labelled field.</summary>
    public static string Field(string name, string label, string type, string autocomplete, string value, bool invalid, string? hint = null, bool focus = false) =>
        $"""
        <label for="{name}">{Encode(label)}</label>
        <input id="{name}" name="{name}" type="{type}" value="{Encode(value)}" autocomplete="{autocomplete}" autocapitalize="none" spellcheck="false" required maxlength="128"{(focus ? " autofocus" : "")}{(invalid ? " aria-invalid=\"true\" aria-describedby=\"refusal\"" : hint is null ? "" : $" aria-describedby=\"{name}-hint\"")}>
        {(hint is null ? "" : $"<span class=\"hint\" id=\"{name}-hint\">{Encode(hint)}</span>")}
        """;
}
