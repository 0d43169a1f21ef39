using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Appeals;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.Marking;

namespace Jiangshang.School.DemoSchools;

/// <summary>All that invented students have done, row by row, before it is written.</summary>
internal sealed class DemoRecord
{
    public List<AssignmentRow> Assignments { get; } = [];

    public List<AttemptRow> Attempts { get; } = [];

    public List<MarkingRow> Markings { get; } = [];

    public List<ArtefactRow> Artefacts { get; } = [];

    public List<CertificateRow> Certificates { get; } = [];

    public List<AppealRow> Appeals { get; } = [];

    /// <summary>Not in the ledger's order yet: the ledger takes a student's evidence as it was recorded.</summary>
    public List<(string Origin, EvidenceContent Content)> Evidence { get; } = [];

    /// <summary>The files artefacts name, by their SHA-256.</summary>
    public Dictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);
}
