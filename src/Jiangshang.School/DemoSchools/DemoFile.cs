using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.School.DemoSchools;

/// <summary>A file invented students hand in.</summary>
internal sealed record DemoFile(FileKind Kind, string Extension, MediaType MediaType, byte[] Content)
{
    public Sha256Digest Digest { get; } = Sha256Digest.Of(Content);

    /// <summary>Another file to look at the same: what stands after a picture's end is not shown, but makes it a file of its own.</summary>
    public DemoFile Copy(int number) => number == 1 ? this : new(Kind, Extension, MediaType, [.. Content, .. Enumerable.Repeat((byte)'\n', number - 1)]);
}
