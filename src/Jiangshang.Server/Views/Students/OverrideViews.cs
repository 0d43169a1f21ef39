using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Students;

/// <summary>What people decided in place of the rules: who, when and why.</summary>
internal static class OverrideViews
{
    public static IReadOnlyList<OverrideView> All(SchoolView school, StudentCase student) =>
        [.. student.Report.Attainments.Select(attainment => Of(school, student, attainment)).OfType<OverrideView>()];

    /// <returns>Null when the rules decide.</returns>
    public static OverrideView? Of(SchoolView school, StudentCase student, RequirementAttainment attainment) =>
        attainment.Override is { } id && student.Evidence(id) is { } ruling
            ? new OverrideView(attainment.Requirement.Code, ruling.Verdict == OverrideVerdict.Attained, ruling.Explanation ?? string.Empty, school.NameOf(ruling.Assessor), ruling.RecordedAt, ruling.Until)
            : null;
}
