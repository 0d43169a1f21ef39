using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>The work cannot be handed in as it is: what is missing, and what to do about it.</summary>
/// <param name="Code">The workshop's name for the fault.</param>
public sealed record SubmissionRefused(string Code, Wording Reason, Wording Remedy) : Rejection(
    RejectionKind.Conflict, new Wording($"{Reason.Zh}{Remedy.Zh}", $"{Reason.En} {Remedy.En}"));
