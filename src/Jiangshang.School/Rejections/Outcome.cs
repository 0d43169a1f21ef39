using System.Diagnostics.CodeAnalysis;

namespace Jiangshang.School.Rejections;

/// <summary>What a use case answers: its result, or the rejection that says why there is none.</summary>
public readonly struct Outcome<TResult>
{
    private readonly TResult? _result;

    private Outcome(TResult? result, Rejection? rejection)
    {
        _result = result;
        Rejection = rejection;
    }

    /// <summary>Null when the request was carried out.</summary>
    public Rejection? Rejection { get; }

    /// <exception cref="InvalidOperationException">The request was refused.</exception>
    public TResult Result => Rejection is null
        ? _result!
        : throw new InvalidOperationException($"Refused: {Rejection.Type}.");

    public static implicit operator Outcome<TResult>(TResult result) => new(result, null);

    public static implicit operator Outcome<TResult>(Rejection rejection) => new(default, rejection);

    public bool IsRefused([NotNullWhen(true)] out Rejection? rejection)
    {
        rejection = Rejection;
        return rejection is not null;
    }
}
