namespace Jiangshang.School.Storage;

/// <summary>A key of the key ring that protects cookies: kept here so that a restart or a second server signs nobody out.</summary>
public sealed class KeyRow
{
    public required Guid Id { get; init; }

    public required string FriendlyName { get; init; }

    public required string Xml { get; init; }
}
