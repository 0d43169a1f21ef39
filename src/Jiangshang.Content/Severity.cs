namespace Jiangshang.Content;

/// <summary>How serious a content problem is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing fails.</summary>
    Note,

    /// <summary>Probably a mistake: fails in continuous integration.</summary>
    Warning,

    /// <summary>The content cannot be used like this.</summary>
    Problem,
}
