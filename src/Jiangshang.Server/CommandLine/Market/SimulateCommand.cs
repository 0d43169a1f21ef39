using System.CommandLine;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market simulate</c>: runs a scenario with decisions and writes the raw data.</summary>
internal static class SimulateCommand
{
    public static Command Create(CommandLanguage language)
    {
        var arguments = new MarketArguments(language);
        var output = new Option<string?>("--out") { Description = language["输出文件夹", "output folder"] };
        var command = new Command("simulate", language["运行一局并导出原始数据", "run and export"]) { output };
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var input = arguments.Read(parsed);
            using var export = parsed.GetValue(output) is { } folder ? new ExportFolder(folder, input.Scenario, input.Setup) : null;
            var run = input.Run(language, export?.Sink);
            export?.Finish(run);
            Console.WriteLine(ExportFolder.FinalHash(run));
            return ExitCode.Fine;
        });
        return command;
    }
}
