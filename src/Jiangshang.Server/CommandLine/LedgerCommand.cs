using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Artefacts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Records;
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
            "逐条核对证据台账和档案链的哈希，核对数据库和存下的文件是否与它们一致；有人改过就指出是谁的、哪一处",
            "check every hash of the evidence and record chains, and the database and the stored files against them; a change is named by whose it is and where"]);
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
        await using var database = await OpenAsync(options, cancellation);
        foreach (var head in (await new VerifyLedger(database).HeadsAsync(cancellation)).Concat(await new VerifyRecords(database).HeadsAsync(cancellation)))
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(head, JsonSerializerOptions.Web));
        }

        return ExitCode.Fine;
    }

    private static async Task<int> VerifyAsync(SchoolStorageOptions options, string? published, CommandLanguage language, CancellationToken cancellation)
    {
        await using var database = await OpenAsync(options, cancellation);
        IReadOnlyList<PublishedHead>? heads = published is null ? null : [.. InputFile.Lines(published).Select(line => InputFile.Parse<PublishedHead>(published, line.Number, line.Text, StrictJson))];
        var evidence = await EvidenceHoldsAsync(database, heads, language, cancellation);
        var records = await RecordsHoldAsync(database, heads, language, cancellation);
        var files = await FilesHoldAsync(database, new ArtefactStore(options), language, cancellation);
        return evidence && records && files ? ExitCode.Fine : ExitCode.Found;
    }

    /// <summary>An older database is brought up to date first: the chains that begin then are part of what is checked.</summary>
    private static async Task<SchoolDatabase> OpenAsync(SchoolStorageOptions options, CancellationToken cancellation)
    {
        StorageChoice.RequireDatabase(options);
        var database = new SchoolDatabase(options);
        try
        {
            await database.MigrateAsync(cancellation);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    private static async Task<bool> EvidenceHoldsAsync(SchoolDatabase database, IReadOnlyList<PublishedHead>? published, CommandLanguage language, CancellationToken cancellation)
    {
        var students = await new VerifyLedger(database).HandleAsync(published, cancellation);
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
        return broken.Count == 0;
    }

    private static async Task<bool> RecordsHoldAsync(SchoolDatabase database, IReadOnlyList<PublishedHead>? published, CommandLanguage language, CancellationToken cancellation)
    {
        var (chains, entries, broken) = (0, 0, 0);
        await foreach (var chain in new VerifyRecords(database).HandleAsync(published, cancellation))
        {
            chains++;
            entries += chain.Entries;
            if (!chain.Holds)
            {
                broken++;
                Console.Out.WriteLine(RecordFaultWords.Of(chain, language));
            }
        }

        Console.Out.WriteLine(broken == 0
            ? language[$"档案完好：{chains} 条链，{entries} 条记录，数据库和它们一致。", $"The records hold: {chains} chains, {entries} entries, and the database is as they say."]
            : language[$"{broken} 条档案链对不上（共 {chains} 条，{entries} 条记录）。", $"{broken} record chains do not hold (of {chains}, {entries} entries)."]);
        return broken == 0;
    }

    private static async Task<bool> FilesHoldAsync(SchoolDatabase database, ArtefactStore store, CommandLanguage language, CancellationToken cancellation)
    {
        var (files, faults) = await new VerifyFiles(database, store).HandleAsync(cancellation);
        foreach (var fault in faults)
        {
            Console.Out.WriteLine(language[
                $"学号 {fault.Number} 的文件“{fault.Name}”（{fault.Sha256}）{(fault.Missing ? "不见了" : "内容变了，和指纹不符")}",
                $"student {fault.Number}, file “{fault.Name}” ({fault.Sha256}): {(fault.Missing ? "missing" : "its bytes are not those of its digest")}"]);
        }

        Console.Out.WriteLine(faults.Count == 0
            ? language[$"文件完好：{files} 个。", $"The files hold: {files}."]
            : language[$"{faults.Count} 个文件对不上（共 {files} 个）。", $"{faults.Count} of {files} files do not hold."]);
        return faults.Count == 0;
    }

    internal static Wording Words(LedgerFaultKind kind) => kind switch
    {
        LedgerFaultKind.ContentChanged => new("内容被改过", "the content was changed"),
        LedgerFaultKind.ChainBroken => new("和前一条接不上，有条目被删、插入或移动", "it does not follow the entry before it: one was removed, inserted or moved"),
        LedgerFaultKind.Truncated => new("末尾的条目不见了", "entries are missing at the end"),
        LedgerFaultKind.Rewritten => new("和以前公布的指纹不同，从这条或更早的条目起被重写过", "its hash is not the one published: the chain was rewritten from here or before"),
        LedgerFaultKind.ForeignEntry => new("这条属于另一名学生", "it belongs to another student"),
    };
}
