using System.Globalization;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.DemoSchools;
using Jiangshang.School.ClassGroups;
using Jiangshang.School.People;

namespace Jiangshang.School.DemoSchools;

/// <summary>Everybody of the demo school, with their classes.</summary>
internal sealed class DemoPeople
{
    private readonly DemoSchool _definition;
    private readonly DemoCalendar _calendar;
    private readonly DemoRandom _random;
    private readonly Func<int, CompetencyStandard> _standardFor;
    private readonly Func<string, string> _hash;
    private readonly HashSet<string> _names = [];
    private readonly Dictionary<string, string> _hashes = [];

    public DemoPeople(DemoSchool definition, DemoCalendar calendar, DemoRandom random, Func<int, CompetencyStandard> standardFor, Func<string, string> hash)
    {
        (_definition, _calendar, _random, _standardFor, _hash) = (definition, calendar, random.For("people"), standardFor, hash);
        Staff = [.. definition.Staff.Select(StaffMember)];
        foreach (var staff in Staff)
        {
            _names.Add(staff.Name);
        }

        foreach (var (index, @class) in definition.Classes.Index())
        {
            AddClass(@class, index);
        }
    }

    public List<PersonRow> Staff { get; }

    public List<ClassGroupRow> ClassGroups { get; } = [];

    public List<ClassGroupTeacherRow> Teaching { get; } = [];

    public List<DemoStudent> Students { get; } = [];

    public IReadOnlyList<PersonRow> Registrars => [.. Staff.Where(person => person.Role == PersonRole.Registrar)];

    private void AddClass(DemoClass definition, int index)
    {
        var entryYear = _calendar.SchoolYear - definition.YearsAgo;
        var group = new ClassGroupRow
        {
            Id = _random.Id($"class {index}"),
            Name = string.Create(CultureInfo.InvariantCulture, $"{entryYear} 级电商 {definition.Name}"),
            EntryYear = entryYear,
        };
        ClassGroups.Add(group);
        var teachers = definition.Teachers.Select(number => Staff.Single(person => person.Number == number)).ToList();
        Teaching.AddRange(teachers.Select(teacher => new ClassGroupTeacherRow { ClassGroupId = group.Id, TeacherId = teacher.Id }));
        var classNumber = _definition.Classes.Take(index + 1).Count(other => other.YearsAgo == definition.YearsAgo);
        for (var place = 1; place <= definition.Students; place++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{entryYear}{classNumber:D2}{place:D2}");
            var specialization = definition.Specializations[(place - 1) % definition.Specializations.Count];
            Students.Add(Student(definition, group, number, specialization, place, teachers));
        }
    }

    private DemoStudent Student(DemoClass definition, ClassGroupRow group, string number, SpecializationCode specialization, int place, List<PersonRow> teachers)
    {
        var random = _random.For(string.Create(CultureInfo.InvariantCulture, $"{definition.YearsAgo} {number[4..]}"));
        var standard = _standardFor(group.EntryYear);
        var story = DemoStories.Of(definition.YearsAgo, place, DemoStories.MustType(standard, specialization));
        var person = Person(number, Name(random), PersonRole.Student, story == DemoStory.JustArrived ? _definition.FirstPassword : _definition.Password, DemoCalendar.Enrolment(group.EntryYear));
        person.MustChangePassword = story == DemoStory.JustArrived;
        var row = new StudentRow
        {
            Id = person.Id,
            ClassGroupId = group.Id,
            EntryYear = group.EntryYear,
            Specialization = specialization.Value,
            Version = 1,
        };
        var homeroom = teachers.Single(teacher => teacher.Number == definition.Homeroom);
        return new DemoStudent(person, row, group, standard, story, random.Below(100), random.Pick(_definition.Products), homeroom, teachers, random);
    }

    private PersonRow StaffMember(DemoStaff staff) => Person(
        staff.Number,
        staff.Name,
        Enum.Parse<PersonRole>(staff.Role, ignoreCase: true),
        _definition.Password,
        DemoCalendar.Enrolment(_calendar.SchoolYear - 3));

    private PersonRow Person(string number, string name, PersonRole role, string password, DateOnly since)
    {
        // One hash for one password: hashing is slow on purpose, and these passwords are no secret.
        if (!_hashes.TryGetValue(password, out var hash))
        {
            _hashes[password] = hash = _hash(password);
        }

        return new PersonRow
        {
            Id = _random.Id($"person {number}"),
            Number = number,
            Name = name,
            Role = role,
            PasswordHash = hash,
            SecurityStamp = Convert.ToHexStringLower(_random.For($"stamp {number}").Bytes(16)),
            CreatedAt = DemoCalendar.At(since < _calendar.Today ? since : _calendar.Today, 0, 0),
        };
    }

    /// <summary>Common surnames are drawn more often; nobody has another's name.</summary>
    private string Name(DemoRandom random)
    {
        var draws = random.For("name");
        while (true)
        {
            var surname = _definition.Surnames[Math.Min(draws.Below(_definition.Surnames.Count), draws.Below(_definition.Surnames.Count))];
            var name = surname + draws.Pick(_definition.GivenNames);
            if (_names.Add(name))
            {
                return name;
            }
        }
    }
}
