using Jiangshang.School.Storage;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.TypingTexts;

/// <summary>The school's own texts as the typing workshop draws them.</summary>
internal static class OwnTexts
{
    public static async Task<IReadOnlyList<TypingText>> OfAsync(SchoolContext school, CancellationToken cancellation) =>
        [.. (await school.SchoolTexts.AsNoTracking().Where(row => row.WithdrawnAt == null).ToListAsync(cancellation))
            .Select(row => new TypingText(new TypingTextCode(row.Code), new Wording(row.Title, row.Title), new TextDifficulty(row.Difficulty), TypingTextUse.Assessed, row.Text))];
}
