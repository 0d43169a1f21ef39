namespace Jiangshang.Server.Students;

/// <summary>A student's home as it is sent, and until when it may be.</summary>
internal sealed record HomePage(long Version, DateTimeOffset GoodUntil, byte[] Json, string Tag);
