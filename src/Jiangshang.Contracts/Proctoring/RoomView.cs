namespace Jiangshang.Contracts.Proctoring;

/// <summary>A proctored lesson as the teacher shows it.</summary>
/// <param name="Code">Six characters; null while no lesson is open.</param>
public sealed record RoomView(string? Code, DateTimeOffset? ChangesAt, DateTimeOffset? ClosesAt, DateTimeOffset ServerNow);
