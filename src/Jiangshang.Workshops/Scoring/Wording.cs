namespace Jiangshang.Workshops.Scoring;

/// <summary>One sentence for a student in both languages of the product.</summary>
public sealed record Wording(string Zh, string En);
