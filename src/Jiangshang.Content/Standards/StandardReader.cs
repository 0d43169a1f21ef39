using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads one version of a standard from its folder: <c>standard.yaml</c> and the folders beside it.</summary>
internal sealed class StandardReader(ContentReading reading, ContentFiles files, string folder)
{
    public const string FileName = "standard.yaml";
    private const string Schema = "standard/1";
    private const string ClausesSchema = "founding-clauses/1";

    /// <returns>Null when <c>standard.yaml</c> cannot be read.</returns>
    public StandardFolder? Read()
    {
        if (reading.Open(folder + FileName, files.Texts[folder + FileName], Schema) is not { } root)
        {
            return null;
        }

        var standard = new CompetencyStandard(
            new VersionedCode(root.Text("code"), root.Whole("version")),
            root.Whole("fromEntryYear"),
            ProgrammeReader.Programme(root.Map("programme")),
            reading.Distinct(root.Maps("jobGroups").Select(ProgrammeReader.JobGroup), group => group.Code),
            reading.Distinct(root.Maps("occupations").Select(ProgrammeReader.Occupation), occupation => occupation.Code),
            reading.Distinct(root.Maps("specializations").Select(ProgrammeReader.Specialization), specialization => specialization.Code),
            reading.Distinct(root.Maps("metrics").Select(ProgrammeReader.Metric), metric => metric.Code),
            Requirements(),
            Each("certificates/", CertificateReader.TypeSchema, CertificateReader.Type, type => type.Code),
            [.. OpenEach("certificate-modules/", CertificateReader.ModulesSchema).SelectMany(file => CertificateReader.Modules(file.Node))],
            Each("certificate-rules/", CertificateReader.RuleSchema, CertificateReader.Rule, rule => rule.Code),
            PolicyReader.CertificatePlan(root.Map("certificatePlan")),
            PolicyReader.Evaluation(root.Map("evaluation")),
            PolicyReader.Graduation(root.Map("graduation")),
            PolicyReader.Remediation(root.Map("remediation")),
            reading.Distinct(root.Maps("notes").Select(ProgrammeReader.Note), note => note.Code));
        root.Finish(standard);
        return reading.Places.Remember(new StandardFolder(folder, standard, Clauses(), StandardDigest.Of(files, folder)), root.Place);
    }

    /// <summary>In the document's order: by group, then by specialization as listed by code, then by number.</summary>
    private IReadOnlyList<Requirement> Requirements() =>
        [.. Each("requirements/", RequirementReader.Schema, RequirementReader.Read, requirement => requirement.Code)
            .OrderBy(requirement => requirement.Group)
            .ThenBy(requirement => requirement.Source.Clause, StringComparer.Ordinal)
            .ThenBy(requirement => requirement.Code.Value, StringComparer.Ordinal)];

    private IReadOnlyList<T> Each<T, TCode>(string below, string schema, Func<NodeReader, T> read, Func<T, TCode> code)
        where T : class
        where TCode : notnull
    {
        var things = new List<T>();
        foreach (var (file, node) in OpenEach(below, schema))
        {
            var thing = read(node);
            reading.CheckFileName(file, code(thing).ToString()!);
            things.Add(thing);
        }

        return reading.Distinct(things, code);
    }

    private IEnumerable<(string File, NodeReader Node)> OpenEach(string below, string schema)
    {
        foreach (var (file, text) in files.Below(folder + below))
        {
            if (reading.Open(file, text, schema) is { } node)
            {
                yield return (file, node);
            }
        }
    }

    private IReadOnlyList<FoundingClause> Clauses()
    {
        var file = folder + "clauses.yaml";
        if (!files.Texts.TryGetValue(file, out var text) || reading.Open(file, text, ClausesSchema) is not { } node)
        {
            return [];
        }

        var clauses = node.Maps("clauses")
            .Select(clause => clause.Finish(new FoundingClause(clause.Text("clause"), clause.Words("subject"), clause.Texts("coveredBy"))))
            .ToList();
        node.Finish();
        return reading.Distinct(clauses, clause => clause.Clause);
    }
}
