using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Design;

/// <summary>One direction of a radar: a name, a score, and the score asked for.</summary>
public sealed record RadarSpoke(string Name, Score Score, Score PassLine);
