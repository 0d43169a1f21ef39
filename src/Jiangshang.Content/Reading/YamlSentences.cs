using YamlDotNet.Core;

namespace Jiangshang.Content.Reading;

/// <summary>Says in a teacher's words what the YAML parser stumbled over.</summary>
internal static class YamlSentences
{
    public static ContentProblem Of(string file, string text, YamlException exception)
    {
        var message = exception.Message;
        var line = Math.Max(1, (int)exception.Start.Line);
        var (zh, en) = message switch
        {
            _ when message.Contains("tab", StringComparison.OrdinalIgnoreCase) => ("行首缩进用了制表符（Tab 键），请改成空格。", "a line is indented with a tab; use spaces."),
            _ when message.StartsWith("Duplicate key", StringComparison.Ordinal) => ($"“{message["Duplicate key".Length..].Trim()}”写了两次，请删掉一个。", $"“{message["Duplicate key".Length..].Trim()}” is written twice; take one out."),
            _ when message.Contains("did not find expected ','", StringComparison.Ordinal) => ("括号里的两项之间缺少逗号，或者缺少右括号。", "a comma between two entries is missing, or the closing bracket."),
            _ when message.Contains("mapping values are not allowed", StringComparison.OrdinalIgnoreCase) => ("这一行多了一个冒号，或者缩进不对；内容里有冒号时请加引号。", "there is a colon too many, or the indentation is wrong; quote a text with a colon in it."),
            _ => ($"请检查这一行和上一行的缩进、冒号、引号和括号。（{message}）", message),
        };

        // The parser names the beginning of what it was in, not the tab.
        var tab = Array.FindIndex(text.Split('\n'), row => row.TrimStart(' ').StartsWith('\t'));
        return ReadingFindings.NotYaml.At(new Place(file, message.Contains("tab", StringComparison.OrdinalIgnoreCase) && tab >= 0 ? tab + 1 : line), zh, en);
    }
}
