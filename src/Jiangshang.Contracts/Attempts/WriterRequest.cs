namespace Jiangshang.Contracts.Attempts;

/// <param name="TakeOver">The student was told that another device writes, and wants to go on here.</param>
public sealed record WriterRequest(bool TakeOver);
