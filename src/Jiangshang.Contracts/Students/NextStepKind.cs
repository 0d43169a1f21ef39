namespace Jiangshang.Contracts.Students;

public enum NextStepKind
{
    DoTask,
    ObtainCertificate,
    AwaitVerification,
    AskTeacher,
    PlanCertificates,
}
