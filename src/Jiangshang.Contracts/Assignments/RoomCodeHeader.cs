namespace Jiangshang.Contracts.Assignments;

/// <summary>Carries the code that the teacher shows in the room; needed to begin proctored work, and for nothing else.</summary>
public static class RoomCodeHeader
{
    public const string Name = "Room-Code";
}
