using System.CommandLine;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;

namespace Jiangshang.Server.CommandLine;

/// <summary>Checks the evidence ledger: every student's chain of hashes, and where it does not hold.</summary>
internal static class LedgerCommand
{
    public static Command Create(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var verify = new Command("verify", language[
            "逐条核对证据台账的哈希链；有人改过就指出学生和位置",
            "check every hash of the evidence ledger; a change is named by student and position"]);
        storage.AddTo(verify);
        verify.SetAction((parsed, cancellation) => VerifyAsync(storage.Of(parsed), language, cancellation));
        return new Command("ledger", language["证据台账", "the evidence ledger"]) { verify };
    }

    private static async Task<int> VerifyAsync(SchoolStorageOptions options, CommandLanguage language, CancellationToken cancellation)
    {
        RequireDatabase(options);
        await using var database = new SchoolDatabase(options);
        var students = await new VerifyLedger(database).HandleAsync(cancellation);
        var broken = students.Where(student => student.Fault is not null).ToList();
        foreach (var student in broken)
        {
            var fault = student.Fault!;
            Console.Out.WriteLine(language[
                $"学号 {student.Number}，第 {fault.Position} 条：{language[Words(fault.Kind)]}",
                $"student {student.Number}, entry {fault.Position}: {language[Words(fault.Kind)]}"]);
        }

        var entries = students.Sum(student => student.Entries);
        Console.Out.WriteLine(broken.Count == 0
            ? language[$"台账完好：{students.Count} 名学生，{entries} 条证据。", $"The ledger holds: {students.Count} students, {entries} entries."]
            : language[$"{broken.Count} 名学生的台账对不上（共 {students.Count} 名，{entries} 条）。", $"The ledgers of {broken.Count} students do not hold (of {students.Count}, {entries} entries)."]);
        return broken.Count == 0 ? ExitCode.Fine : ExitCode.Found;
    }

    /// <summary>Looking must not create an empty database.</summary>
    private static void RequireDatabase(SchoolStorageOptions options)
    {
        var file = options.Provider == DatabaseProvider.Sqlite ? Path.Combine(Path.GetDirectoryName(options.ArtefactFolder) ?? "", "school.db") : null;
        if (file is not null && !File.Exists(file))
        {
            throw new CommandRefusedException(new Wording(
                $"没有数据库“{file}”，用 --data 指定数据文件夹。",
                $"There is no database “{file}”. Name the data folder with --data."));
        }
    }

    private static Wording Words(LedgerFaultKind kind) => kind switch
    {
        LedgerFaultKind.ContentChanged => new("内容被改过", "the content was changed"),
        LedgerFaultKind.ChainBroken => new("和前一条接不上，有条目被删、插入或移动", "it does not follow the entry before it: one was removed, inserted or moved"),
        LedgerFaultKind.Truncated => new("末尾的条目不见了", "entries are missing at the end"),
        LedgerFaultKind.ForeignEntry => new("这条属于另一名学生", "it belongs to another student"),
    };
}
