using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.DemoSchools;

/// <summary>What an invented school is put together from: its people, and the words its students and teachers use.</summary>
/// <param name="Seed">Everything else follows from it: the same seed gives the same school.</param>
/// <param name="Password">Everybody's, and simple: a demo school holds nobody's real data.</param>
/// <param name="FirstPassword">Of the one student who must change it at the first sign-in.</param>
/// <param name="Answers">What students wrote, by requirement; <c>{product}</c> stands for the student's own product.</param>
/// <param name="FurtherSentences">Added to an answer until it has the length a task asks for.</param>
public sealed record DemoSchool(
    string Code,
    string Name,
    int Seed,
    string Password,
    string FirstPassword,
    IReadOnlyList<DemoClass> Classes,
    IReadOnlyList<DemoStaff> Staff,
    IReadOnlyList<string> Products,
    IReadOnlyList<string> Surnames,
    IReadOnlyList<string> GivenNames,
    DemoComments Comments,
    IReadOnlyDictionary<RequirementCode, string> Answers,
    IReadOnlyList<string> FurtherSentences);
