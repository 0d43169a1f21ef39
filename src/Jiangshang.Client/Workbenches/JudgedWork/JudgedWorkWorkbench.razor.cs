using System.Text.Json;
using Jiangshang.Client.Api;
using Jiangshang.Client.Attempts;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <summary>Work a person marks: brief and rubric on the left, the own work on the right, every change journalled.</summary>
public sealed partial class JudgedWorkWorkbench : Workbench
{
    private readonly List<ArtefactView> _files = [];
    private JudgedWorkTask _task = default!;
    private JudgedWorkWorksheet _worksheet = default!;
    private JudgedWorkDraft _draft = JudgedWorkDraft.Empty;
    private bool _asking;

    [Inject]
    private IAttemptApi Files { get; set; } = default!;

    protected override bool JournalsDrafts => true;

    private int Written => _draft.Answer.Count(character => !char.IsWhiteSpace(character));

    /// <summary>What the server would refuse it for, by the same check.</summary>
    private IReadOnlyList<SubmissionFault> Faults => new JudgedWorkSubmission(_draft.Answer, [.. Submitted()]).FindFaults(_task);

    protected override void OnInitialized()
    {
        _task = Attempt.Task.Deserialize(WorkshopJson.Compact.JudgedWorkTask)!;
        _worksheet = Attempt.Worksheet.Deserialize(WorkshopJson.Compact.JudgedWorkWorksheet)!;
        _files.AddRange(Attempt.Artefacts);
    }

    protected override async Task BeginAsync(AttemptJournal journal) => Show(await journal.PayloadsAsync());

    protected override void Show(IReadOnlyList<JsonElement> payloads)
    {
        if (payloads.Count > 0)
        {
            _draft = payloads[^1].Deserialize<JudgedWorkDraft>(ContractsJson.Options) ?? JudgedWorkDraft.Empty;
        }
    }

    private IEnumerable<SubmittedFile> Submitted() =>
        from file in _files
        let place = PlaceOf(file)
        where place is not null
        select new SubmittedFile(new DeliverableCode(place), file.Name, new MediaType(file.MediaType), new ByteCount(file.Bytes), new Sha256Digest(file.Sha256));

    private string? PlaceOf(ArtefactView file)
    {
        var named = _draft.Files.LastOrDefault(draft => draft.Artefact == file.Id) ?? _draft.Files.LastOrDefault(draft => draft.Artefact is null && draft.Digest == file.Sha256);
        return FilePlaces.Of(_task, named?.Deliverable, file.Name, new MediaType(file.MediaType))?.Value;
    }

    private Task WriteAsync(ChangeEventArgs typed) => KeepAsync(_draft with { Answer = typed.Value as string ?? "" });

    private Task AddAsync(ArtefactView file, Deliverable deliverable)
    {
        _files.Add(file);
        return KeepAsync(_draft with { Files = [.. _draft.Files, new DraftFile(deliverable.Code.Value, file.Id)] });
    }

    private async Task RemoveAsync(ArtefactView file)
    {
        if (await Asking.DoAsync(() => Files.RemoveArtefactAsync(Attempt.Id, file.Id)) is Answer<bool>.Given)
        {
            _files.Remove(file);
            await KeepAsync(_draft with { Files = [.. _draft.Files.Where(draft => draft.Artefact != file.Id)] });
        }
    }

    private async Task KeepAsync(JudgedWorkDraft draft)
    {
        _draft = draft;
        if (Journal is { IsHeld: true } journal)
        {
            await journal.RecordAsync(draft);
        }
    }

    private async Task ConfirmAsync()
    {
        _asking = false;
        await HandInAsync();
    }

    private async Task TimeUpAsync()
    {
        _asking = false;
        await HandInAsync();
    }
}
