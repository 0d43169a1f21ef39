using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Storage;

namespace Jiangshang.Server.CommandLine;

/// <summary>Checks the evidence ledger: every student's chain of hashes, and where it does not hold.</summary>
internal static class LedgerCommand
{
    private static readonly JsonSerializerOptions StrictJson = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    public static Command Create(CommandLanguage language)
    {
        var storage = new StorageChoice(language);
        var verify = new Command("verify", language[
            "逐条核对证据台账的哈希链；有人改过就指出学生和位置",
            "check every hash of the evidence ledger; a change is named by student and position"]);
        var published = new Option<string?>("--heads")
        {
            Description = language["以前用 ledger heads 保存的文件，一并核对：整条重写过也能发现", "a file written by ledger heads earlier, checked too: then even a chain rewritten as a whole is found"],
            HelpName = language["文件", "file"],
        };
        verify.Add(published);
        storage.AddTo(verify);
        verify.SetAction((parsed, cancellation) => VerifyAsync(storage.Of(parsed), parsed.GetValue(published), language, cancellation));
        var heads = new Command("heads", language[
            "输出每名学生台账的条数和最后一条的指纹，每行一个 JSON；请存到数据库管理员改不到的地方",
            "print every student's number of entries and last hash, a JSON object a line; keep it where the database's owner cannot change it"]);
        storage.AddTo(heads);
        heads.SetAction((parsed, cancellation) => PrintHeadsAsync(storage.Of(parsed), cancellation));
        return new Command("ledger", language["证据台账", "the evidence ledger"]) { verify, heads };
    }

    private static async Task<int> PrintHeadsAsync(SchoolStorageOptions options, CancellationToken cancellation)
    {
        StorageChoice.RequireDatabase(options);
        await using var database = new SchoolDatabase(options);
        foreach (var head in await new VerifyLedger(database).HeadsAsync(cancellation))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(head, JsonSerializerOptions.Web));
        }

        return ExitCode.Fine;
    }

    private static async Task<int> VerifyAsync(SchoolStorageOptions options, string? published, CommandLanguage language, CancellationToken cancellation)
    {
        StorageChoice.RequireDatabase(options);
        await using var database = new SchoolDatabase(options);
        var students = await new VerifyLedger(database).HandleAsync(published is null ? null : [.. InputFile.Lines(published).Select(line => InputFile.Parse<PublishedHead>(published, line.Number, line.Text, StrictJson))], cancellation);
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

    private static Wording Words(LedgerFaultKind kind) => kind switch
    {
        LedgerFaultKind.ContentChanged => new("内容被改过", "the content was changed"),
        LedgerFaultKind.ChainBroken => new("和前一条接不上，有条目被删、插入或移动", "it does not follow the entry before it: one was removed, inserted or moved"),
        LedgerFaultKind.Truncated => new("末尾的条目不见了", "entries are missing at the end"),
        LedgerFaultKind.Rewritten => new("和以前公布的指纹不同，从这条或更早的条目起被重写过", "its hash is not the one published: the chain was rewritten from here or before"),
        LedgerFaultKind.ForeignEntry => new("这条属于另一名学生", "it belongs to another student"),
    };
}
