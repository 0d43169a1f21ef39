using Jiangshang.Contracts.Marking;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Client.Marking;

/// <summary>The marks on one piece of work before they are saved, and what each key does to them.</summary>
public sealed class MarkingDraft(Rubric rubric)
{
    private readonly int?[] _levels = new int?[rubric.Criteria.Count];
    private readonly string[] _notes = [.. rubric.Criteria.Select(_ => "")];
    private bool _changed;
    private string _comment = "";
    private string _reason = "";
    private bool _returnForRevision;

    public Rubric Rubric => rubric;

    /// <summary>The criterion the number keys speak to.</summary>
    public int Focused { get; private set; }

    /// <summary>Raised whenever a mark, a note or the comment has changed.</summary>
    public event Action? Changed;

    public string Comment
    {
        get => _comment;
        set
        {
            (_comment, _changed) = (value, true);
            Changed?.Invoke();
        }
    }

    public bool ReturnForRevision
    {
        get => _returnForRevision;
        set
        {
            (_returnForRevision, _changed) = (value, true);
            Changed?.Invoke();
        }
    }

    public int Chosen => _levels.Count(level => level is not null);

    public bool IsComplete => Chosen == _levels.Length;

    /// <summary>How many markings the teacher has seen; what is saved says so.</summary>
    public int BasedOn { get; private set; }

    /// <summary>Why earlier marks are changed.</summary>
    public string Reason
    {
        get => _reason;
        set
        {
            (_reason, _changed) = (value, true);
            Changed?.Invoke();
        }
    }

    /// <summary>Whether it changes marks that were saved, and not why.</summary>
    public bool LacksReason => BasedOn > 0 && string.IsNullOrWhiteSpace(Reason);

    public bool IsTouched => _changed || (BasedOn == 0 && IsFilled);

    private bool IsFilled => Chosen > 0 || Comment.Length > 0 || _notes.Any(note => note.Length > 0);

    /// <summary>What is marked so far adds up to this.</summary>
    public Score Total => Score.Sum(_levels.Index().Where(at => at.Item is not null).Select(at => rubric.Criteria[at.Index].Levels[at.Item!.Value].Points));

    public int? LevelOf(int criterion) => _levels[criterion];

    public string NoteOf(int criterion) => _notes[criterion];

    public void Note(int criterion, string note)
    {
        (_notes[criterion], _changed) = (note, true);
        Changed?.Invoke();
    }

    /// <summary>Begins with the marks that stand, to be corrected.</summary>
    public void StartFrom(PastMarkingView standing)
    {
        foreach (var (place, criterion) in rubric.Criteria.Index())
        {
            var mark = standing.Marks.FirstOrDefault(mark => mark.Criterion == criterion.Code.Value);
            var level = mark is null ? -1 : criterion.Levels.ToList().FindIndex(level => level.Code.Value == mark.Level);
            _levels[place] = level < 0 ? null : level;
            _notes[place] = mark?.Comment ?? "";
        }

        (Comment, ReturnForRevision, BasedOn, _changed) = (standing.Comment, standing.Returned, standing.Number, false);
    }

    /// <summary>The teacher has seen what somebody else saved meanwhile; the own marks stay as they are.</summary>
    public void Saw(PastMarkingView standing) => BasedOn = standing.Number;

    public void Focus(int criterion) => Focused = Math.Clamp(criterion, 0, Math.Max(0, _levels.Length - 1));

    public void Choose(int criterion, int level)
    {
        if (level >= 0 && level < rubric.Criteria[criterion].Levels.Count)
        {
            (_levels[criterion], _changed) = (level, true);
            Focus(criterion);
            Changed?.Invoke();
        }
    }

    /// <summary>A number chooses the level counted from the best and goes on to the next criterion; J and K go down and up.</summary>
    /// <returns>Where the keys lead out of this work: 1 to the next, −1 to the previous, 0 when they stay.</returns>
    public int Press(string key)
    {
        if (key.Length == 1 && key[0] is >= '1' and <= '9')
        {
            var level = key[0] - '1';
            if (_levels.Length > 0 && level < rubric.Criteria[Focused].Levels.Count)
            {
                Choose(Focused, level);
                Focus(Focused + 1);
            }

            return 0;
        }

        var step = key switch { "j" => 1, "k" => -1, _ => 0 };
        var goal = Focused + step;
        if (goal >= 0 && goal < _levels.Length)
        {
            Focus(goal);
            return 0;
        }

        return step;
    }

    public void Reuse(string comment) => Comment = Comment.Length == 0 ? comment : $"{Comment.TrimEnd()}\n{comment}";

    public KeptMarks ToKept() => new(
        rubric.Criteria.Index().Where(at => _levels[at.Index] is not null).ToDictionary(at => at.Item.Code.Value, at => _levels[at.Index]!.Value),
        rubric.Criteria.Index().Where(at => _notes[at.Index].Length > 0).ToDictionary(at => at.Item.Code.Value, at => _notes[at.Index]),
        Comment,
        ReturnForRevision,
        BasedOn,
        Reason);

    /// <summary>Takes up what was kept; levels the rubric no longer has are left out.</summary>
    public void Restore(KeptMarks kept)
    {
        foreach (var (index, criterion) in rubric.Criteria.Index())
        {
            if (kept.Levels.TryGetValue(criterion.Code.Value, out var level) && level >= 0 && level < criterion.Levels.Count)
            {
                _levels[index] = level;
            }
            else
            {
                _levels[index] = null;
            }

            _notes[index] = kept.Notes.GetValueOrDefault(criterion.Code.Value, "");
        }

        // What somebody else saved meanwhile is still unseen: the server will say so.
        (_comment, _returnForRevision, BasedOn, _reason, _changed) = (kept.Comment, kept.ReturnForRevision, kept.BasedOn, kept.Reason, true);
    }

    public MarkRequest ToRequest() => new(
        [.. _levels.Index().Where(at => at.Item is not null).Select(at => new CriterionMark(
            rubric.Criteria[at.Index].Code.Value,
            rubric.Criteria[at.Index].Levels[at.Item!.Value].Code.Value,
            _notes[at.Index].Trim() is { Length: > 0 } note ? note : null))],
        Comment.Trim(),
        ReturnForRevision,
        BasedOn,
        BasedOn > 0 ? Reason.Trim() : null);
}
