using System.Security.Cryptography;
using System.Text;
using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Microsoft.EntityFrameworkCore;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.TypingTexts;

/// <summary>The school's own texts for tests of typing: unseen, because they stand nowhere but in its database.</summary>
public sealed class KeepSchoolTexts(SchoolDatabase database, TimeProvider clock)
{
    /// <summary>Shorter texts give nothing to type, and longer ones outlast a quarter of an hour: technical limits, not marks.</summary>
    private static readonly (CharacterCount Least, CharacterCount Most) Length = (new CharacterCount(200), new CharacterCount(5_000));

    private const int LongestTitle = 60;
    private const int CodeBytes = 8;

    /// <summary>All of them, the newest first; those withdrawn too.</summary>
    public async Task<IReadOnlyList<SchoolTextRow>> AllAsync(CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.SchoolTexts.OrderByDescending(row => row.AddedAt).ThenBy(row => row.Id).ToListAsync(cancellation);
    }

    public async Task<Outcome<Guid>> AddAsync(Actor actor, string title, string text, CancellationToken cancellation = default)
    {
        var (name, plain) = (title.Trim(), text.ReplaceLineEndings("\n").Trim());
        if (name.Length is 0 or > LongestTitle)
        {
            return SchoolTextRejected.NoTitle;
        }

        if (TypableText.FindProblems(plain, Length.Least, Length.Most).FirstOrDefault() is { } problem)
        {
            return new SchoolTextRejected(new Wording(problem.Sentence.Zh, problem.Sentence.En));
        }

        // The code follows from the text: the same text is known again, and a text once seen stays seen.
        var code = $"own-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(plain)).AsSpan(0, CodeBytes))}";
        return await database.WriteAsync<Guid>(
            async school =>
            {
                if (await school.SchoolTexts.AnyAsync(row => row.Code == code, cancellation))
                {
                    return SchoolTextRejected.Twice;
                }

                var row = new SchoolTextRow
                {
                    Id = Guid.CreateVersion7(),
                    Code = code,
                    Title = name,
                    Text = plain,
                    Difficulty = TypableText.DifficultyOf(plain).Value,
                    AddedBy = actor.Person,
                    AddedAt = clock.GetUtcNow(),
                };
                school.SchoolTexts.Add(row);
                return row.Id;
            },
            oneAtATime: "school-texts",
            cancellation);
    }

    /// <summary>Draws it no more. A text that is not there is not drawn either.</summary>
    public Task WithdrawAsync(Actor actor, Guid text, CancellationToken cancellation = default) =>
        database.WriteAsync(
            async school =>
            {
                if (await school.SchoolTexts.SingleOrDefaultAsync(row => row.Id == text && row.WithdrawnAt == null, cancellation) is { } row)
                {
                    (row.WithdrawnAt, row.WithdrawnBy) = (clock.GetUtcNow(), actor.Person);
                }
            },
            cancellation);
}
