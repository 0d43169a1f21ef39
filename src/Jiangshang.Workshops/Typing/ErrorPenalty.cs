using System.Globalization;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// How many correct characters one error takes away (每错扣字): 0, 1, 5 or 10. Schools use 0 or 1 for practice; contests deduct 10.
/// </summary>
[JsonConverter(typeof(Json))]
public readonly record struct ErrorPenalty
{
    public ErrorPenalty(int charactersPerError)
    {
        if (charactersPerError is not (0 or 1 or 5 or 10))
        {
            throw new ArgumentOutOfRangeException(nameof(charactersPerError), charactersPerError, "A penalty is 0, 1, 5 or 10 characters.");
        }

        CharactersPerError = charactersPerError;
    }

    public int CharactersPerError { get; }

    public override string ToString() => CharactersPerError.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<ErrorPenalty>(
        number => new ErrorPenalty(checked((int)number)), penalty => penalty.CharactersPerError);
}
