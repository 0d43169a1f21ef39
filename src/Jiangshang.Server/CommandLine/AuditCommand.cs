using System.CommandLine;
using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content.AuditFiles;

namespace Jiangshang.Server.CommandLine;

/// <summary>Audits student records from files: the same verdict as in the school, for anyone to check.</summary>
internal static class AuditCommand
{
    public static Command Create(CommandLanguage language)
    {
        var standard = new Option<string>("--standard")
        {
            Description = language["培养标准的文件夹，例如 content/standards/secondary-ecommerce", "the folder of the standard, such as content/standards/secondary-ecommerce"],
            HelpName = "DIR",
            Required = true,
        };
        var record = new Option<string>("--record")
        {
            Description = language[
                "一名学生的记录（JSON），或每行一名（JSON 行，扩展名 .jsonl）；- 表示标准输入",
                "one student record (JSON), or one a line (JSON lines, .jsonl); - reads standard input"],
            HelpName = "FILE",
            Required = true,
        };
        var at = new Option<string?>("--at")
        {
            Description = language["审核的时间，记录自己没写 auditAt 时用；默认现在", "the moment to audit at, for records that name none (auditAt); now by default"],
            HelpName = "2027-06-15T08:00:00+08:00",
        };
        var command = new Command("audit", language[
            "毕业审核：读学生记录，输出结论、差距和补修步骤（JSON）；有人不能毕业时退出码为 1；格式见 docs/formats/audit.md",
            "graduation audit: student records in, verdict, gaps and remedial steps out (JSON); exit code 1 when somebody is not cleared; the format is in docs/formats/audit.md"]) { standard, record, at };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(standard), parsed.GetRequiredValue(record), parsed.GetValue(at), language));
        return command;
    }

    private static int Run(string standardFolder, string recordFile, string? at, CommandLanguage language)
    {
        var chosen = StandardChoice.In(standardFolder);
        var now = at is null ? TimeProvider.System.GetUtcNow() : Instant(at);
        var text = InputFile.Text(recordFile);
        var audit = HasManyRecords(recordFile, text)
            ? RecordAudit.OfLines(text, chosen.Standard, chosen.Offers, now)
            : RecordAudit.Of(text, chosen.Standard, chosen.Offers, now);
        Console.Out.Write(audit.Output);
        foreach (var problem in audit.Problems)
        {
            Console.Error.WriteLine($"{recordFile}: {problem.Field}: {language[problem.Wording]}");
        }

        return audit.Problems.Count > 0 ? ExitCode.Refused : audit.NotCleared > 0 ? ExitCode.Found : ExitCode.Fine;
    }

    /// <summary>By its name, or because a first line that is whole in itself is followed by another.</summary>
    private static bool HasManyRecords(string file, string text)
    {
        if (file.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var lines = text.Split('\n', 3, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 1 && lines[0].StartsWith('{') && lines[0].EndsWith('}') && lines[1].StartsWith('{');
    }

    private static DateTimeOffset Instant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal, out var instant)
            ? instant
            : throw new CommandRefusedException(new Wording(
                $"--at 的“{text}”不是时间，请写成 2027-06-15T08:00:00+08:00 这样。",
                $"“{text}” after --at is no time. Write it like 2027-06-15T08:00:00+08:00."));
}
