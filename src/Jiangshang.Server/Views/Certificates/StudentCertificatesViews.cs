using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>Required, encouraged, planned and held certificates of one student.</summary>
public static class StudentCertificatesViews
{
    public static StudentCertificatesView Of(SchoolView school, StudentCase student, IReadOnlyList<CertificateFile> files)
    {
        var on = DateOnly.FromDateTime(student.Report.At.DateTime);
        return new StudentCertificatesView(
            student.Card,
            CertificateRuleViews.Of(school.Standard, student),
            [.. files
                .OrderByDescending(file => file.Record.IssuedOn)
                .ThenBy(file => file.Record.Id.Value, StringComparer.Ordinal)
                .Select(file => Of(school.Standard, student.Card, file, on))],
            student.Record.PlannedCertificates,
            school.Standard.CertificatePlan.Minimum,
            school.Standard.CertificatePlan.Maximum,
            CertificateTypeViews.Of(school.Standard, student.Record.Specialization, on));
    }

    public static CertificateView Of(CompetencyStandard standard, StudentCard student, CertificateFile file, DateOnly on)
    {
        var record = file.Record;
        var type = standard.Certificate(record.Type);
        var level = type?.Levels.FirstOrDefault(level => level.Code == record.Level);
        return new CertificateView(
            ViewIds.Of(record.Id.Value),
            student,
            record.Type,
            type?.Name ?? new Wording(record.Type.Value, record.Type.Value),
            record.Level,
            level?.Name ?? new Wording(record.Level.Value, record.Level.Value),
            file.Score,
            record.Number,
            record.IssuedOn,
            record.ExpiresOn,
            record.Status,
            CertificateRules.StandingOf(standard, record, on),
            file.Scan,
            file.HandedInBy,
            file.VerifiedBy,
            file.Note);
    }
}
