using System.CommandLine;
using System.Text;
using Jiangshang.Content;
using Jiangshang.Server.Reference;

namespace Jiangshang.Server.CommandLine;

/// <summary>Writes the reference from code and content.</summary>
internal static class DocsCommand
{
    public static Command Create(CommandLanguage language)
    {
        var into = new Option<string?>("--into")
        {
            Description = language["写到哪个文件夹，默认是项目的 docs/reference", "the folder to write to; the project's docs/reference by default"],
        };
        var command = new Command("docs", language["根据代码和内容生成参考文档", "write the reference from code and content"]) { into };
        command.SetAction(parsed =>
        {
            var content = ContentFolder.Find();
            var folder = parsed.GetValue(into) ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(content))!, "docs", "reference");
            Directory.CreateDirectory(folder);
            foreach (var (name, text) in ReferencePages.Of(SchoolContent.Load(content).OrThrow()))
            {
                File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                Console.Out.WriteLine(Path.Combine(folder, name));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
