using Jiangshang.Competencies.Evidence;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class RecordLedgerTests
{
    private const string Student = "3f0c8a52-0000-7000-8000-000000000001";
    private const string Registrar = "3f0c8a52-0000-7000-8000-000000000002";
    private static readonly string Scan = new('a', 64);

    [Fact]
    public void An_untouched_chain_holds() => Assert.Null(RecordLedger.Verify(Student, Chain(), 5));

    [Fact]
    public async Task The_documented_example_is_what_we_write()
    {
        var entry = RecordLedger.Append(0, EvidenceLedger.Genesis, Example);
        var documented = await File.ReadAllTextAsync(Path.Combine(TheRepository.Root, "docs", "formats", "examples", "ledger", "record.json"), TestContext.Current.CancellationToken);
        var page = await File.ReadAllTextAsync(Path.Combine(TheRepository.Root, "docs", "formats", "ledger.md"), TestContext.Current.CancellationToken);

        Assert.Equal(documented, entry.Text);
        Assert.Contains($"\n{entry.Hash}\n", page.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var read = RecordLedger.Read(RecordLedger.Append(0, EvidenceLedger.Genesis, Example).Text)!;

        Assert.Equal(Example with { Before = null, After = null }, read with { Before = null, After = null });
        Assert.True(RecordLedger.Same(Example.Before, read.Before));
        Assert.True(RecordLedger.Same(Example.After, read.After));
    }

    [Theory]
    [InlineData("Verified", "Rejected")]
    [InlineData("PSC-2027", "PSC-2028")]
    [InlineData("Person:", "Nobody:")]
    [InlineData("\"kind\":\"Changed\"", "\"kind\":\"Added\"")]
    [InlineData("T01:30", "T02:30")]
    [InlineData("certificate:", "attempt:")]
    [InlineData("{", "{ ")]
    public void A_change_of_any_member_is_found_at_its_place(string said, string forged)
    {
        for (var position = 1; position <= 5; position++)
        {
            var chain = Chain();
            var entry = chain[position - 1];
            chain[position - 1] = entry with { Text = entry.Text.Replace(said, forged, StringComparison.Ordinal) };
            Assert.Equal(new LedgerFault(position, LedgerFaultKind.ContentChanged), RecordLedger.Verify(Student, chain));
        }
    }

    [Fact]
    public void A_removed_entry_a_cut_off_end_and_a_foreign_chain_are_found()
    {
        var removed = Chain();
        removed.RemoveAt(2);
        Assert.Equal(new LedgerFault(3, LedgerFaultKind.ChainBroken), RecordLedger.Verify(Student, removed));
        Assert.Equal(new LedgerFault(5, LedgerFaultKind.Truncated), RecordLedger.Verify(Student, Chain()[..4], 5));
        Assert.Equal(new LedgerFault(1, LedgerFaultKind.ForeignEntry), RecordLedger.Verify(Registrar, Chain()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"after\":1}")]
    [InlineData("{\"after\":null,\"at\":\"soon\",\"before\":null,\"by\":\"\",\"chain\":\"\",\"kind\":\"Added\",\"subject\":\"\"}")]
    public void What_is_no_entry_is_read_as_nothing(string text) => Assert.Null(RecordLedger.Read(text));

    private static RecordContent Example { get; } = new(
        Student,
        RecordKind.Changed,
        "certificate:3f0c8a52-0000-7000-8000-000000000003",
        $"Person:{Registrar}",
        new DateTimeOffset(2027, 3, 8, 1, 30, 0, TimeSpan.Zero),
        Facts("Submitted", null, null),
        Facts("Verified", Registrar, "与发证机构核对一致"));

    private static Dictionary<string, string?> Facts(string status, string? decidedBy, string? note) => new()
    {
        ["status"] = status,
        ["type"] = "putonghua-test",
        ["number"] = "PSC-2027-0042",
        ["scan"] = Scan,
        ["decidedBy"] = decidedBy,
        ["note"] = note,
    };

    private static List<RecordEntry> Chain()
    {
        var chain = new List<RecordEntry>();
        for (var length = 0; length < 5; length++)
        {
            chain.Add(RecordLedger.Append(length, length == 0 ? EvidenceLedger.Genesis : chain[^1].Hash, Example));
        }

        return chain;
    }
}
