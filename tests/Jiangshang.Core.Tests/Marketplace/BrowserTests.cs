using System.Diagnostics;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>The golden world in the runtime browsers run (WebAssembly), started by node: tests/Jiangshang.BrowserMarket.</summary>
public sealed class BrowserTests
{
    [Fact]
    public async Task Under_webassembly_every_tick_has_the_approved_hash()
    {
        var received = await GoldenAsync();
        var approved = File.ReadAllLines(Approved.PathOf("market/first-lesson")).TakeWhile(line => !line.StartsWith("field ", StringComparison.Ordinal)).ToList();
        Assert.Equal((4 * 24) + 1, approved.Count);
        for (var line = 0; line < approved.Count; line++)
        {
            Assert.True(line < received.Count && approved[line] == received[line], $"First difference: approved {approved[line]}, in the browser's runtime {received.ElementAtOrDefault(line)}.");
        }
    }

    private static async Task<List<string>> GoldenAsync()
    {
        var configuration = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name;
        var main = Path.Combine(TheRepository.Root, "artifacts", "bin", "Jiangshang.BrowserMarket", configuration, "main.mjs");
        Assert.True(File.Exists(main), $"Build tests/Jiangshang.BrowserMarket first: {main} is not there.");
        var start = new ProcessStartInfo("node", [main]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var node = Process.Start(start)!;
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await errors);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }
}
