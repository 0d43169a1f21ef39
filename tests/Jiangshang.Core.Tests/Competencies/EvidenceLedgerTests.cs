using System.Text;
using System.Text.Json;
using CsCheck;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Core.Tests.Given;

namespace Jiangshang.Core.Tests.Competencies;

public sealed class EvidenceLedgerTests
{
    /// <summary>One change of each field; a test below demands that none is forgotten.</summary>
    private static readonly Dictionary<string, Func<EvidenceContent, EvidenceContent>> Changes = new(StringComparer.Ordinal)
    {
        ["Id"] = content => content with { Id = new("other") },
        ["Student"] = content => content with { Student = new("other") },
        ["Requirements"] = content => content with { Requirements = [new("ME-2")] },
        ["Task"] = content => content with { Task = new("other", 1) },
        ["Attempt"] = content => content with { Attempt = new("other") },
        ["Kind"] = content => content with { Kind = EvidenceKind.Peer },
        ["Condition"] = content => content with { Condition = WorkCondition.Proctored },
        ["Metrics"] = content => content with { Metrics = [The.Reading("judged.score", 99)] },
        ["Score"] = content => content with { Score = Score.Of(99) },
        ["Lines"] = content => content with { Lines = [content.Lines[0] with { Reason = new("改", "changed") }] },
        ["Assessor"] = content => content with { Assessor = new(AssessorKind.Person, "other") },
        ["ArtefactDigests"] = content => content with { ArtefactDigests = [new string('b', 64)] },
        ["PerformedAt"] = content => content with { PerformedAt = content.PerformedAt.AddTicks(1) },
        ["ScoredAt"] = content => content with { ScoredAt = content.ScoredAt.AddTicks(1) },
        ["RecordedAt"] = content => content with { RecordedAt = content.RecordedAt.AddTicks(1) },
        ["Standard"] = content => content with { Standard = new("secondary-ecommerce", 2) },
        ["Supersedes"] = content => content with { Supersedes = new("other") },
        ["Verdict"] = content => content with { Verdict = OverrideVerdict.Attained },
        ["Explanation"] = content => content with { Explanation = "改" },
        ["Until"] = content => content with { Until = new DateOnly(2027, 7, 1) },
    };

    public static TheoryData<string> Fields() => [.. Changes.Keys];

    [Fact]
    public void An_untouched_chain_holds() => Assert.Null(EvidenceLedger.Verify(Chain(), 5));

    [Fact]
    public void Every_field_is_covered() =>
        Assert.Equal(typeof(EvidenceContent).GetProperties().Select(property => property.Name).Order(), Changes.Keys.Order());

    [Theory]
    [MemberData(nameof(Fields))]
    public void A_change_of_any_field_is_found_at_its_place(string field)
    {
        for (var position = 1; position <= 5; position++)
        {
            var chain = Chain();
            chain[position - 1] = chain[position - 1] with { Content = Changes[field](chain[position - 1].Content) };
            Assert.Equal(position, EvidenceLedger.Verify(chain)?.Position);
        }
    }

    [Fact]
    public void A_changed_sequence_previous_hash_or_hash_is_found()
    {
        for (var index = 0; index < 5; index++)
        {
            Assert.Equal(index + 1, Faulted(index, record => record with { Sequence = record.Sequence + 1 }));
            Assert.Equal(index + 1, Faulted(index, record => record with { PreviousHash = new string('1', 64) }));
            Assert.Equal(index + 1, Faulted(index, record => record with { Hash = new string('1', 64) }));
        }
    }

    [Fact]
    public void A_removed_entry_is_found_where_it_was()
    {
        for (var index = 0; index < 4; index++)
        {
            var chain = Chain();
            chain.RemoveAt(index);
            Assert.Equal(new LedgerFault(index + 1, LedgerFaultKind.ChainBroken), EvidenceLedger.Verify(chain));
        }
    }

    [Fact]
    public void Two_entries_that_changed_places_are_found()
    {
        var chain = Chain();
        (chain[1], chain[2]) = (chain[2], chain[1]);
        Assert.Equal(new LedgerFault(2, LedgerFaultKind.ChainBroken), EvidenceLedger.Verify(chain));
    }

