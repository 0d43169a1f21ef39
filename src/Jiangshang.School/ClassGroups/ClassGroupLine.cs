namespace Jiangshang.School.ClassGroups;

/// <summary>A class in a line.</summary>
/// <param name="Students">Those still at the school.</param>
/// <param name="Cleared">Those against whose graduation nothing stands.</param>
/// <param name="Unjudged">Those whose record has changed and is just being judged anew: neither cleared nor held back.</param>
/// <param name="AwaitingMarking">Work of the class that waits for a mark.</param>
public sealed record ClassGroupLine(Guid Id, string Name, int EntryYear, int Students, int Cleared, int Unjudged, int AwaitingMarking);
