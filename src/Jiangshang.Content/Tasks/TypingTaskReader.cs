using Jiangshang.Content.Reading;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.Tasks;

/// <summary>Reads the <c>typing:</c> part of a task.</summary>
internal static class TypingTaskReader
{
    private static readonly TextDifficulty Middle = new(3);

    public static TypingTask Read(NodeReader node, TaskCode code, TaskVersion version, Wording title) => node.Finish(new TypingTask(
        code,
        version,
        title,
        Texts(node.Map("texts")),
        node.Unit("minimumLength", count => new CharacterCount(count), new CharacterCount(0)),
        Rules(node.Map("rules"))));

    private static TypingTextSelection Texts(NodeReader node)
    {
        if (node.Has("codes"))
        {
            return node.Finish(new TypingTextSelection.ByCode([.. node.Texts("codes").Select(code => new TypingTextCode(code))]));
        }

        var difficulty = node.Map("difficulty");
        var selection = new TypingTextSelection.ByDifficulty(
            node.Choice<TypingTextUse>("use"),
            difficulty.Unit("from", level => new TextDifficulty(level), Middle, "1–5"),
            difficulty.Unit("to", level => new TextDifficulty(level), Middle, "1–5"));
        difficulty.Finish();
        return node.Finish(selection);
    }

    private static TypingRules Rules(NodeReader node) => node.Finish(new TypingRules(
        node.Choice<TypingConditions>("conditions"),
        node.Unit("minimumSeconds", seconds => new Seconds(seconds), new Seconds(0)),
        node.Unit("maximumSeconds", seconds => new Seconds(seconds), new Seconds(0)),
        node.Unit("charactersPerError", characters => new ErrorPenalty(characters), new ErrorPenalty(0), "0, 1, 5, 10"),
        node.Unit("accuracyGatePercent", percent => new BasisPoints(checked(percent * 100)), new BasisPoints(0), "0–100"),
        node.Unit("passSpeed", speed => new CharactersPerMinute(speed), new CharactersPerMinute(1), "1–10000"),
        InputPlausibility.Default));
}