    [Fact]
    public void An_inserted_entry_is_found()
    {
        var chain = Chain();
        chain.Insert(2, EvidenceLedger.Append(chain[1], chain[1].Content with { Id = new("inserted") }));
        Assert.Equal(new LedgerFault(4, LedgerFaultKind.ChainBroken), EvidenceLedger.Verify(chain));
    }

    [Fact]
    public void A_chain_that_was_cut_off_is_found_by_its_published_length()
    {
        var chain = Chain();
        chain.RemoveAt(4);
        Assert.Null(EvidenceLedger.Verify(chain));
        Assert.Equal(new LedgerFault(5, LedgerFaultKind.Truncated), EvidenceLedger.Verify(chain, 5));
    }

    [Fact]
    public void An_entry_of_another_student_is_refused_and_found()
    {
        var chain = Chain();
        var foreign = chain[0].Content with { Student = new("other") };
        Assert.Throws<ArgumentException>(() => EvidenceLedger.Append(chain[4], foreign));
        chain[3] = EvidenceLedger.Append(null, foreign);
        Assert.Equal(new LedgerFault(4, LedgerFaultKind.ForeignEntry), EvidenceLedger.Verify(chain));
    }

    [Fact]
    public void The_same_moment_in_another_offset_is_the_same_entry()
    {
        var content = Chain()[0].Content;
        var elsewhere = content with { PerformedAt = content.PerformedAt.ToOffset(TimeSpan.FromHours(-5)) };
        Assert.Equal(EvidenceLedger.CanonicalBytes(content, 1, EvidenceLedger.Genesis), EvidenceLedger.CanonicalBytes(elsewhere, 1, EvidenceLedger.Genesis));
    }

    [Fact]
    public void What_is_hashed_is_JSON_for_any_text() => Gen.String.Sample(text =>
    {
        var content = Chain()[0].Content with { Explanation = text.Replace('\ud800', '?') };
        if (text.Any(char.IsSurrogate))
        {
            return;
        }

        using var parsed = JsonDocument.Parse(EvidenceLedger.CanonicalBytes(content, 1, EvidenceLedger.Genesis));
        Assert.Equal(text, parsed.RootElement.GetProperty("explanation").GetString());
    });

    [Fact]
    public void A_chain_written_and_read_again_holds_and_has_the_same_bytes()
    {
        var chain = Chain();
        var again = JsonSerializer.Deserialize<List<EvidenceRecord>>(JsonSerializer.Serialize(chain))!;
        Assert.Null(EvidenceLedger.Verify(again, 5));
        Assert.Equal(chain.Select(record => record.Hash), again.Select(record => record.Hash));
    }

    [Fact]
    public void The_worked_example_of_the_documentation_is_true()
    {
        var first = Chain()[0];
        var canonical = Encoding.UTF8.GetString(EvidenceLedger.CanonicalBytes(first.Content, first.Sequence, first.PreviousHash));
        Approved.ShouldEqual("docs/formats/examples/ledger/canonical.json", canonical);
        Approved.ShouldEqual("docs/formats/examples/ledger/hash.txt", first.Hash + "\n");
        Assert.Contains(first.Hash, File.ReadAllText(TheRepository.File("docs/formats/ledger.md")), StringComparison.Ordinal);
    }

    private static int? Faulted(int index, Func<EvidenceRecord, EvidenceRecord> change)
    {
        var chain = Chain();
        chain[index] = change(chain[index]);
        return EvidenceLedger.Verify(chain)?.Position;
    }

    private static List<EvidenceRecord> Chain()
    {
        var chain = new List<EvidenceRecord>();
        for (var number = 1; number <= 5; number++)
        {
            chain.Add(EvidenceLedger.Append(chain.LastOrDefault(), The.Judged("ME-1", 60 + number) with
            {
                Id = new EvidenceId($"e-{number}"),
                Task = new VersionedCode("jw-me-1", 1),
                Attempt = new AttemptId($"a-{number}"),
                Lines = [new EvidenceLine("action", Score.Of(24), Score.Of(30), new("事情真实，主要经过清楚。", "Real, with a clear course of events."), null)],
                ArtefactDigests = [new string('a', 64)],
            }));
        }

        return chain;
    }
}
