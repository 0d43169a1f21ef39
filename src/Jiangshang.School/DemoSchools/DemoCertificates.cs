using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.School.DemoSchools;

/// <summary>The certificates students handed in, each with its scan and the registrar who looked at it.</summary>
internal sealed class DemoCertificates(DemoSchool definition, DemoCalendar calendar, IReadOnlyList<PersonRow> registrars, DemoRecord record)
{
    public void Live(DemoStudent student)
    {
        var random = student.Random.For("certificates");
        var rules = CertificateRules.Judge(student.Standard, student.Specialization, [], calendar.Today).Where(verdict => verdict.Rule.Force == RuleForce.Mandatory).ToList();
        Plan(student, rules, random);
        var years = calendar.SchoolYear - student.EntryYear;
        foreach (var (index, rule) in rules.Index())
        {
            if (rule.Rule.Demand is CertificateDemand.OwnSpecialization)
            {
                Own(student, rule, random.For($"own {index}"));
            }
            else if (years >= 2 || (years == 1 && random.Chance(50)))
            {
                HandIn(student, rule, CertificateStatus.Verified, random.For($"named {index}"));
            }
        }
    }

    private static void Plan(DemoStudent student, List<CertificateRuleVerdict> rules, DemoRandom random)
    {
        if (student.Story == DemoStory.JustArrived || (student.Story == DemoStory.OnTheWay && random.Chance(30)))
        {
            return;
        }

        var types = rules.Select(rule => rule.Accepted.LastOrDefault(type => student.Standard.Certificate(type) is { ValidTo: null, NationallyRecognised: true }));
        student.Row.PlannedCertificates = [.. types.Select(type => type.Value).Where(code => code is not null).Distinct().Take(student.Standard.CertificatePlan.Maximum)];
    }

    private void Own(DemoStudent student, CertificateRuleVerdict rule, DemoRandom random)
    {
        switch (student.Story)
        {
            case DemoStory.CertificateMissing or DemoStory.JustArrived:
                break;
            case DemoStory.CertificateWaiting:
                HandIn(student, rule, CertificateStatus.Submitted, random);
                break;
            case DemoStory.CertificateRejected:
                HandIn(student, rule, CertificateStatus.Rejected, random);
                break;
            case DemoStory.CertificateRevoked:
                HandIn(student, rule, CertificateStatus.Revoked, random);
                break;
            case DemoStory.CertificateExpired:
                HandIn(student, rule, CertificateStatus.Verified, random, expired: true);
                break;
            case DemoStory.OnTheWay:
                if (calendar.SchoolYear > student.EntryYear && random.Chance(20))
                {
                    HandIn(student, rule, random.Chance(60) ? CertificateStatus.Verified : CertificateStatus.Submitted, random);
                }

                break;
            default:
                HandIn(student, rule, CertificateStatus.Verified, random);
                break;
        }
    }

    private void HandIn(DemoStudent student, CertificateRuleVerdict rule, CertificateStatus status, DemoRandom random, bool expired = false)
    {
        var recent = status == CertificateStatus.Submitted;
        var issued = calendar.Today.AddDays(-(recent ? random.Between(20, 45) : random.Between(70, 260)));
        var type = random.Pick([.. rule.Accepted.Select(code => student.Standard.Certificate(code)!).Where(type => !(type.ValidFrom > issued) && !(type.ValidTo < issued))]);
        var level = Level(type, rule.Rule.Demand, random);
        var handedIn = DemoCalendar.At(recent ? calendar.Today.AddDays(-random.Between(1, 4)) : issued.AddDays(random.Between(8, 30)), 12, random.Below(60));
        var decided = status == CertificateStatus.Submitted ? (DateTimeOffset?)null : handedIn.AddDays(random.Between(1, 5)).AddHours(3);
        var registrar = random.Pick(registrars);
        var number = string.Create(CultureInfo.InvariantCulture, $"{issued.Year}{random.Below(100_000_000):D8}{random.Below(1000):D3}");
        var score = level.MinimumScore is { } least ? MetricValue.Of(least.ToDecimal() + (random.Below(45) / 10m)) : (MetricValue?)null;
        var scan = Scan(student, type, level, number, issued, handedIn, random);
        var row = new CertificateRow
        {
            Id = random.Id("certificate"),
            StudentId = student.Person.Id,
            Type = type.Code.Value,
            Level = level.Code.Value,
            ScoreMillionths = score?.Millionths,
            Number = number,
            IssuedOn = issued,
            ExpiresOn = expired ? calendar.Today.AddDays(-random.Between(8, 40)) : null,
            Status = status,
            ScanId = scan.Id,
            HandedInBy = student.Person.Id,
            HandedInAt = handedIn,
            DecidedBy = decided is null ? null : registrar.Id,
            DecidedAt = decided,
            Note = Note(status, random),
        };
        record.Certificates.Add(row);
        if (status == CertificateStatus.Verified && decided is { } at
            && CertificateEvidence.Of(student.Standard, row, scan.Sha256, registrar.Id, at) is { } evidence)
        {
            record.Evidence.Add((CertificateEvidence.VerifiedOrigin(row.Id), evidence with { Id = DemoEvidence.IdOf(student, $"certificate {row.Type}") }));
        }
    }

    private static CertificateLevel Level(CertificateType type, CertificateDemand demand, DemoRandom random)
    {
        var lowest = demand is CertificateDemand.Named named && named.Type == type.Code ? type.Rank(named.MinimumLevel) : 0;
        return type.Levels[Math.Min(type.Levels.Count - 1, lowest + (random.Chance(25) ? 1 : 0))];
    }

    private ArtefactRow Scan(DemoStudent student, CertificateType type, CertificateLevel level, string number, DateOnly issued, DateTimeOffset handedIn, DemoRandom random)
    {
        var scan = CertificateScan.Of(
        [
            type.Name.Zh,
            $"姓名：{student.Person.Name}",
            $"等级：{level.Name.Zh}",
            $"证书编号：{number}",
            string.Create(CultureInfo.InvariantCulture, $"发证日期：{issued.Year} 年 {issued.Month} 月 {issued.Day} 日"),
            "演示样本，并非真实证书",
        ]);
        var row = new ArtefactRow
        {
            Id = random.Id("scan"),
            StudentId = student.Person.Id,
            AttemptId = null,
            Sha256 = Sha256Digest.Of(scan).Hex,
            Name = $"{student.Person.Name}-{type.Name.Zh}.pdf",
            MediaType = "application/pdf",
            Bytes = scan.Length,
            UploadedBy = student.Person.Id,
            UploadedAt = handedIn,
        };
        record.Artefacts.Add(row);
        record.Files.TryAdd(row.Sha256, scan);
        return row;
    }

    private string? Note(CertificateStatus status, DemoRandom random) => status switch
    {
        CertificateStatus.Submitted => null,
        CertificateStatus.Verified => random.Pick(definition.Comments.Verified),
        CertificateStatus.Rejected => random.Pick(definition.Comments.Rejected),
        CertificateStatus.Revoked => random.Pick(definition.Comments.Revoked),
    };
}
