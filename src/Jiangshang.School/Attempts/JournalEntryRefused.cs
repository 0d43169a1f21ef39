using Jiangshang.School.Rejections;
using Jiangshang.Workshops.Scoring;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.Attempts;

/// <summary>
/// The first entry of the request is not what its workshop can read later: it was not saved, and everything before it was. The client
/// says so and goes on from what is saved.
/// </summary>
/// <param name="Fault">The workshop's own words for what is wrong.</param>
public sealed record JournalEntryRefused(long Sequence, SubmissionFault Fault) : Rejection(
    RejectionKind.Invalid, new Wording($"{Fault.Reason.Zh}{Fault.Remedy.Zh}", $"{Fault.Reason.En} {Fault.Remedy.En}"));
