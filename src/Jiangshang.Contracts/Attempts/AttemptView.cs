using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Attempts;

/// <summary>An attempt as the workbench opens it.</summary>
/// <param name="Worksheet">The personal worksheet as the workshop's own JSON (<c>TypingWorksheet</c>, <c>JudgedWorkWorksheet</c>).</param>
/// <param name="Task">The task's body as the workshop's own JSON, without what only the scorer may know.</param>
/// <param name="Clock">The one clock that counts; the page shows nothing else.</param>
/// <param name="Writer">Who writes on it: opening it to look writes nothing.</param>
/// <param name="Rules">Set while the student has not started the clock; the worksheet is then null.</param>
/// <param name="EndsAt">When time is up by the server's clock; null without a time limit.</param>
/// <param name="ServerNow">The server's clock when it answered: the client counts from here.</param>
/// <param name="Journal">Everything already saved on the server, in order.</param>
public sealed record AttemptView(
    Guid Id,
    Guid? Assignment,
    TaskCode TaskCode,
    int TaskVersion,
    string Workshop,
    Wording TaskTitle,
    WorkCondition Condition,
    AttemptState State,
    JsonElement Task,
    JsonElement Worksheet,
    DateTimeOffset StartedAt,
    DateTimeOffset? EndsAt,
    DateTimeOffset ServerNow,
    IReadOnlyList<JournalEntry> Journal,
    IReadOnlyList<ArtefactView> Artefacts,
    AttemptClockView Clock,
    WriterStanding Writer,
    StartRulesView? Rules);
