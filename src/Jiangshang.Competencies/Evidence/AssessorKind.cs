namespace Jiangshang.Competencies.Evidence;

public enum AssessorKind
{
    Scorer,
    Person,
}
