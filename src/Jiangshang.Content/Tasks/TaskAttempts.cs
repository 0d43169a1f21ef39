namespace Jiangshang.Content.Tasks;

/// <summary>How many attempts an assignment allows unless the teacher says otherwise.</summary>
public sealed record TaskAttempts(int Practice, int Assessed);
