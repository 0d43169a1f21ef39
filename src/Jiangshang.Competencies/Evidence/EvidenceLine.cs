using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Evidence;

/// <summary>One line of the score sheet as the evidence keeps it: points reached of a maximum, both exact to a hundredth.</summary>
/// <param name="Reason">Why so many points, in the words shown to the student.</param>
/// <param name="Remedy">What would bring more; null where nothing is missing.</param>
public sealed record EvidenceLine(string Code, Score Points, Score Maximum, Wording Reason, Wording? Remedy);
