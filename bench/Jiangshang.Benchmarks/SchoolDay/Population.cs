using System.Globalization;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>
/// Two hundred signed-in students: the demo school's 120 with three years of believable histories, and two new classes entered by
/// the administrator, who have changed their first passwords. All of it goes through the API, before anything is measured.
/// </summary>
internal sealed record Population(SignedInPerson Registrar, IReadOnlyList<SignedInPerson> Students)
{
    public const string SchoolCode = "demo";
    public const int Size = 200;
    private const string Password = "jiangshang-demo";
    private const string FirstPassword = "first-day-2026";
    private const string ChosenPassword = "mountain-lake-42";

    /// <summary>Signing in hashes passwords, slowly on purpose: a computer room's pace, two at a time.</summary>
    private const int AtOnce = 2;

    public static async Task<Population> SignInAsync(SchoolClient client)
    {
        var administrator = await client.SignInAsync("A001", Password, ChosenPassword);
        var people = (await client.GetAsync<PeopleView>(administrator, "api/people?role=student")).People.Items.ToList();
        var known = people.Where(person => person.Role == Role.Student).ToList();
        var entered = await client.PostAsync<ImportResult>(administrator, "api/people/students", NewStudents(known, Size - known.Count));
        if (entered.Problems.Count > 0)
        {
            throw new InvalidOperationException("The new students were not entered: " + entered.Problems[0]);
        }

        var passwords = known.Select(person => (person.Number, Password: person.MustChangePassword ? FirstPassword : Password))
            .Concat(entered.Accounts.Select(account => (account.Number, Password: account.FirstPassword)))
            .ToList();
        var students = new SignedInPerson[passwords.Count];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, students.Length),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (index, _) => students[index] = await client.SignInAsync(passwords[index].Number, passwords[index].Password, ChosenPassword));
        return new Population(await client.SignInAsync("R001", Password, ChosenPassword), students);
    }

    /// <summary>In two classes that began with the youngest of the known.</summary>
    private static List<NewStudent> NewStudents(List<PersonCard> known, int count)
    {
        var year = known.Max(person => person.EntryYear) ?? throw new InvalidOperationException("The demo school has no students.");
        string[] specializations = ["customer-service", "store-design", "network-marketing", "store-operation", "live-marketing"];
        return [.. Enumerable.Range(1, count).Select(place => new NewStudent(
            string.Create(CultureInfo.InvariantCulture, $"{year}9{place:D3}"),
            string.Create(CultureInfo.InvariantCulture, $"新生{place}"),
            string.Create(CultureInfo.InvariantCulture, $"{year} 级电商 {8 + (place % 2)}班"),
            year,
            new SpecializationCode(specializations[place % specializations.Length])))];
    }
}
