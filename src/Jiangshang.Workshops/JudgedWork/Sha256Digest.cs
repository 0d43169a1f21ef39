using System.Security.Cryptography;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The SHA-256 of a file's bytes, 64 lower-case hexadecimal digits: which bytes were handed in, beyond dispute.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct Sha256Digest
{
    public Sha256Digest(string hex) => Hex = hex.Length == SHA256.HashSizeInBytes * 2 && hex.All(char.IsAsciiHexDigitLower)
        ? hex
        : throw new ArgumentException($"\"{hex}\" is not a SHA-256 in lower-case hexadecimal.", nameof(hex));

    public string Hex { get; }

    public static Sha256Digest Of(ReadOnlySpan<byte> content) => new(Convert.ToHexStringLower(SHA256.HashData(content)));

    public override string ToString() => Hex;

    public sealed class Json() : CodeJsonConverter<Sha256Digest>(text => new Sha256Digest(text), digest => digest.Hex);
}
