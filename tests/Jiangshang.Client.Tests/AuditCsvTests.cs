using Jiangshang.Client.Design;
using Jiangshang.Client.Gallery;
using Jiangshang.Client.GraduationAudits;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.GraduationAudits;

namespace Jiangshang.Client.Tests;

public sealed class AuditCsvTests
{
    private static ClassAuditView Audit(string name) => new(
        new ClassGroupCard(Guid.Empty, "24电商1班", 2024, 2, 1, 0),
        new VersionedCode("secondary-ecommerce", 1),
        DateTimeOffset.UnixEpoch,
        [Sample.Held with { Student = Sample.Student with { Name = name } }, Sample.Cleared]);

    [Fact]
    public void It_has_a_line_for_the_heading_and_one_for_each_student() =>
        Assert.Equal(3, AuditCsv.Of(Audit("陈紫萱"), Language.Chinese).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_defused() =>
        Assert.Contains("\"'=HYPERLINK(1)\"", AuditCsv.Of(Audit("=HYPERLINK(1)"), Language.Chinese), StringComparison.Ordinal);
}
