namespace Jiangshang.School.Proctoring;

/// <summary>An open room as the teacher's screen shows it now.</summary>
public sealed record RoomNow(RoomRow Room, string Code, DateTimeOffset ChangesAt, DateTimeOffset Now);
