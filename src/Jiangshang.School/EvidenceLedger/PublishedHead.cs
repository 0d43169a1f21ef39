using System.Text.Json.Serialization;

namespace Jiangshang.School.EvidenceLedger;

/// <summary>How long a chain was and how it ended, written down outside the database.</summary>
/// <param name="Student">Whose chain; all zeros for the school's own log.</param>
/// <param name="Chain">Null for evidence, as in files older than record chains; <c>records</c> for those.</param>
public sealed record PublishedHead(Guid Student, int Length, string Hash, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Chain = null)
{
    public const string Records = "records";

    [JsonIgnore]
    public bool IsOfRecords => Chain == Records;
}
