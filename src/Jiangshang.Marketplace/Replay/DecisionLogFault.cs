namespace Jiangshang.Marketplace.Replay;

/// <summary>Why a log was refused (日志被拒的原因).</summary>
/// <param name="Position">Byte at which it goes wrong.</param>
/// <param name="Decision">The decision reached, from 0; −1 in the header.</param>
/// <param name="Chinese">The reason, one sentence.</param>
/// <param name="English">The same in English.</param>
public sealed record DecisionLogFault(LogPosition Position, DecisionSequence Decision, string Chinese, string English);
