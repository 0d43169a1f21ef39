using System.Diagnostics;
using System.Text;

namespace Jiangshang.School.Tests.CommandLine;

/// <summary>Runs the built program as a person at a shell would.</summary>
internal static class Jiangshang
{
    private static readonly string Configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name;

    public static string Root { get; } = TheRepository.Root;

    public static string Program { get; } = Path.Combine(Root, "artifacts", "bin", "Jiangshang.Server", Configuration, "jiangshang.dll");

    public static Task<(int Exit, string Output, string Error)> RunAsync(params string[] arguments) => RunAsync(Root, [], arguments);

    /// <param name="folder">The folder it is run in.</param>
    public static async Task<(int Exit, string Output, string Error)> RunAsync(string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("CI");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }
}
