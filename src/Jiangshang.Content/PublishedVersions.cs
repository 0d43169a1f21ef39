namespace Jiangshang.Content;

/// <summary>Everything that is frozen: versions of standards students were admitted under, editions of tasks they have worked at.</summary>
public sealed record PublishedVersions(IReadOnlyList<PublishedVersion> Standards, IReadOnlyList<PublishedVersion> Tasks);
