using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>A log that a simulated person or script left, and when its parts reached the server.</summary>
public sealed record SimulatedLog(TypingSubmission Submission, IReadOnlyList<EntryArrival> Arrivals);
