namespace Jiangshang.Benchmarks;

/// <summary>One performance goal with what was measured (a row of docs/market/performance.md).</summary>
/// <param name="Id">Number of the goal.</param>
/// <param name="What">What is measured, in words.</param>
/// <param name="Floor">What must hold, in words.</param>
/// <param name="Target">What is aimed at, in words.</param>
/// <param name="Measured">What came out.</param>
/// <param name="MeetsFloor">Whether the floor holds.</param>
/// <param name="MeetsTarget">Whether the target holds.</param>
internal sealed record MarketGoal(string Id, string What, string Floor, string Target, string Measured, bool MeetsFloor, bool MeetsTarget)
{
    public static string Header => "| id | what | floor | target | measured | floor met | target met |\n| --- | --- | --- | --- | --- | --- | --- |";

    public override string ToString() => $"| {Id} | {What} | {Floor} | {Target} | {Measured} | {YesOrNo(MeetsFloor)} | {YesOrNo(MeetsTarget)} |";

    private static string YesOrNo(bool met) => met ? "yes" : "**no**";
}
