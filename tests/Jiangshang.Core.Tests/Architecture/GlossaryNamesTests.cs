using System.Text.RegularExpressions;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Content.Glossaries;
using Jiangshang.Core.Tests.Given;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Architecture;

/// <summary>One word for one thing: no public type of a pure project carries a word the glossary bans.</summary>
public sealed partial class GlossaryNamesTests
{
    private static readonly Type[] PublicTypes =
        [.. typeof(GraduationAudit).Assembly.GetExportedTypes(), .. typeof(TypingTask).Assembly.GetExportedTypes()];

    [Fact]
    public void No_public_type_carries_a_banned_word() =>
        Assert.Empty(PublicTypes.SelectMany(type => BannedWordsIn(type.Name).Select(word => $"{type.Name}: {word}")));

    [Theory]
    [InlineData("LearnerRecord", "Learner")]
    [InlineData("TypingCpm", "Cpm")]
    [InlineData("MasteryLevel", "Mastery")]
    [InlineData("Outcome", "Outcome")]
    public void The_rule_sees_a_banned_word(string name, string word) => Assert.Equal([word], BannedWordsIn(name));

    [Theory]
    [InlineData("ClassGroup")]
    [InlineData("Programme")]
    [InlineData("CompetencyStandard")]
    [InlineData("CharacterOutcome")]
    public void What_the_glossary_itself_names_is_no_banned_word(string name) => Assert.Empty(BannedWordsIn(name));

    private static IEnumerable<string> BannedWordsIn(string name)
    {
        var glossary = TheContent.School.Glossary;
        if (glossary.Any(term => term.Identifiers.Contains(name, StringComparer.Ordinal)))
        {
            return [];
        }

        var words = Words().Matches(name).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        return glossary.SelectMany(term => term.Banned.Where(word => BannedOnlyWhole(term) ? name == word : words.Contains(word)));
    }

    /// <summary>A word of everyday English: banned for the thing itself, not as part of another name.</summary>
    private static bool BannedOnlyWhole(GlossaryTerm term) => term.Note.StartsWith("as a type", StringComparison.Ordinal);

    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
