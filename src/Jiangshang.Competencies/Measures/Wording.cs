namespace Jiangshang.Competencies.Measures;

/// <summary>One sentence or name in both languages of the product; Chinese is the one that counts.</summary>
public sealed record Wording(string Zh, string En);
