using Jiangshang.Competencies.Measures;

namespace Jiangshang.Server.CommandLine;

/// <summary>
/// Where the school's content lies: <c>JIANGSHANG_CONTENT</c>, else the first folder <c>content</c> from the current folder
/// upwards, else from the program's own folder upwards.
/// </summary>
internal static class ContentFolder
{
    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable("JIANGSHANG_CONTENT");
        if (!string.IsNullOrEmpty(named))
        {
            InputFile.RequireFolder(named);
            return Directory.Exists(Path.Combine(named, "standards")) ? named : throw new CommandRefusedException(new Wording(
                $"JIANGSHANG_CONTENT 指的“{named}”不是内容文件夹：里面没有 standards。", $"JIANGSHANG_CONTENT names “{named}”, which is no content folder: there is no standards in it."));
        }

        return Above(Directory.GetCurrentDirectory()) ?? Above(AppContext.BaseDirectory) ?? throw new CommandRefusedException(new Wording(
            "找不到 content 文件夹，请在项目根目录运行，或用环境变量 JIANGSHANG_CONTENT 指定。",
            "There is no content folder here. Run this in the project's root, or name the folder in JIANGSHANG_CONTENT."));
    }

    private static string? Above(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var content = Path.Combine(place.FullName, "content");
            if (Directory.Exists(Path.Combine(content, "standards")))
            {
                return content;
            }
        }

        return null;
    }
}
