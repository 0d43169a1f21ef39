using Jiangshang.Competencies.Standards;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.Appeals;

namespace Jiangshang.School.DemoSchools;

/// <summary>Objections that wait for an answer: one in each class that has students with marks too low, so that the queue shows what it is for.</summary>
internal sealed class DemoAppeals(DemoSchool definition, DemoCalendar calendar, DemoRecord record)
{
    private readonly HashSet<Guid> _classes = [];

    public void Live(DemoStudent student)
    {
        if (student.Story != DemoStory.InRemediation || !_classes.Add(student.ClassGroup.Id))
        {
            return;
        }

        var random = student.Random.For("appeal");
        var raised = DemoCalendar.At(calendar.Today.AddDays(-1), random.Between(19, 21), random.Below(60));
        var mark = record.Evidence
            .Select(entry => entry.Content)
            .Where(content => content.Student.Value == student.Person.Id.ToString() && content is { Kind: EvidenceKind.Judged, Attempt: not null } && content.RecordedAt < raised)
            .OrderBy(content => content.Score?.Hundredths)
            .ThenByDescending(content => content.RecordedAt)
            .ThenBy(content => content.Id.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        if (mark is null)
        {
            return;
        }

        record.Appeals.Add(new AppealRow
        {
            Id = random.Id("row"),
            StudentId = student.Person.Id,
            AttemptId = Guid.Parse(mark.Attempt!.Value.Value),
            MarkAppealed = Guid.Parse(mark.Id.Value),
            Reason = random.Pick(definition.Comments.Appeals),
            RaisedAt = raised,
            State = AppealState.Open,
        });
    }
}
