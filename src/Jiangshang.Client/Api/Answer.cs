using Jiangshang.Contracts.Rejections;

namespace Jiangshang.Client.Api;

/// <summary>What became of a question to the server; a screen draws each of these.</summary>
public abstract record Answer<T>
{
    private Answer()
    {
    }

    /// <summary>The server has not answered yet.</summary>
    public sealed record Pending : Answer<T>;

    public sealed record Given(T Value) : Answer<T>;

    /// <summary>The server refused, and said why and what to do.</summary>
    public sealed record Refused(RejectionBody Rejection) : Answer<T>;

    /// <summary>No usable answer came: the network, or the server itself.</summary>
    public sealed record Failed(Failure Failure) : Answer<T>;

    public T? ValueOrDefault => this is Given given ? given.Value : default;
}
