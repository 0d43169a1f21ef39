namespace Jiangshang.Marketplace.Rivals;

/// <summary>
/// How an automatic store behaves: the policies as one table. These are the definitions of the policies themselves, part of the engine's
/// rules version; money, products, markup and content quality come from the scenario.
/// </summary>
internal sealed record PilotStyle(
    int MostProducts,
    int TitleWords,
    int MarkupShift,
    int ContentShift,
    int StockDays,
    bool UsesFactory,
    int BidShare,
    bool Prunes,
    bool Undercuts,
    int VideoEvery,
    int Commission,
    bool Displays,
    int Packaging,
    int ServiceStaff)
{
    private static readonly PilotStyle[] Styles = [.. Enum.GetValues<RivalPolicy>().Select(Define)];

    public static PilotStyle Of(RivalPolicy policy) => Styles[(int)policy];

    private static PilotStyle Define(RivalPolicy policy) => policy switch
    {
        RivalPolicy.CostPlus => new(8, 3, 0, 0, 4, true, 2_000, false, false, 0, 0, false, 0, 1),
        RivalPolicy.Follower => new(8, 3, 0, 0, 4, false, 3_000, false, true, 0, 0, false, 0, 1),
        RivalPolicy.Brand => new(8, 4, 0, 0, 6, true, 5_000, false, false, 3, 800, true, 1, 2),
        RivalPolicy.DataDriven => new(8, 5, 0, 0, 5, true, 4_500, true, false, 4, 500, false, 1, 1),
        RivalPolicy.Novice => new(3, 1, 3_000, -2_000, 2, false, 0, false, false, 0, 0, false, 0, 0),
        RivalPolicy.Competent => new(8, 4, 0, 500, 4, true, 2_500, false, false, 0, 0, false, 1, 1),
        RivalPolicy.Expert => new(10, 6, -500, 3_000, 5, true, 4_500, true, false, 3, 500, false, 1, 1),
    };
}
