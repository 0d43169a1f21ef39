using Microsoft.Data.Sqlite;

namespace Jiangshang.School.Tests.CommandLine;

/// <summary>The command line from outside: what it prints, and what it says to the shell.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jiangshang-cli-").FullName;

    [Theory]
    [InlineData("zh", "匠商")]
    [InlineData("en", "Jiangshang:")]
    public async Task Help_names_every_verb_in_the_language_asked_for(string language, string begins)
    {
        var (exit, output, _) = await Jiangshang.RunAsync("--help", "--lang", language);

        Assert.Equal(0, exit);
        Assert.Contains(begins, output, StringComparison.Ordinal);
        Assert.All(["serve", "lint", "score", "audit", "ledger", "school", "demo", "docs"], verb => Assert.Contains($"  {verb}", output, StringComparison.Ordinal));
    }

    /// <summary>Names of commands, options and what they take are English everywhere; sentences are not.</summary>
    [Theory]
    [InlineData]
    [InlineData("lint")]
    [InlineData("market", "simulate")]
    [InlineData("ledger", "verify")]
    public async Task Help_in_Chinese_has_no_English_sentence(params string[] verb)
    {
        var (_, output, _) = await Jiangshang.RunAsync([.. verb, "--help"]);

        Assert.DoesNotContain(output.Split('\n').Where(line => !line.StartsWith("  jiangshang", StringComparison.Ordinal)), line => System.Text.RegularExpressions.Regex.IsMatch(line, "[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}|Description|REQUIRED|default"));
    }

    [Theory]
    [InlineData("没有“lnit”", "lnit")]
    [InlineData("没有文件夹“nowhere”", "lint", "nowhere")]
    [InlineData("There is no file “a.json”", "score", "typing", "--task", "a.json", "--worksheet", "b", "--submission", "c", "--lang", "en")]
    [InlineData("There is no database", "ledger", "verify", "--data", "nowhere", "--lang", "en")]
    [InlineData("There is no standard.yaml", "audit", "--standard", "docs/guide", "--record", "x", "--lang", "en")]
    [InlineData("is no time", "audit", "--standard", "content/standards/secondary-ecommerce", "--record", "x", "--at", "soon", "--lang", "en")]
    [InlineData("--worksheet", "score", "typing", "--task", "a.json")]
    [InlineData("缺少“--scenario”。", "market", "simulate")]
    [InlineData("“--seed”的值“x”不对。", "market", "simulate", "--scenario", "first-lesson", "--seed", "x")]
    [InlineData("--seed cannot be “x”.", "market", "simulate", "--scenario", "first-lesson", "--seed", "x", "--lang", "en")]
    public async Task What_cannot_be_done_is_refused_with_2_and_a_sentence(string sentence, params string[] arguments)
    {
        var (exit, output, error) = await Jiangshang.RunAsync(arguments);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains(sentence, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documented_record_gives_the_documented_audit()
    {
        var (exit, output, _) = await Jiangshang.RunAsync("audit", "--standard", "content/standards/secondary-ecommerce", "--record", "docs/formats/examples/audit/record.json");

        // The student of the example is not cleared: something was found.
        Assert.Equal(1, exit);
        Assert.Equal(await ExampleAsync("audit/audit.json"), output);
    }

    [Fact]
    public async Task Of_many_records_each_gets_its_line_and_a_bad_one_says_why()
    {
        var (exit, output, error) = await Jiangshang.RunAsync("audit", "--standard", "content/standards/secondary-ecommerce", "--record", "docs/formats/examples/audit/records.jsonl", "--lang", "en");

        Assert.Equal(2, exit);
        Assert.Equal(await ExampleAsync("audit/audits.jsonl"), output);
        Assert.Contains("specialisation: There is no such member.", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documented_typing_attempt_gives_the_documented_score_sheet()
    {
        const string Folder = "docs/formats/examples/typing";
        var (exit, output, _) = await Jiangshang.RunAsync(
            "score", "typing", "--task", $"{Folder}/task.json", "--worksheet", $"{Folder}/worksheet.json", "--submission", $"{Folder}/submission.json");

        Assert.Equal(0, exit);
        Assert.Equal((await ExampleAsync("typing/score-sheet.json")).TrimEnd(), output.TrimEnd());
    }

    [Fact]
    public async Task The_schools_own_content_passes_lint() =>
        Assert.Equal(0, (await Jiangshang.RunAsync("lint", "--strict")).Exit);

    [Fact]
    public async Task A_problem_in_the_content_is_found_with_file_and_line()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "standards", "broken"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "standards", "broken", "standard.yaml"), "schema: standard/1\ncode: broken\n", TestContext.Current.CancellationToken);

        var (exit, output, _) = await Jiangshang.RunAsync("lint", _folder);

        Assert.Equal(1, exit);
        Assert.Matches(@"standard\.yaml:\d+ C\d{3} 问题：", output);
    }

    [Fact]
    public async Task The_demo_school_is_made_once_and_a_changed_ledger_is_found_with_its_place()
    {
        var data = Path.Combine(_folder, "data");
        var made = await Jiangshang.RunAsync("demo", "create", "--data", data, "--on", "2026-11-23");
        var again = await Jiangshang.RunAsync("demo", "create", "--data", data);
        var sound = await Jiangshang.RunAsync("ledger", "verify", "--data", data, "--lang", "en");
        var position = Tamper(Path.Combine(data, "school.db"));
        var broken = await Jiangshang.RunAsync("ledger", "verify", "--data", data, "--lang", "en");

        Assert.Equal(0, made.Exit);
        Assert.Contains("20240101", made.Output, StringComparison.Ordinal);
        Assert.Equal(2, again.Exit);
        Assert.Equal(0, sound.Exit);
        Assert.StartsWith("The ledger holds: ", sound.Output, StringComparison.Ordinal);
        Assert.Equal(1, broken.Exit);
        Assert.Contains($"entry {position}: the content was changed", broken.Output, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static Task<string> ExampleAsync(string name) =>
        File.ReadAllTextAsync(Path.Combine(Jiangshang.Root, "docs", "formats", "examples", name), TestContext.Current.CancellationToken);

    /// <summary>Changes one mark behind the program's back, past the database's own refusal.</summary>
    private static long Tamper(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        connection.Open();
        var triggers = new List<string>();
        using (var list = connection.CreateCommand())
        {
            list.CommandText = "select name from sqlite_master where type = 'trigger'";
            using var rows = list.ExecuteReader();
            while (rows.Read())
            {
                triggers.Add(rows.GetString(0));
            }
        }

        foreach (var trigger in triggers)
        {
            using var drop = connection.CreateCommand();
#pragma warning disable CA2100 // Reason: the names come from the test's own database.
            drop.CommandText = $"drop trigger \"{trigger}\"";
#pragma warning restore CA2100
            drop.ExecuteNonQuery();
        }

        using var change = connection.CreateCommand();
        change.CommandText = """
            update Evidence set Content = replace(Content, '"condition":"assessed"', '"condition":"proctored"')
            where Id = (select Id from Evidence where Content like '%"condition":"assessed"%' order by StudentId, Sequence desc limit 1)
            returning Sequence
            """;
        return (long)change.ExecuteScalar()!;
    }
}
