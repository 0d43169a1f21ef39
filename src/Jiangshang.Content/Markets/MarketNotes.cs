using System.Collections.Immutable;

namespace Jiangshang.Content.Markets;

/// <summary>
/// What a scenario's files say beyond the simulated world, for workshops and checks: arrays in the order of the scenario's products,
/// keywords and segments, and where every item of a list section stands.
/// </summary>
/// <param name="Claims">What may and may not be claimed, by product position.</param>
/// <param name="Intents">Why it is searched, by keyword position.</param>
/// <param name="Portraits">Who they are, in words (人群画像), by segment position; empty when not written.</param>
/// <param name="Places">Places of the items of each list section.</param>
public sealed record MarketNotes(
    ImmutableArray<ClaimSheet> Claims,
    ImmutableArray<SearchIntent> Intents,
    ImmutableArray<string> Portraits,
    ImmutableDictionary<string, ImmutableArray<MarketPlace>> Places)
{
    /// <summary>Nothing was read.</summary>
    public static MarketNotes None { get; } = new([], [], [], ImmutableDictionary<string, ImmutableArray<MarketPlace>>.Empty);

    /// <summary>Where an item stands.</summary>
    /// <param name="section">Name of the list section.</param>
    /// <param name="index">Position in the scenario's array of that section.</param>
    public MarketPlace PlaceOf(string section, int index) =>
        Places.TryGetValue(section, out var places) && index < places.Length ? places[index] : new MarketPlace("", 1);
}
