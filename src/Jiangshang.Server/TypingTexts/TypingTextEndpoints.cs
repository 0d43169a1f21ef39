using Jiangshang.Contracts.TypingTexts;
using Jiangshang.School.Access;
using Jiangshang.School.TypingTexts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Server.TypingTexts;

/// <summary>The school's own texts for tests of typing. Students never see the list.</summary>
public static class TypingTextEndpoints
{
    public static void MapTypingTexts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/typing-texts", AllAsync).Requires(Act.KeepTypingTexts);
        api.MapPost("/api/typing-texts", AddAsync).Requires(Act.KeepTypingTexts);
        api.MapDelete("/api/typing-texts/{text}", WithdrawAsync).Requires(Act.KeepTypingTexts);
    }

    private static async Task<IReadOnlyList<SchoolTextView>> AllAsync(KeepSchoolTexts texts, SchoolViews schools, CancellationToken cancellation)
    {
        var kept = await texts.AllAsync(cancellation);
        var school = await schools.ForAsync(0, [.. kept.Select(row => row.AddedBy).Distinct()], cancellation);
        return [.. kept.Select(row => new SchoolTextView(
            row.Id,
            row.Title,
            row.Text,
            TypableText.LengthOf(row.Text).Value,
            row.Difficulty,
            school.PersonNames.GetValueOrDefault(row.AddedBy.ToString(), "—"),
            row.AddedAt,
            row.WithdrawnAt is not null))];
    }

    private static async Task<IResult> AddAsync(NewSchoolText text, Caller caller, KeepSchoolTexts texts, SchoolViews schools, CancellationToken cancellation)
    {
        var outcome = await texts.AddAsync(caller.Actor, text.Title ?? string.Empty, text.Text ?? string.Empty, cancellation);
        return await outcome.AnswerAsync(async _ => TypedResults.Ok(await AllAsync(texts, schools, cancellation)));
    }

    private static async Task<IReadOnlyList<SchoolTextView>> WithdrawAsync(Guid text, Caller caller, KeepSchoolTexts texts, SchoolViews schools, CancellationToken cancellation)
    {
        await texts.WithdrawAsync(caller.Actor, text, cancellation);
        return await AllAsync(texts, schools, cancellation);
    }
}
