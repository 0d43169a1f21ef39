using System.Collections.Immutable;
using Jiangshang.Marketplace.Simulation;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Markets;

/// <summary>Reads a scenario's folder (<c>content/markets/&lt;code&gt;/</c>): every <c>*.yaml</c> in it, in path order, merged by section.</summary>
public static class MarketScenarioLoader
{
    /// <summary>The version every file names on its first line.</summary>
    public const string Schema = "market/1";

    /// <summary>Reads and checks a folder; faults are collected, never thrown.</summary>
    public static MarketLoadOutcome Load(string folder)
    {
        var faults = new List<MarketContentFault>();
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories) : [];
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            faults.Add(new MarketContentFault(folder, 1, "找不到场景文件（*.yaml）。", "There is no scenario file (*.yaml)."));
            return new MarketLoadOutcome(null, [.. faults]);
        }

        var documents = new List<YamlSection>();
        foreach (var file in files)
        {
            var name = Path.GetRelativePath(folder, file);
            Read(name, File.ReadAllText(file), documents, faults);
        }

        return Finish(documents, faults);
    }

    /// <summary>Reads a scenario's files by their names relative to its folder; for content that was read already.</summary>
    public static MarketLoadOutcome Load(IEnumerable<KeyValuePair<string, string>> files)
    {
        var faults = new List<MarketContentFault>();
        var documents = new List<YamlSection>();
        foreach (var (name, text) in files)
        {
            Read(name, text, documents, faults);
        }

        return Finish(documents, faults);
    }

    /// <summary>Reads one text holding all sections; for tests and for content that is not on disk.</summary>
    public static MarketLoadOutcome Parse(string name, string text)
    {
        var faults = new List<MarketContentFault>();
        var documents = new List<YamlSection>();
        Read(name, text, documents, faults);
        return Finish(documents, faults);
    }

    private static MarketLoadOutcome Finish(List<YamlSection> documents, List<MarketContentFault> faults)
    {
        var reader = documents.Count == 0 ? null : new MarketScenarioReader(documents, faults);
        var scenario = reader?.Read();
        if (scenario is not null && faults.Count == 0)
        {
            foreach (var fault in ScenarioFaults.Of(scenario))
            {
                faults.Add(new MarketContentFault(documents[0].File, 1, fault.Chinese, fault.English));
            }
        }

        var ordered = faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line).ToImmutableArray();
        return new MarketLoadOutcome(ordered.IsEmpty ? scenario : null, ordered) { Notes = reader?.Notes ?? MarketNotes.None };
    }

    private static void Read(string name, string text, List<YamlSection> documents, List<MarketContentFault> faults)
    {
        var stream = new YamlStream();
        try
        {
            stream.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            faults.Add(new MarketContentFault(name, exception.Start.Line, $"YAML 写法有误：{exception.Message}", $"This is not valid YAML: {exception.Message}"));
            return;
        }

        if (stream.Documents.Count != 1 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            faults.Add(new MarketContentFault(name, 1, "文件应是一组“键: 值”。", "The file must be a mapping, “key: value”."));
            return;
        }

        var document = new YamlSection(name, root, faults);
        if (document.Text("schema", "") != Schema)
        {
            document.Fault(document.Find("schema"), $"第一行应写 schema: {Schema}。", $"The first line must be schema: {Schema}.");
        }

        documents.Add(document);
    }
}
