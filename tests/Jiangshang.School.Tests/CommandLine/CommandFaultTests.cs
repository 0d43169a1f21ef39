using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Jiangshang.School.Tests.CommandLine;

/// <summary>Whatever is wrong outside the program, every verb ends with 2 and a sentence in the language asked for, never with a trace.</summary>
public sealed partial class CommandFaultTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jiangshang-fault-").FullName;

    /// <summary>Every verb that touches the database, with what it needs besides.</summary>
    private static readonly string[][] OnDatabase =
    [
        ["serve", "--urls=http://127.0.0.1:0"],
        ["serve", "--demo", "--urls=http://127.0.0.1:0"],
        ["ledger", "verify"],
        ["ledger", "heads"],
        ["school", "create", "--code", "c", "--name", "n", "--administrator", "A1"],
        ["school", "set", "--two-steps", "optional"],
        ["school", "reset", "--number", "A1"],
        ["demo", "create"],
    ];

    /// <summary>Every verb that needs the content.</summary>
    private static readonly string[][] OnContent =
    [
        ["serve", "--urls=http://127.0.0.1:0", "--data", "DATA"],
        ["demo", "create", "--data", "DATA"],
        ["docs", "--into", "DATA"],
        ["market", "hash", "--scenario", "first-lesson", "--days", "1"],
        ["market", "simulate", "--scenario", "first-lesson", "--days", "1"],
        ["market", "realism", "--small"],
    ];

    public static TheoryData<string> DatabaseVerbs => [.. OnDatabase.Select(verb => string.Join(' ', verb))];

    public static TheoryData<string> ContentVerbs => [.. OnContent.Select(verb => string.Join(' ', verb))];

    [Theory]
    [MemberData(nameof(DatabaseVerbs))]
    public async Task A_database_that_cannot_be_used_is_told(string verb)
    {
        var (arguments, data) = (verb.Split(' '), Path.Combine(_folder, "data"));
        var broken = Directory.CreateDirectory(Path.Combine(_folder, "broken")).FullName;
        await File.WriteAllTextAsync(Path.Combine(broken, "school.db"), "This is a letter, not a database. " + new string('x', 4_096), TestContext.Current.CancellationToken);
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        await RefusedAsync([.. arguments, "--data", data, "--database", "Hots=localhost;;=="], "connection string is not written");
        await RefusedAsync([.. arguments, "--data", data, "--database", "Database=school"], "connection string is not written");
        await RefusedAsync([.. arguments, "--data", data, "--database", $"Host=127.0.0.1;Port={FreePort()};Timeout=5;Username=nobody;Password=secret"], "database cannot be reached");
        await RefusedAsync([.. arguments, "--data", broken], "no sound database");
        await RefusedAsync([.. arguments, "--data", file], "");
        await RefusedAsync([.. arguments, "--data", "/proc/nowhere"], "");
    }

    [Theory]
    [MemberData(nameof(ContentVerbs))]
    public async Task Content_that_cannot_be_used_is_told(string verb)
    {
        var arguments = verb.Replace("DATA", Path.Combine(_folder, "data"), StringComparison.Ordinal).Split(' ');
        var broken = Directory.CreateDirectory(Path.Combine(_folder, "broken", "standards", "x")).Parent!.Parent!.FullName;
        await File.WriteAllTextAsync(Path.Combine(broken, "standards", "x", "standard.yaml"), "schema: standard/1\ncode: [x\n", TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(broken, "markets", "first-lesson"));
        await File.WriteAllTextAsync(Path.Combine(broken, "markets", "first-lesson", "scenario.yaml"), "schema: market/1\nscenari: {}\n", TestContext.Current.CancellationToken);

        await RefusedAsync(arguments, "is no content folder", ("JIANGSHANG_CONTENT", _folder));
        await RefusedAsync(arguments, "There is no folder", ("JIANGSHANG_CONTENT", Path.Combine(_folder, "nowhere")));
        await RefusedAsync(arguments, ".yaml:", ("JIANGSHANG_CONTENT", broken));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("ftp://")]
    public Task An_address_nobody_can_listen_on_is_told(string address) =>
        RefusedAsync(["serve", $"--urls={address}", "--data", Path.Combine(_folder, "data")], "is no address to listen on");

    [Fact]
    public async Task A_port_that_is_taken_is_told()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await RefusedAsync(["serve", $"--urls=http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}", "--data", Path.Combine(_folder, "data")], "");
    }

    [Theory]
    [InlineData("docs", "--into", "/proc/nowhere")]
    [InlineData("market", "simulate", "--scenario", "first-lesson", "--days", "1", "--out", "/proc/nowhere")]
    [InlineData("score", "typing", "--task", "/proc", "--worksheet", "b", "--submission", "c")]
    [InlineData("audit", "--standard", "content/standards/secondary-ecommerce", "--record", "/proc")]
    [InlineData("market", "replay", "--scenario", "first-lesson", "--log", "/proc")]
    public Task A_path_that_cannot_be_read_or_written_is_told(params string[] arguments) => RefusedAsync(arguments, "");

    [Fact]
    public async Task Lint_finds_the_content_from_any_folder_and_says_what_it_read()
    {
        var (exit, output, _) = await Jiangshang.RunAsync(_folder, [], "lint", "--lang", "en");
        var (none, nothing, error) = await Jiangshang.RunAsync(_folder, [], "lint", ".", "--lang", "en");

        Assert.Equal(0, exit);
        Assert.Matches($"[1-9][0-9]+ files in {Regex.Escape(Path.Combine(Jiangshang.Root, "content"))} checked: ", output);
        Assert.Equal(2, none);
        Assert.Empty(nothing);
        Assert.Contains("There is nothing to check in ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Market_verbs_read_the_content_that_is_named()
    {
        var markets = Path.Combine(_folder, "content", "markets");
        Directory.CreateDirectory(Path.Combine(_folder, "content", "standards"));
        Copy(Path.Combine(Jiangshang.Root, "content", "markets", "first-lesson"), Path.Combine(markets, "mine"));

        var environment = new Dictionary<string, string> { ["JIANGSHANG_CONTENT"] = Path.Combine(_folder, "content") };
        var mine = await Jiangshang.RunAsync(Jiangshang.Root, environment, "market", "hash", "--scenario", "mine", "--days", "1");
        var shipped = await Jiangshang.RunAsync(Jiangshang.Root, environment, "market", "hash", "--scenario", "first-lesson", "--days", "1");

        Assert.Equal((0, 2), (mine.Exit, shipped.Exit));
        Assert.Contains($"没有文件夹“{Path.Combine(markets, "first-lesson")}”", shipped.Error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task RefusedAsync(string[] arguments, string sentence, params (string Name, string Value)[] environment)
    {
        var english = await Jiangshang.RunAsync(Jiangshang.Root, environment.ToDictionary(pair => pair.Name, pair => pair.Value), [.. arguments, "--lang", "en"]);
        var chinese = await Jiangshang.RunAsync(Jiangshang.Root, environment.ToDictionary(pair => pair.Name, pair => pair.Value), arguments);

        var told = $"{string.Join(' ', arguments).Replace("Password=secret", "", StringComparison.Ordinal)}\n{english.Output}\n{english.Error}\n{chinese.Output}\n{chinese.Error}";
        Assert.True((english.Exit, chinese.Exit) == (2, 2), told);
        Assert.True(english.Error.Contains(sentence, StringComparison.Ordinal), told);
        Assert.False(string.IsNullOrWhiteSpace(english.Error), told);
        Assert.True(Chinese().IsMatch(chinese.Error), told);
        Assert.DoesNotMatch(Trace(), told);
        Assert.DoesNotContain("secret", told, StringComparison.Ordinal);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^\s+at [A-Za-z]+\.", RegexOptions.Multiline)]
    private static partial Regex Trace();
}
