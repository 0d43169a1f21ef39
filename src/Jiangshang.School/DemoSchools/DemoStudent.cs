using Jiangshang.Competencies.Standards;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.People;

namespace Jiangshang.School.DemoSchools;

/// <summary>An invented student: who it is, what the story is, and the chance everything personal is drawn from.</summary>
/// <param name="Able">0 to 99: how easily work succeeds.</param>
internal sealed record DemoStudent(
    PersonRow Person,
    StudentRow Row,
    ClassGroupRow ClassGroup,
    CompetencyStandard Standard,
    DemoStory Story,
    int Able,
    string Product,
    PersonRow Homeroom,
    IReadOnlyList<PersonRow> Teachers,
    DemoRandom Random)
{
    public SpecializationCode Specialization => new(Row.Specialization);

    public int EntryYear => Row.EntryYear;
}
