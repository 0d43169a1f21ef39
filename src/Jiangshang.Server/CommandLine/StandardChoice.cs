using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content;

namespace Jiangshang.Server.CommandLine;

/// <summary>A standard named by its folder, with the tasks remedial steps may name when it lies in a content folder.</summary>
/// <param name="Offers">Empty for a folder that stands alone.</param>
internal sealed record StandardChoice(CompetencyStandard Standard, IReadOnlyList<TaskOffer> Offers)
{
    public static StandardChoice In(string folder)
    {
        InputFile.RequireFolder(folder);
        var full = new DirectoryInfo(folder);
        var (files, path) = full.Parent is { Name: "standards", Parent: { } root }
            ? (ContentFiles.From(root.FullName), $"standards/{full.Name}/")
            : (Alone(full.FullName), "standards/alone/");
        var load = SchoolContent.Read(files);
        if (load.Content is not { } content)
        {
            throw new CommandRefusedException(new Wording(
                $"“{folder}”里的内容有问题，用 lint 逐条查看：{load.Problems[0]}",
                $"The content in “{folder}” has problems; see them all with lint: {load.Problems[0].File}:{load.Problems[0].Line} {load.Problems[0].Wording.En}"));
        }

        var standard = content.StandardFolders.FirstOrDefault(one => one.Folder == path)?.Standard ?? throw new CommandRefusedException(new Wording(
            $"“{folder}”里没有 standard.yaml，请指定培养标准的文件夹，例如 content/standards/secondary-ecommerce。",
            $"There is no standard.yaml in “{folder}”. Name the folder of a standard, such as content/standards/secondary-ecommerce."));
        return new StandardChoice(standard, [.. content.CurrentTasks.Select(task => task.ToOffer())]);
    }

    private static ContentFiles Alone(string folder) =>
        new(ContentFiles.From(folder).Texts.Select(file => KeyValuePair.Create($"standards/alone/{file.Key}", file.Value)));
}
