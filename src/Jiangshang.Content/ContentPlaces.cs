namespace Jiangshang.Content;

/// <summary>Remembers where each object read from content was written, by identity, so that a check can name file and line.</summary>
public sealed class ContentPlaces
{
    private readonly Dictionary<object, Place> _places = new(ReferenceEqualityComparer.Instance);

    /// <summary>Remembers and hands the object on.</summary>
    public T Remember<T>(T value, Place place)
        where T : class
    {
        _places[value] = place;
        return value;
    }

    /// <summary>Everything of a type that was read from any file, in no particular order.</summary>
    public IEnumerable<T> All<T>()
        where T : class => _places.Keys.OfType<T>();

    public Place Of(object value) => _places.GetValueOrDefault(value, new Place("?", 1));
}
