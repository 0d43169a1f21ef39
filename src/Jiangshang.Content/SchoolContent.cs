using Jiangshang.Competencies.Standards;
using Jiangshang.Content.AttemptClocks;
using Jiangshang.Content.Glossaries;
using Jiangshang.Content.Reading;
using Jiangshang.Content.Rules;
using Jiangshang.Content.Standards;
using Jiangshang.Content.Tasks;
using Jiangshang.Content.TypingTexts;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content;

/// <summary>Everything a school's content folder holds, as the cores' own types.</summary>
/// <param name="StandardFolders">All versions of all standards, with the folders they came from.</param>
/// <param name="AttemptClock">How the server tells time in students' work; null in a folder that holds other content only.</param>
/// <param name="Places">Where each of these objects was written.</param>
public sealed record SchoolContent(
    IReadOnlyList<StandardFolder> StandardFolders,
    IReadOnlyList<TrainingTask> Tasks,
    IReadOnlyList<TypingText> TypingTexts,
    IReadOnlyList<GlossaryTerm> Glossary,
    PublishedVersions Published,
    AttemptClockRules? AttemptClock,
    ContentPlaces Places)
{
    /// <summary>All versions of all standards, by code and version.</summary>
    public IReadOnlyList<CompetencyStandard> Standards { get; } = [.. StandardFolders.Select(folder => folder.Standard)];

    /// <summary>The edition of each task that new work is begun with: the newest. Older ones are there for the work begun with them.</summary>
    public IReadOnlyList<TrainingTask> CurrentTasks { get; } =
        [.. Tasks.GroupBy(task => task.Version.Code, StringComparer.Ordinal).Select(editions => editions.MaxBy(task => task.Version.Version)!)];

    /// <summary>The sentences tests of typing are mixed from.</summary>
    public IReadOnlyList<TypingSentence> TypingSentences { get; init; } = [];

    /// <summary>What asks for a person's eyes in a typing record; null when the folder does not say.</summary>
    public PlausibilityRules? Plausibility { get; init; }

    /// <summary>How proctored lessons are opened; null when the folder does not say.</summary>
    public RoomRules? Rooms { get; init; }

    /// <summary>Reads a content folder from disk.</summary>
    public static ContentLoad Load(string folder) => Read(ContentFiles.From(folder));

    public static ContentLoad Read(ContentFiles files)
    {
        var reading = new ContentReading();
        var standards = files.Texts.Keys
            .Where(path => path.StartsWith("standards/", StringComparison.Ordinal) && path.EndsWith("/" + StandardReader.FileName, StringComparison.Ordinal))
            .Select(path => new StandardReader(reading, files, path[..^StandardReader.FileName.Length]).Read())
            .OfType<StandardFolder>()
            .OrderBy(standard => standard.Standard.Version.Code, StringComparer.Ordinal)
            .ThenBy(standard => standard.Standard.Version.Version)
            .ToList();
        var content = new SchoolContent(
            reading.Distinct(standards, standard => standard.Standard.Version),
            TrainingTaskReader.ReadAll(reading, files),
            TypingTextReader.ReadAll(reading, files),
            GlossaryReader.Read(reading, files),
            PublishedReader.Read(reading, files),
            AttemptClockReader.Read(reading, files),
            reading.Places)
        {
            TypingSentences = TypingSentenceReader.ReadAll(reading, files),
            Plausibility = PlausibilityReader.Read(reading, files),
            Rooms = RoomRulesReader.Read(reading, files),
        };
        return new ContentLoad(reading.Problems.Any(problem => problem.Severity == Severity.Problem) ? null : content, reading.Problems);
    }

    /// <summary>The version in force for an entry year: the latest that begins no later.</summary>
    /// <returns>Null when no version covers so early a year.</returns>
    public CompetencyStandard? StandardFor(string code, int entryYear) => Standards
        .Where(standard => standard.Version.Code == code && standard.FromEntryYear <= entryYear)
        .MaxBy(standard => (standard.FromEntryYear, standard.Version.Version));

    /// <returns>Null when there is no such version.</returns>
    public CompetencyStandard? Standard(VersionedCode version) => Standards.FirstOrDefault(standard => standard.Version == version);
}
