using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The reckoning behind <see cref="LiveTypingProgress.Of"/>.</summary>
internal static class LiveTypingReckoning
{
    public static LiveTypingProgress Of(TypingWorksheet worksheet, string typed, Milliseconds sinceFirstInput)
    {
        var source = CountedText.Of(worksheet.Source);
        var scorable = typed.Length > TypingSubmissionCheck.LongestText ? typed[..TypingSubmissionCheck.LongestText] : typed;
        var alignment = TypingAligner.Align(source, CountedText.Of(scorable));
        var reached = alignment.Characters.Count(character => character.Source is not null);
        var position = reached < source.Length ? source.Positions[reached] : source.End;
        var net = TypingSpeed.NetCharacters(alignment.Correct, alignment.Errors, worksheet.Rules.Penalty);
        return new LiveTypingProgress(
            alignment,
            new TextPosition(position),
            alignment.Correct,
            alignment.Errors,
            TypingSpeed.Accuracy(alignment.Correct, alignment.Errors),
            TypingSpeed.PerMinute(net, sinceFirstInput),
            alignment.SourceFinished);
    }
}
