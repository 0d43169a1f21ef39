using System.Reflection;
using System.Runtime.CompilerServices;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>A quantity is a type with its unit: no bare number crosses a public signature of the competence core.</summary>
public sealed class UnitsInSignaturesTests
{
    private static readonly Type[] Bare = [typeof(int), typeof(long), typeof(double), typeof(float), typeof(decimal)];

    /// <summary>Numbers that are counts, ordinals, years or weights, and the units' own conversions. Each is a decision; the list may only shrink.</summary>
    private static readonly HashSet<string> Exempt = new(StringComparer.Ordinal)
    {
        // The units themselves.
        "BasisPoints.ToPercent", "BasisPoints.Value", "MetricValue.Millionths", "MetricValue.Of", "MetricValue.ToDecimal", "MetricValue.CompareTo",
        "Score.Hundredths", "Score.Of", "Score.ToDecimal", "Score.CompareTo", "Score.MaximumHundredths", "Score..ctor", "BasisPoints..ctor", "MetricValue..ctor",

        // Versions, years and places in a list.
        "VersionedCode.Version", "VersionedCode..ctor", "CompetencyStandard.FromEntryYear", "CompetencyStandard..ctor", "CompetencyStandard.PlaceOf",
        "CompetencyStandard.PlacesOf", "CertificateType.Rank", "EvidenceRecord.Sequence", "EvidenceRecord..ctor", "LedgerFault.Position", "LedgerFault..ctor",
        "EvidenceLedger.Verify", "EvidenceLedger.CanonicalBytes", "RecordEntry.Sequence", "RecordEntry..ctor", "RecordLedger.Append", "RecordLedger.Verify", "StudentRecord.EntryYear", "StudentRecord..ctor",

        // Counts of things, and weights of one policy whose sum is checked.
        "AtLeast.Count", "AtLeast..ctor", "CountOfLast.Count", "CountOfLast.Last", "CountOfLast..ctor", "OwnSpecialization.Count", "OwnSpecialization..ctor",
        "Beyond.Count", "Beyond..ctor", "Criterion.WithinMonths", "Criterion..ctor", "CriterionVerdict.Considered", "CriterionVerdict..ctor",
        "CertificatePlanPolicy.Minimum", "CertificatePlanPolicy.Maximum", "CertificatePlanPolicy..ctor", "RemedialPolicy.DaysToMend", "RemedialPolicy..ctor",
        "CertificatePlanIncomplete.Planned", "CertificatePlanIncomplete.Minimum", "CertificatePlanIncomplete.Maximum", "CertificatePlanIncomplete..ctor",
        "Requirement.Weight", "Requirement..ctor", "EvaluationPolicy.MoralWeight", "EvaluationPolicy.GeneralWeight", "EvaluationPolicy.CoreWeight",
        "EvaluationPolicy.SpecializedWeight", "EvaluationPolicy.CertificateWeight", "EvaluationPolicy.AttainedPoints", "EvaluationPolicy.ExcellentPoints",
        "EvaluationPolicy.ExtraCertificateCredit", "EvaluationPolicy.MaximumExtraCredit", "EvaluationPolicy..ctor",
        "DoTask.Minutes", "DoTask..ctor", "TaskOffer.Minutes", "TaskOffer..ctor",
    };

    [Fact]
    public void No_bare_number_crosses_a_public_signature() => Assert.Empty(BareNumbersIn(typeof(GraduationAudit).Assembly.GetExportedTypes()).Except(Exempt));

    [Fact]
    public void Nothing_is_exempt_that_no_longer_needs_it() =>
        Assert.Empty(Exempt.Except(BareNumbersIn(typeof(GraduationAudit).Assembly.GetExportedTypes())));

    [Fact]
    public void The_rule_sees_a_bare_number_wherever_it_stands() =>
        Assert.Equal(["Canary..ctor", "Canary.Speed", "Canary.Speeds", "Canary.Times"], BareNumbersIn([typeof(Canary)]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> BareNumbersIn(IEnumerable<Type> types) => types
        .Where(type => !type.IsEnum)
        .SelectMany(type => Members(type).Where(member => member.Types.Any(IsBare)).Select(member => $"{type.Name}.{member.Name}"))
        .Distinct();

    private static IEnumerable<(string Name, IEnumerable<Type> Types)> Members(Type type)
    {
        const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return type.GetConstructors().Select(constructor => (".ctor", constructor.GetParameters().Select(parameter => parameter.ParameterType)))
            .Concat(type.GetProperties(Own).Select(property => (property.Name, (IEnumerable<Type>)[property.PropertyType])))
            .Concat(type.GetFields(Own).Select(field => (field.Name, (IEnumerable<Type>)[field.FieldType])))
            .Concat(type.GetMethods(Own)
                .Where(method => !method.IsSpecialName && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && method.GetBaseDefinition() == method)
                .Where(method => method.Name != "Deconstruct" && method.Name != "GetHashCode")
                .Select(method => (method.Name, method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))));
    }

    private static bool IsBare(Type type) => Bare.Contains(Nullable.GetUnderlyingType(type) ?? type)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsBare));

    private sealed record Canary(double Speed, IReadOnlyList<decimal> Speeds, Score Score)
    {
        public Score Times(int factor) => new(Score.Hundredths * factor);
    }
}
