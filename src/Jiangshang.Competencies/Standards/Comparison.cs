namespace Jiangshang.Competencies.Standards;

public enum Comparison
{
    AtLeast,
    AtMost,
}
