namespace Jiangshang.School.Storage;

/// <summary>The school itself: one row.</summary>
public sealed class SchoolRow
{
    public const int OnlyId = 1;

    /// <summary>Keeps two servers apart that are both asked to found the school: the second finds it there.</summary>
    internal const string Founding = "founding";

    public int Id { get; init; } = OnlyId;

    /// <summary>What people type to say which school they belong to.</summary>
    public required string Code { get; set; }

    public required string Name { get; set; }

    /// <summary>The key personal seeds are derived with. It never leaves the server.</summary>
    public required byte[] SeedKey { get; init; }

    /// <summary>Whether teachers, registrars and administrators must sign in with two steps; otherwise they may.</summary>
    public bool StaffNeedAuthenticator { get; set; }

    /// <summary>Whether overrides, their withdrawal and graduation need a second person before they have an effect.</summary>
    public bool DecisionsNeedSecondPerson { get; set; }

    /// <summary>Whether a certificate accepted in place of another by inference only, without an official table, counts for nothing here.</summary>
    public bool RefusesInferredCertificates { get; set; }

    /// <summary>Since when record chains are kept; null in a school older than they are, until its state has been entered as their beginning.</summary>
    public DateTimeOffset? RecordsSince { get; set; }

    /// <summary>How long after the end an attempt still takes what was written before it, while the network was down.</summary>
    public int LateDeliveryMinutes { get; set; } = 15;

    /// <summary>
    /// How many characters the journal of one attempt may hold. A quarter of an hour of the fastest typing makes below two million; of written work the drafts
    /// that later ones have replaced give way, so that it never reaches this.
    /// </summary>
    public int JournalCharacters { get; set; } = 4_000_000;
}
