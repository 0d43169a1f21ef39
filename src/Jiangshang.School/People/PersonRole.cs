namespace Jiangshang.School.People;

/// <summary>What a person does at the school. One account has one role.</summary>
public enum PersonRole
{
    /// <summary>学生.</summary>
    Student,

    /// <summary>教师.</summary>
    Teacher,

    /// <summary>教务.</summary>
    Registrar,

    /// <summary>系统管理员: keeps the accounts, sees no evidence.</summary>
    Administrator,
}
