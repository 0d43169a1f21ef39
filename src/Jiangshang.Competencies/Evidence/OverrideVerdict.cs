namespace Jiangshang.Competencies.Evidence;

/// <summary>What a person decided in place of the rules.</summary>
public enum OverrideVerdict
{
    Attained,
    NotAttained,
}
