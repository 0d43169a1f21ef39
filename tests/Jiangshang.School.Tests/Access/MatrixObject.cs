namespace Jiangshang.School.Tests.Access;

/// <summary>A student with one of everything somebody else might reach for.</summary>
/// <param name="OpenAttempt">An attempt the student is at work on, with a file in it.</param>
/// <param name="HandedIn">An attempt that waits for marks.</param>
/// <param name="Neighbour">Another student of the same class, whose account may be reset and ended without ending the test.</param>
public sealed record MatrixObject(
    string Number,
    string Name,
    Guid Student,
    Guid ClassGroup,
    Guid Neighbour,
    Guid Assignment,
    Guid OpenAttempt,
    Guid WorkFile,
    Guid HandedIn,
    Guid Certificate,
    Guid Scan,
    Guid Appeal)
{
    /// <summary>What is nowhere in the school.</summary>
    public static MatrixObject Unknown { get; } = new(
        "unknown", "没有这个人", Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());

    /// <summary>What only those who may see this student's work may be told.</summary>
    public IEnumerable<string> WorkSecrets =>
        new[] { Assignment, OpenAttempt, WorkFile, HandedIn, Certificate, Scan, Appeal }.Select(id => id.ToString());

    /// <summary>The same, and who the student is.</summary>
    public IEnumerable<string> Secrets => [.. WorkSecrets, Student.ToString(), Name];

    /// <param name="asOneself">True when the student concerned asks.</param>
    public string PathOf(string route, bool asOneself)
    {
        var handedIn = route.StartsWith("/api/marking", StringComparison.Ordinal) || route.EndsWith("/result", StringComparison.Ordinal);
        var scan = route.StartsWith("/api/artefacts", StringComparison.Ordinal);
        return route
            .Replace("{student}", Student.ToString(), StringComparison.Ordinal)
            .Replace("{classGroup}", ClassGroup.ToString(), StringComparison.Ordinal)
            .Replace("{person}", (asOneself ? Student : Neighbour).ToString(), StringComparison.Ordinal)
            .Replace("{assignment}", Assignment.ToString(), StringComparison.Ordinal)
            .Replace("{attempt}", (handedIn ? HandedIn : OpenAttempt).ToString(), StringComparison.Ordinal)
            .Replace("{artefact}", (scan ? Scan : WorkFile).ToString(), StringComparison.Ordinal)
            .Replace("{certificate}", Certificate.ToString(), StringComparison.Ordinal)
            .Replace("{appeal}", Appeal.ToString(), StringComparison.Ordinal)
            .Replace("{session}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{requirement}", "CS-3", StringComparison.Ordinal)
            .Replace("{task}", Given.Working.TypingPractice, StringComparison.Ordinal)
            .Replace("{text}", Guid.Empty.ToString(), StringComparison.Ordinal)
            .Replace("{**rest}", "no-such-thing", StringComparison.Ordinal);
    }
}
