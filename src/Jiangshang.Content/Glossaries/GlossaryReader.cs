using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Glossaries;

/// <summary>Reads <c>glossary.tsv</c>: a heading line, then Chinese, identifiers, banned synonyms and note, separated by tabs.</summary>
internal static class GlossaryReader
{
    public const string FileName = "glossary.tsv";
    private const int Columns = 4;

    public static IReadOnlyList<GlossaryTerm> Read(ContentReading reading, ContentFiles files)
    {
        var terms = new List<GlossaryTerm>();
        foreach (var (index, line) in files.Texts.GetValueOrDefault(FileName, "").Split('\n').Index().Skip(1))
        {
            var place = new Place(FileName, index + 1);
            if (line.Length == 0)
            {
                continue;
            }

            if (line.Split('\t') is [var chinese, var identifiers, var banned, var note])
            {
                terms.Add(reading.Places.Remember(new GlossaryTerm(chinese, Words(identifiers), Words(banned), note), place));
            }
            else
            {
                reading.Report(ReadingFindings.BadTable.At(place, line.Count(character => character == '\t') + 1, Columns));
            }
        }

        return terms;
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
