using Jiangshang.Contracts.Students;

namespace Jiangshang.Client.Students;

/// <summary>Addresses of a student's pages: the student's own, or the same for staff.</summary>
/// <param name="Student">Null for the student's own.</param>
public sealed record Way(Guid? Student)
{
    public string Requirement(string code) => Student is { } student ? $"students/{student}/requirements/{code}" : $"requirements/{code}";

    public string Certificates => Student is { } student ? $"students/{student}/certificates" : "certificates";

    public string Ledger => Student is { } student ? $"students/{student}/ledger" : "ledger";

    public string Home => Student is { } student ? $"students/{student}" : "";

    /// <summary>Where a gap's rule and its evidence can be read.</summary>
    public string Gap(GapView gap) => gap.Kind is GapKind.Requirement ? Requirement(gap.Code)
        : gap.Kind is GapKind.Evaluation ? Ledger
        : Certificates;
}
