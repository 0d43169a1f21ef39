namespace Jiangshang.Contracts.Students;

public enum GapKind
{
    Requirement,
    Certificate,
    CertificatePlan,
    Evaluation,
}
