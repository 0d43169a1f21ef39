namespace Jiangshang.School.Records;

/// <summary>A page of the school's log, the newest entry first.</summary>
/// <param name="Found">How many entries there are in all that match.</param>
/// <param name="Names">Names of the people and classes that the entries speak of, by id.</param>
public sealed record SchoolLogPage(IReadOnlyList<RecordEntryRow> Entries, int Found, IReadOnlyDictionary<Guid, string> Names);
