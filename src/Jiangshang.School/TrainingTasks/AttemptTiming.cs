using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.TrainingTasks;

/// <summary>An attempt's time, by the server's clock.</summary>
/// <param name="Elapsed">From beginning the attempt to closing it.</param>
/// <param name="Started">The student started the clock with the button: time counts from there, not from the first key.</param>
/// <param name="Arrivals">One for each journal entry, in order.</param>
public sealed record AttemptTiming(TimeSpan Elapsed, bool Started, IReadOnlyList<JournalArrival> Arrivals);
