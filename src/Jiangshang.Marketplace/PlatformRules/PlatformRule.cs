namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>A legal or platform rule (平台与法律规则) as data: what is checked, from when, and what it costs.</summary>
/// <param name="Code">Unique code, as L1.</param>
/// <param name="Title">One Chinese sentence.</param>
/// <param name="Basis">The clause it rests on.</param>
/// <param name="Test">How it is checked.</param>
/// <param name="Words">Words the test looks for, if it does.</param>
/// <param name="Exemptions">Words that exempt a sentence (L2).</param>
/// <param name="Classes">Legal classes it applies to; empty for all.</param>
/// <param name="Limit">The test's limit: repeats, layers, days, or a ratio in ten-thousandths.</param>
/// <param name="Announced">Day on which it is made public (电商法 34: seven days before).</param>
/// <param name="InForce">First day in force.</param>
/// <param name="Detection">Chance a day that an existing violation is found.</param>
/// <param name="Points">Penalty points (扣分).</param>
/// <param name="Fine">Amount paid to the authority when found.</param>
/// <param name="StatutoryRange">The statutory amount, in words, shown to the student.</param>
/// <param name="StatutoryLowest">Lowest statutory fine; 0 when the law names none.</param>
/// <param name="StatutoryHighest">Highest statutory fine of an ordinary case; 0 when it is no sum of money.</param>
/// <param name="Source">Where rule and amount stand: the law's version and articles, or the field research.</param>
/// <param name="ValidFrom">The day (yyyy-MM-dd) from which the law or rule applies outside this market; empty for platform rules that differ by platform.</param>
/// <param name="Delists">Whether the listing is taken down until corrected.</param>
/// <param name="PointsLast">Days the points weigh on the natural rank.</param>
/// <param name="Remedy">What to do, in words for a sixteen-year-old.</param>
public sealed record PlatformRule(
    string Code,
    string Title,
    string Basis,
    RuleTest Test,
    ImmutableArray<string> Words,
    ImmutableArray<string> Exemptions,
    ImmutableArray<LegalClass> Classes,
    Pieces Limit,
    Day Announced,
    Day InForce,
    BasisPoints Detection,
    Pieces Points,
    Fen Fine,
    string StatutoryRange,
    Fen StatutoryLowest,
    Fen StatutoryHighest,
    string Source,
    string ValidFrom,
    bool Delists,
    DayCount PointsLast,
    string Remedy);
