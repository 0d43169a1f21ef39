using ArchUnitNET.Loader;
using Jiangshang.Competencies.Graduation;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>Inside an assembly the compiler sees no layers, so they are listed here, lowest first.</summary>
public sealed class FeatureLayersTests
{
    private static readonly string[] LowestFirst = ["Measures", "Standards", "Evidence", "Attainment", "Certificates", "Graduation", "Remediation"];

    private static readonly ArchUnitNET.Domain.Architecture Competencies = new ArchLoader().LoadAssemblies(typeof(GraduationAudit).Assembly).Build();

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        for (var low = 0; low < LowestFirst.Length; low++)
        {
            for (var high = low + 1; high < LowestFirst.Length; high++)
            {
                pairs.Add(LowestFirst[low], LowestFirst[high]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_lower_feature_never_uses_a_higher_one(string lower, string higher) => Assert.True(NeverUses(lower, higher));

    [Theory]
    [InlineData("Standards", "Measures")]
    [InlineData("Graduation", "Certificates")]
    [InlineData("Remediation", "Graduation")]
    public void The_rule_sees_a_use_where_there_is_one(string user, string used) => Assert.False(NeverUses(user, used));

    [Fact]
    public void Every_feature_is_in_the_list() =>
        Assert.Empty(typeof(GraduationAudit).Assembly.GetExportedTypes()
            .Select(type => type.Namespace!["Jiangshang.Competencies.".Length..])
            .Except(LowestFirst));

    private static bool NeverUses(string user, string used) => Types().That().ResideInNamespace($"Jiangshang.Competencies.{user}")
        .Should().NotDependOnAny(Types().That().ResideInNamespace($"Jiangshang.Competencies.{used}"))
        .WithoutRequiringPositiveResults()
        .HasNoViolations(Competencies);
}
