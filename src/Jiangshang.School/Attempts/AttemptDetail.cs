using Jiangshang.School.Artefacts;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Attempts;

/// <summary>An attempt with everything a workbench opens it with.</summary>
public sealed record AttemptDetail(
    AttemptRow Attempt,
    TaskEdition Task,
    IReadOnlyList<JournalItem> Journal,
    IReadOnlyList<ArtefactRow> Artefacts,
    AttemptWriterRow? Writer,
    StartRules? Rules);
