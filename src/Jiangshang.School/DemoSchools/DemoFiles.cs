using Jiangshang.Workshops.JudgedWork;

namespace Jiangshang.School.DemoSchools;

/// <summary>One small file of each kind tasks ask for, from <c>content/demo/files</c>.</summary>
internal sealed class DemoFiles
{
    private readonly List<DemoFile> _files;

    private DemoFiles(List<DemoFile> files) => _files = files;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static DemoFiles From(string folder) => new(
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(path => Read(path)).OfType<DemoFile>()]);

    /// <summary>A file of the first kind asked for that there is one of; a PDF where there is none.</summary>
    public DemoFile For(Deliverable deliverable) => deliverable.Kinds
        .Select(kind => _files.Find(file => file.Kind == kind))
        .FirstOrDefault(file => file is not null)
        ?? Pdf(deliverable.Title.Zh);

    private static DemoFile? Read(string path)
    {
        var extension = Path.GetExtension(path);
        var format = FileFormat.All.FirstOrDefault(format => format.Extensions.Contains(extension));
        return format is null ? null : new DemoFile(format.Kind, extension, format.MediaTypes[0], File.ReadAllBytes(path));
    }

    private static DemoFile Pdf(string title) =>
        new(FileKind.Pdf, ".pdf", FileFormat.Of(FileKind.Pdf).MediaTypes[0], CertificateScan.Of([title, "演示文件"]));
}
