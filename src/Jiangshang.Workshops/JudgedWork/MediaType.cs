using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>What a browser says a file is, such as <c>image/png</c>; empty when the browser does not know.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct MediaType(string Value)
{
    public override string ToString() => Value;

    public sealed class Json() : CodeJsonConverter<MediaType>(text => new MediaType(text), type => type.Value);
}
