using Jiangshang.School.Records;

namespace Jiangshang.Server.CommandLine;

/// <summary>What is wrong with a record chain, in a line: whose, what, where.</summary>
internal static class RecordFaultWords
{
    public static string Of(RecordFault chain, CommandLanguage language)
    {
        var whose = chain.Number is { } number ? language[$"学号 {number}", $"student {number}"] : language["学校日志", "the school's log"];
        return chain.Fault is { } fault
            ? language[$"{whose} 的档案，第 {fault.Position} 条：{language[LedgerCommand.Words(fault.Kind)]}", $"{whose}, record {fault.Position}: {language[LedgerCommand.Words(fault.Kind)]}"]
            : Of(whose, chain.Difference!, language);
    }

    private static string Of(string whose, RecordDifference difference, CommandLanguage language)
    {
        var subject = difference.Subject;
        return difference switch
        {
            { Fact: { } fact } => language[
                $"{whose}，{subject} 的 {fact}：档案里是“{difference.Recorded}”，数据库里是“{difference.Found}”",
                $"{whose}, {fact} of {subject}: the records say “{difference.Recorded}”, the database “{difference.Found}”"],
            { Recorded: null } => language[$"{whose}，{subject}：档案里没有，数据库里有", $"{whose}, {subject}: in the database, but in no record"],
            _ => language[$"{whose}，{subject}：档案里有，数据库里没有", $"{whose}, {subject}: in the records, but gone from the database"],
        };
    }
}
