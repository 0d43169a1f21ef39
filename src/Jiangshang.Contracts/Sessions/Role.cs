namespace Jiangshang.Contracts.Sessions;

/// <summary>What a person does at the school. One account has one role.</summary>
public enum Role
{
    Student,
    Teacher,
    Registrar,
    Administrator,
}
