namespace Jiangshang.Contracts.Attempts;

public enum AttemptState
{
    Open,
    AwaitingMarking,
    ReturnedForRevision,
    Scored,
}
