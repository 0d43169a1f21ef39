using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Reading;

/// <summary>One pass over the content: collects every problem instead of stopping at the first, and where each object was written.</summary>
public sealed class ContentReading
{
    private readonly List<ContentProblem> _problems = [];

    public IReadOnlyList<ContentProblem> Problems => _problems;

    public ContentPlaces Places { get; } = new();

    public void Report(ContentProblem problem) => _problems.Add(problem);

    /// <summary>Opens a YAML file whose first line must name the given schema.</summary>
    /// <returns>Null when the file cannot be read any further; the reason has been reported.</returns>
    public NodeReader? Open(string file, string text, string schema)
    {
        if (text.IndexOf('\uFFFD', StringComparison.Ordinal) is >= 0 and var broken)
        {
            Report(ReadingFindings.NotUtf8.At(new Place(file, 1 + text.AsSpan(0, broken).Count('\n'))));
            return null;
        }

        if (!text.StartsWith($"schema: {schema}\n", StringComparison.Ordinal))
        {
            Report(ReadingFindings.NoSchema.At(new Place(file, 1), schema));
            return null;
        }

        using var reader = new StringReader(text);
        var parser = new Parser(reader);
        try
        {
            var stream = new YamlStream();
            stream.Load(parser);
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                var node = new NodeReader(this, file, root);
                node.Text("schema");
                return node;
            }

            Report(ReadingFindings.NotYaml.At(new Place(file, 1), "应当是一组“名称: 内容”。", "a mapping was expected."));
        }
        catch (YamlException exception)
        {
            Report(YamlSentences.Of(file, text, exception));
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up like this inside an unclosed bracket.
            Report(ReadingFindings.NotYaml.At(new Place(file, (int)(parser.Current?.Start.Line ?? 1)), "括号没有成对。", "a bracket is not closed."));
        }

        return null;
    }

    /// <summary>Keeps the first thing of each code; a second one is reported.</summary>
    public IReadOnlyList<T> Distinct<T, TCode>(IEnumerable<T> things, Func<T, TCode> code)
        where T : class
        where TCode : notnull
    {
        var kept = new Dictionary<TCode, T>();
        var inOrder = new List<T>();
        foreach (var thing in things)
        {
            if (kept.TryGetValue(code(thing), out var first))
            {
                Report(ReadingFindings.DuplicateCode.At(Places.Of(thing), code(thing), Places.Of(first)));
            }
            else
            {
                kept.Add(code(thing), thing);
                inOrder.Add(thing);
            }
        }

        return inOrder;
    }

    public void CheckFileName(string file, string code)
    {
        if (Path.GetFileNameWithoutExtension(file) != code)
        {
            Report(ReadingFindings.FileName.At(new Place(file, 2), code));
        }
    }
}
