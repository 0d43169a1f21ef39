using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>What a workshop takes into a journal it can read later, and what it does not take it names.</summary>
public sealed class TypingJournalTests
{
    private static readonly TypingJournalState AfterThree = Kept("""[{"kind":"textInserted","at":1000,"start":0,"end":0,"text":"春😀"}]""", TypingJournalState.Empty);

    [Theory]
    [InlineData("""[{"at":1}]""")]
    [InlineData("[null]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("7")]
    [InlineData("[")]
    [InlineData("""[{"kind":"laughed","at":1001}]""")]
    [InlineData("""[{"kind":"focusLost","at":"1001"}]""")]
    [InlineData("""[{"kind":"focusLost","at":-1}]""")]
    [InlineData("""[{"kind":"focusLost","at":1001.5}]""")]
    [InlineData("""[{"kind":"focusLost","at":9e18}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3,"text":null}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3,"text":"\ud800"}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3,"text":"\ude00"}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3,"text":"a\u0000"}]""")]
    [InlineData("""[{"kind":"compositionUpdated","at":1001,"text":"\ud83d"}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":4,"end":4,"text":"天"}]""")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":2,"text":"天"}]""")]
    [InlineData("""[{"kind":"textDeleted","at":1001,"start":2,"end":3}]""")]
    [InlineData("""[{"kind":"textDeleted","at":1001,"start":1,"end":2}]""")]
    [InlineData("""[{"kind":"focusLost","at":999}]""")]
    [InlineData("""[{"kind":"focusLost","at":1001},{"kind":"focusGained","at":1000}]""")]
    public void What_cannot_be_played_back_is_refused_and_changes_nothing(string payload)
    {
        var fault = TypingJournal.Fault(payload, AfterThree, out var after);
        Assert.NotNull(fault);
        Assert.Equal(AfterThree, after);
        Assert.NotEmpty(fault.Reason.Zh);
        Assert.NotEmpty(fault.Remedy.En);
    }

    [Theory]
    [InlineData("[]", "春😀")]
    [InlineData("""[{"kind":"focusLost","at":1000}]""", "春😀")]
    [InlineData("""[{"kind":"textInserted","at":1000,"start":1,"end":3,"text":"😁"}]""", "春😁")]
    [InlineData("""[{"kind":"textDeleted","at":1001,"start":1,"end":3}]""", "春")]
    [InlineData("""[{"kind":"textInserted","at":1001,"start":3,"end":3,"text":"\r\n"}]""", "春😀\n")]
    [InlineData("""[{"kind":"compositionStarted","at":1001},{"kind":"compositionUpdated","at":1002,"text":"ni"},{"kind":"compositionEnded","at":1003,"text":"你"},{"kind":"textInserted","at":1003,"start":3,"end":3,"text":"你"}]""", "春😀你")]
    public void What_a_workbench_writes_is_taken(string payload, string text) => Assert.Equal(text, Kept(payload, AfterThree).Text);

    // An entry holds at most 1 MiB, a text at most 6,000 characters.
    [Theory]
    [InlineData(6_000, true)]
    [InlineData(6_001, false)]
    public void The_text_stays_as_long_as_a_scorer_takes(int length, bool taken) =>
        Assert.Equal(taken, TypingJournal.Fault(Inserted(0, new string('好', length)), TypingJournalState.Empty, out _) is null);

    [Fact]
    public void An_entry_of_more_than_a_mebibyte_is_refused_unread()
    {
        var padding = new string(' ', 1024 * 1024);
        Assert.Equal("journalEntryTooLarge", TypingJournal.Fault($"[]{padding}", TypingJournalState.Empty, out _)!.Code.Value);
        Assert.Equal("journalEntryTooLarge", JudgedWorkJournal.Fault($"{{}}{padding}")!.Code.Value);
        Assert.Null(TypingJournal.Fault($"[]{padding[2..]}", TypingJournalState.Empty, out _));
    }

    [Theory]
    [InlineData("""{"answer":"\ud800"}""", false)]
    [InlineData("""{"answer":"a\u0000b"}""", false)]
    [InlineData("""{"answer":7}""", false)]
    [InlineData("""{"answer":null}""", false)]
    [InlineData("""{"files":{}}""", false)]
    [InlineData("""{"files":[{"digest":"\udc00"}]}""", false)]
    [InlineData("[null]", false)]
    [InlineData("null", false)]
    [InlineData("{", false)]
    [InlineData("{}", true)]
    [InlineData("""{"answer":"好😀\n","files":[]}""", true)]
    [InlineData("""{"answer":"","files":[{"digest":"ab","deliverable":"poster","id":"7"}],"later":1}""", true)]
    public void A_draft_of_judged_work_is_taken_when_it_can_be_opened_again(string payload, bool taken) => Assert.Equal(taken, JudgedWorkJournal.Fault(payload) is null);

    /// <summary>Any cut of a log into entries is taken, and assembles into the same submission without faults.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000)]
    public void What_is_taken_entry_by_entry_can_be_scored_as_a_whole(int perEntry)
    {
        var source = GivenTyping.Source(900);
        var events = PerfectTypist.Type(source, 300_000).Events;
        var state = TypingJournalState.Empty;
        var payloads = events.Chunk(perEntry).Select(chunk => JsonSerializer.Serialize<IReadOnlyList<TypingEvent>>(chunk, WorkshopJson.Compact.IReadOnlyListTypingEvent)).ToList();
        Assert.All(payloads, payload => state = Kept(payload, state));
        var (submission, fault) = TypingJournal.Assemble(payloads, new Milliseconds(0));
        Assert.Null(fault);
        Assert.Equal(events, submission!.Events);
        Assert.Empty(submission.FindFaults(GivenTyping.Task(), GivenTyping.Worksheet(source)));
    }

    /// <summary>
    /// 10,000 insertions at one moment took 8.5 s, and twice as many four times as long. The bound leaves a loaded machine a hundred times what it takes;
    /// the quadratic would pass it all the same.
    /// </summary>
    [Fact]
    public void Scoring_costs_in_proportion_to_the_log()
    {
        const int Insertions = 40_000;
        var payload = "[" + string.Join(',', Enumerable.Range(0, Insertions).Select(index => index % 2 == 0
            ? """{"kind":"textInserted","at":5000,"start":0,"end":0,"text":"好的"}"""
            : """{"kind":"textDeleted","at":5000,"start":0,"end":1}""")) + "]";
        var payloads = Chunks(payload);
        var watch = Stopwatch.StartNew();
        var (submission, fault) = TypingJournal.Assemble(payloads, new Milliseconds(0));
        Assert.Equal("textTooLong", fault?.Code.Value);
        Assert.Null(submission);

        // The same with a text that stays short, so that it is really scored; never the same piece twice, which would only bring back what was removed.
        var events = Enumerable.Range(0, Insertions).Select(index => index % 2 == 0
            ? (TypingEvent)new TypingEvent.TextInserted(new Milliseconds(5000), new TextPosition(0), new TextPosition(0), $"{(char)('一' + (index % 5_000))}{(char)('一' + (index / 5_000))}")
            : new TypingEvent.TextDeleted(new Milliseconds(5000), new TextPosition(0), new TextPosition(2))).ToList();
        var sheet = GivenTyping.Scored(GivenTyping.Source(900), new TypingSubmission(events, "", new Milliseconds(309_000)));
        Assert.True(sheet.Has("scriptedInsertion"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), watch.Elapsed.ToString("g", CultureInfo.InvariantCulture));
    }

    private static List<string> Chunks(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        return [.. document.RootElement.EnumerateArray().Chunk(1_000).Select(chunk => $"[{string.Join(',', chunk.Select(element => element.GetRawText()))}]")];
    }

    private static string Inserted(int start, string text) =>
        string.Create(CultureInfo.InvariantCulture, $$"""[{"kind":"textInserted","at":1,"start":{{start}},"end":{{start}},"text":"{{text}}"}]""");

    private static TypingJournalState Kept(string payload, TypingJournalState before)
    {
        var fault = TypingJournal.Fault(payload, before, out var after);
        Assert.Null(fault);
        return after;
    }
}
