namespace Jiangshang.School.Storage;

/// <summary>The databases a school may keep its data in.</summary>
public enum DatabaseProvider
{
    /// <summary>One file beside the program: the default, and enough for a school on one server.</summary>
    Sqlite,

    /// <summary>For several servers, or a school that already runs one.</summary>
    Postgres,
}
