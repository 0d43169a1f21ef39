namespace Jiangshang.Workshops.Scoring;

/// <summary>Something a scorer observed beside the points, such as a refused paste: shown to student and teacher, carries no points.</summary>
public sealed record ScoreFinding(FindingCode Code, FindingSeverity Severity, Wording Text);
