using System.Text.Json;
namespace Jiangshang.Contracts.Attempts;

/// <summary>One step of a draft: what the workbench journalled, in its own JSON. The server stores it unread and never changes it.</summary>
/// <param name="Sequence">From 1, without a gap, given by the client. Sending the same entry twice stores it once.</param>
/// <param name="Payload">For typing: an array of events. For judged work: the whole draft; the last one counts.</param>
public sealed record JournalEntry(long Sequence, JsonElement Payload);
