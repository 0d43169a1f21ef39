namespace Jiangshang.School.Artefacts;

/// <summary>A stored file that is not what its digest says.</summary>
/// <param name="Number">The number of the student it belongs to.</param>
/// <param name="Missing">True when it is gone; false when its bytes are others.</param>
public sealed record FileFault(string Number, string Name, string Sha256, Guid? Attempt, bool Missing);
