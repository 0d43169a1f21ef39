using System.Diagnostics;

namespace Jiangshang.EndToEnd.Crash;

/// <summary>Runs a command of the machine under test.</summary>
internal static class Shell
{
    /// <returns>The exit code and the first line it wrote.</returns>
    public static async Task<(int Code, string Line)> RunAsync(string command, params string[] arguments)
    {
        // A path is one of the repository's: the working folder is that of the new process, not where its program is looked for.
        var program = command.Contains('/', StringComparison.Ordinal) ? TheRepository.File(command) : command;
        var start = new ProcessStartInfo(program) { WorkingDirectory = TheRepository.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{command} did not start.");
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();

        // Not to its end: what a command leaves running may keep the pipe.
        var line = await process.StandardOutput.ReadLineAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, line ?? string.Empty);
    }
}
