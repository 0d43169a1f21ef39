namespace Jiangshang.Contracts.ClassGroups;

/// <summary>A class in a line.</summary>
/// <param name="Unjudged">Students whose record has changed and is just being judged anew: neither cleared nor held back.</param>
public sealed record ClassGroupCard(Guid Id, string Name, int EntryYear, int Students, int Cleared, int AwaitingMarking, int Unjudged = 0)
{
    /// <summary>Those against whose graduation something stands.</summary>
    public int Held => Students - Cleared - Unjudged;
}
