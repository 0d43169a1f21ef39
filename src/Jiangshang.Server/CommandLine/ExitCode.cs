namespace Jiangshang.Server.CommandLine;

/// <summary>What a command says to the shell; documented in <c>--help</c> and in the operator's guide.</summary>
internal static class ExitCode
{
    public const int Fine = 0;

    /// <summary>The command did its work and the answer is no: lint found a problem, a ledger does not hold.</summary>
    public const int Found = 1;

    /// <summary>The command could not do its work: a wrong option, a file missing or unreadable.</summary>
    public const int Refused = 2;
}
