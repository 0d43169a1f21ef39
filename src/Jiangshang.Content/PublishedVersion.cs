using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content;

/// <summary>A version schools have taken up, with the digest it had then. It may never change again; a change is a new version.</summary>
public sealed record PublishedVersion(VersionedCode Version, string Digest);
