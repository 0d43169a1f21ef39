using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>Everything a typing log is measured for. Each has its bound in <c>content/rules/typing-plausibility.yaml</c>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlausibilityCheck>))]
public enum PlausibilityCheck
{
    /// <summary>Milliseconds by which events claim a later moment than their arrival.</summary>
    [JsonStringEnumMemberName("aheadOfClock")]
    AheadOfClock,

    /// <summary>Percent of the keys that arrived long after they were struck.</summary>
    [JsonStringEnumMemberName("arrivedLate")]
    ArrivedLate,

    /// <summary>The spread of the intervals, in percent of their mean.</summary>
    [JsonStringEnumMemberName("evenIntervals")]
    EvenIntervals,

    /// <summary>The longest percent of the intervals against the middle one.</summary>
    [JsonStringEnumMemberName("noLongIntervals")]
    NoLongIntervals,

    /// <summary>Percent of the intervals that are the same to the millisecond.</summary>
    [JsonStringEnumMemberName("sameInterval")]
    SameInterval,

    /// <summary>Portmanteau of the autocorrelation at lags 1 to 8 (Box and Pierce 1970), divided by 8: about 1 for intervals drawn by lot.</summary>
    [JsonStringEnumMemberName("unlinkedIntervals")]
    UnlinkedIntervals,

    /// <summary>Percent of the spread of the intervals that what the hand did explains: beginning a phrase, going on, committing it.</summary>
    [JsonStringEnumMemberName("indifferentIntervals")]
    IndifferentIntervals,

    /// <summary>The same for intervals that are unlinked besides.</summary>
    [JsonStringEnumMemberName("intervalsByLot")]
    IntervalsByLot,

    /// <summary>Slips taken back, in a log of many keys.</summary>
    [JsonStringEnumMemberName("noCorrections")]
    NoCorrections,

    /// <summary>Percent of the Hanzi that came without any composition.</summary>
    [JsonStringEnumMemberName("withoutComposition")]
    WithoutComposition,

    /// <summary>Hanzi a minute that came without any composition: faster than anyone writes by hand.</summary>
    [JsonStringEnumMemberName("fastWithoutComposition")]
    FastWithoutComposition,

    /// <summary>Percent of the characters that came in long pieces without any composition.</summary>
    [JsonStringEnumMemberName("piecesWithoutKeys")]
    PiecesWithoutKeys,

    /// <summary>Keys composed for each Hanzi committed from a composition.</summary>
    [JsonStringEnumMemberName("fewKeys")]
    FewKeys,

    /// <summary>How alike the rhythm is to that of an earlier log, in percent of correlation.</summary>
    [JsonStringEnumMemberName("sameRhythm")]
    SameRhythm,

    /// <summary>Characters a minute, as fast as only contest winners type.</summary>
    [JsonStringEnumMemberName("contestSpeed")]
    ContestSpeed,

    /// <summary>Characters a minute, faster than anyone types.</summary>
    [JsonStringEnumMemberName("beyondAnyone")]
    BeyondAnyone,

    /// <summary>Milliseconds of the middle interval between two keys.</summary>
    [JsonStringEnumMemberName("keysTooClose")]
    KeysTooClose,
}
