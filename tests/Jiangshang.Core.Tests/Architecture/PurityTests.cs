using Jiangshang.Competencies.Graduation;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Workshops.Typing;
using Mono.Cecil;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>
/// Pure code computes, and nothing else: the same input gives the same bits on any machine, in any culture, at any time. The ban list of the
/// compiler (<c>build/BannedSymbols.Pure.txt</c>) tells the author at once; this looks at what was compiled and allows by name, so that what
/// nobody thought of forbidding is forbidden too.
/// </summary>
public sealed class PurityTests
{
    /// <summary>The market alone works in parallel, over keys and shares that make order irrelevant. May only shrink.</summary>
    private static readonly HashSet<string> Exempt = new(StringComparer.Ordinal)
    {
        "Jiangshang.Marketplace.Realism.RealismLab: System.Threading.Tasks.Parallel.For",
        "Jiangshang.Marketplace.Shoppers.VisitPlan: System.Threading.Tasks.Parallel.For",
        "Jiangshang.Marketplace.Simulation.ClickCommit: System.Threading.Tasks.Parallel.For",
        "Jiangshang.Marketplace.Simulation.VisitKernel: System.Threading.Tasks.Parallel.For",
    };

    public static TheoryData<string> PureAssemblies() => new(
        typeof(GraduationAudit).Assembly.Location, typeof(TypingTask).Assembly.Location, typeof(MarketRun).Assembly.Location);

    public static TheoryData<string> Canaries() => new(CanaryMethods().Keys);

    [Theory]
    [MemberData(nameof(PureAssemblies))]
    public void Pure_code_uses_only_what_is_allowed(string assembly)
    {
        using var module = ModuleDefinition.ReadModule(assembly);
        var found = Impurities.In(module.GetTypes().Where(type => !IsGenerated(type)).SelectMany(type => type.Methods)).Except(Exempt, StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [MemberData(nameof(Canaries))]
    public void The_rule_sees(string impurity) => Assert.NotEmpty(Impurities.In([CanaryMethods()[impurity]]));

    [Fact]
    public void The_rule_lets_what_is_pure_pass()
    {
        using var module = ModuleDefinition.ReadModule(typeof(PurityTests).Assembly.Location);
        Assert.Empty(Impurities.In(module.GetType(typeof(PureCanaries).FullName).Methods));
    }

    /// <summary>The matchers that the generator of regular expressions writes; they are made of text and positions.</summary>
    private static bool IsGenerated(TypeDefinition type) =>
        type.FullName.StartsWith("System.Text.RegularExpressions.Generated.", StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsGenerated(outer));

    private static Dictionary<string, MethodDefinition> CanaryMethods()
    {
        var module = ModuleDefinition.ReadModule(typeof(PurityTests).Assembly.Location);
        return module.GetType(typeof(ImpureCanaries).FullName).Methods.Where(method => !method.IsConstructor).ToDictionary(method => method.Name, StringComparer.Ordinal);
    }
}
