namespace Jiangshang.Contracts.Attempts;

/// <param name="LastSequence">The last journal entry the client wrote: the server refuses the submission while one up to here is missing.</param>
public sealed record SubmitRequest(long LastSequence);
