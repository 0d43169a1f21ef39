using Jiangshang.Competencies.Graduation;

namespace Jiangshang.Core.Tests.Given;

/// <summary>What a test demands of an audit; findings are named by type, never by text.</summary>
internal sealed record AuditOutcome(AuditReport Report)
{
    public void ShouldBeCleared()
    {
        Assert.DoesNotContain(Report.Findings, finding => finding.Blocks);
        Assert.Equal(AuditVerdict.Cleared, Report.Verdict);
    }

    public TFinding ShouldLack<TFinding>()
        where TFinding : Finding
    {
        Assert.Equal(AuditVerdict.NotCleared, Report.Verdict);
        return Assert.IsType<TFinding>(Assert.Single(Report.Findings, finding => finding.Blocks));
    }

    public TFinding ShouldAdvise<TFinding>()
        where TFinding : Finding
    {
        Assert.Equal(AuditVerdict.Cleared, Report.Verdict);
        return Assert.Single(Report.Findings.OfType<TFinding>());
    }
}
