namespace Jiangshang.School.TrainingTasks;

/// <summary>The files a task takes.</summary>
/// <param name="Largest">Bytes of the largest.</param>
/// <param name="Most">How many at once.</param>
public sealed record FilesTaken(long Largest, int Most)
{
    public static FilesTaken None { get; } = new(0, 0);
}
