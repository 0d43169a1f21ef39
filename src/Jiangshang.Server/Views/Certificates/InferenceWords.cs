using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>Says that a certificate counts by inference only, who infers it, and since when.</summary>
internal static class InferenceWords
{
    /// <summary>One sentence for each inference a met rule rests on.</summary>
    public static IReadOnlyList<Wording> Of(CompetencyStandard standard, StudentCase student, CertificateRuleVerdict verdict) =>
        [.. CertificateInference.Of(standard, student.Record.Specialization, verdict, student.Record.Certificates).Select(inference => Of(standard, inference))];

    /// <summary>The same for all rules of a student.</summary>
    public static IReadOnlyList<Wording> All(CompetencyStandard standard, StudentCase student) =>
        [.. student.Report.CertificateRules.SelectMany(verdict => Of(standard, student, verdict)).Distinct()];

    private static Wording Of(CompetencyStandard standard, CertificateInference inference)
    {
        var name = NameOf(standard, inference.Type);
        var others = Sentences.Listed(inference.InPlaceOf.Select(type => NameOf(standard, type)));
        var from = inference.From is { } day
            ? new Wording(string.Create(CultureInfo.InvariantCulture, $"，自 {day.Year} 年 {day.Month} 月 {day.Day} 日起"), string.Create(CultureInfo.InvariantCulture, $", from {day:d MMM yyyy} on"))
            : new Wording("", "");
        var clause = inference.Source?.Clause;
        return new Wording(
            $"“{name.Zh}”代替“{others.Zh}”计入，是推断，没有官方对应表{from.Zh}{(clause is null ? "" : $"（{clause}）")}。学校可以不认。",
            $"“{name.En}” counts in place of “{others.En}” by inference, without an official table{from.En}{(clause is null ? "" : $" ({clause})")}. The school may refuse it.");
    }

    private static Wording NameOf(CompetencyStandard standard, CertificateTypeCode code) => standard.Certificate(code)?.Name ?? new Wording(code.Value, code.Value);
}
