namespace Jiangshang.School.Tests.CommandLine;

/// <summary>The market's verbs from outside: runs that can be checked, and input that is refused with its place and reason in the language asked for.</summary>
public sealed class MarketCommandTests : IDisposable
{
    private const string FirstLesson = "docs/market/first-lesson-decisions.jsonl";
    private readonly string _folder = Directory.CreateTempSubdirectory("jiangshang-market-").FullName;

    [Fact]
    public async Task A_run_is_replayed_to_the_same_hash_and_whatever_differs_is_named()
    {
        var run = Path.Combine(_folder, "run");
        var simulated = await Jiangshang.RunAsync("market", "simulate", "--scenario", "first-lesson", "--seed", "7", "--decisions", FirstLesson, "--days", "2", "--out", run, "--lang", "en");
        var (log, hashes) = (Path.Combine(run, "run.jsml"), Path.Combine(run, "hashes.txt"));
        var replayed = await ReplayAsync(log, hashes);
        Assert.Equal((0, 0), (simulated.Exit, replayed.Exit));
        Assert.Equal(simulated.Output, replayed.Output);

        var lines = await File.ReadAllLinesAsync(hashes, TestContext.Current.CancellationToken);
        lines[30] = lines[30][..^1] + (lines[30].EndsWith('0') ? '1' : '0');
        var other = Path.Combine(_folder, "other.txt");
        await File.WriteAllLinesAsync(other, lines, TestContext.Current.CancellationToken);
        var different = await ReplayAsync(log, other);
        Assert.Equal(1, different.Exit);
        Assert.Contains("Different from day 1, hour 6 on", different.Error, StringComparison.Ordinal);

        var bytes = await File.ReadAllBytesAsync(log, TestContext.Current.CancellationToken);
        var cut = await ReplayAsync(await WriteAsync("cut.jsml", bytes[..^1]));
        bytes[100] ^= 1;
        var altered = await ReplayAsync(await WriteAsync("altered.jsml", bytes));
        var foreign = await Jiangshang.RunAsync("market", "replay", "--scenario", "city-bazaar", "--log", log, "--lang", "en");
        Assert.Equal((2, 2, 2), (cut.Exit, altered.Exit, foreign.Exit));
        Assert.Contains("cut off", cut.Error, StringComparison.Ordinal);
        Assert.Contains("The checksum is wrong", altered.Error, StringComparison.Ordinal);
        Assert.Contains("another scenario", foreign.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"day":0,"store":"s1","do":"purchaseStock","supplier":"market","product":"towel-cotton","amount":99999}""", "2 The decision was refused (day 0, hour 0, store s1): Not enough money")]
    [InlineData("""{"day":1,"hour":5,"store":"s1","do":"setPrice","listing":999,"price":"9.90"}""", "2 The decision was refused (day 1, hour 5, store s1): There is no listing 999. [unknown-listing]")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0,"price":"-1"}""", "2 The decision was refused")]
    [InlineData("""{"day":0,"store":"s1","do":"setKeywordBudget","budget":"-12.50"}""", "2 The decision was refused (day 0, hour 0, store s1): The daily budget must be from 0.00 to 10000000.00 yuan; -12.50 was given. [range]")]
    [InlineData("""{"day":0,"store":"s1","do":"purchaseStock","supplier":"nobody","product":"towel-cotton","amount":9}""", "2 There is no supplier “nobody”.")]
    [InlineData("""{"day":0,"store":"s99","do":"setPrice","listing":0,"price":"9.90"}""", "2 There is no store “s99”.")]
    [InlineData("""{"day":0,"store":1,"do":"setPrice","listing":0,"price":"9.90"}""", "2 “store” must be text in quotation marks.")]
    [InlineData("""{"day":7,"store":"s1","do":"setPrice","listing":0,"price":"9.90"}""", "2 This run has 7 days only")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0""", "2 This is no JSON")]
    public async Task A_bad_decision_is_refused_with_file_line_and_reason_and_leaves_no_export(string line, string reason)
    {
        var file = Path.Combine(_folder, "decisions.jsonl");
        await File.WriteAllTextAsync(file, "# second line is bad\n" + line + "\n", TestContext.Current.CancellationToken);
        var output = Path.Combine(_folder, "out");
        var (exit, printed, error) = await Jiangshang.RunAsync("market", "simulate", "--scenario", "first-lesson", "--decisions", file, "--out", output, "--lang", "en");
        Assert.Equal(2, exit);
        Assert.Empty(printed);
        Assert.StartsWith($"{file}:{reason}", error, StringComparison.Ordinal);
        Assert.True(!Directory.Exists(output) || Directory.GetFiles(output).Length == 0);
    }

    [Theory]
    [InlineData("There is no scenario “nowhere”", "simulate", "--scenario", "nowhere")]
    [InlineData("--days must be between 1 and 7; 99 was given.", "simulate", "--scenario", "first-lesson", "--days", "99")]
    [InlineData("--threads", "simulate", "--scenario", "first-lesson", "--threads", "0")]
    [InlineData("--seed", "simulate", "--scenario", "first-lesson", "--seed", "-1")]
    [InlineData("There is no file “nowhere.jsonl”", "simulate", "--scenario", "first-lesson", "--decisions", "nowhere.jsonl")]
    [InlineData("Reading or writing failed", "simulate", "--scenario", "first-lesson", "--days", "1", "--out", "README.md")]
    [InlineData("There is no file “nowhere.jsml”", "replay", "--scenario", "first-lesson", "--log", "nowhere.jsml")]
    [InlineData("This is no decision log", "replay", "--scenario", "first-lesson", "--log", "README.md")]
    [InlineData("Choose one of --consumer", "explain", "--scenario", "first-lesson", "--day", "1")]
    [InlineData("“nothing”", "explain", "--scenario", "first-lesson", "--day", "1", "--rank", "nothing")]
    [InlineData("--seeds must be between 1 and 1000; 0 was given.", "realism", "--seeds", "0")]
    [InlineData("--fork", "what-if", "--scenario", "first-lesson", "--fork", "9")]
    public async Task What_the_market_cannot_do_is_refused_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        var (exit, output, error) = await Jiangshang.RunAsync(["market", .. arguments, "--lang", "en"]);
        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<(int Exit, string Output, string Error)> ReplayAsync(string log, string? hashes = null) =>
        Jiangshang.RunAsync(["market", "replay", "--scenario", "first-lesson", "--log", log, .. hashes is null ? Array.Empty<string>() : ["--hashes", hashes], "--lang", "en"]);

    private async Task<string> WriteAsync(string name, byte[] bytes)
    {
        var file = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        return file;
    }
}
