using Jiangshang.School.Rejections;

namespace Jiangshang.School.Artefacts;

/// <summary>What may be sent to an attempt.</summary>
/// <param name="Student">Whose files it goes to.</param>
/// <param name="MostBytes">The largest file that is taken now.</param>
/// <param name="Refusal">Why a larger one is not.</param>
public sealed record UploadAllowance(Guid Student, long MostBytes, Rejection Refusal);
