using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.School.DemoSchools;

/// <summary>A file invented students hand in.</summary>
internal sealed record DemoFile(FileKind Kind, string Extension, MediaType MediaType, byte[] Content)
{
    public Sha256Digest Digest { get; } = Sha256Digest.Of(Content);
}
