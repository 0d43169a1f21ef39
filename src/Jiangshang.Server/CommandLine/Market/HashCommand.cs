using System.CommandLine;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market hash</c>: the scenario's fingerprint and the state's hash after each day.</summary>
internal static class HashCommand
{
    public static Command Create(CommandLanguage language)
    {
        var arguments = new MarketArguments(language);
        var command = new Command("hash", language["场景指纹和每日状态指纹", "fingerprints of the scenario and of each day's state"]);
        arguments.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = arguments.Read(parsed).Run(language);
            Console.WriteLine($"scenario {run.ScenarioHash}");
            for (var day = 0; day < run.DayHashes.Count; day++)
            {
                Console.WriteLine(FormattableString.Invariant($"day {day} {run.DayHashes[day]}"));
            }

            return ExitCode.Fine;
        });
        return command;
    }
}
