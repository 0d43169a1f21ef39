using System.Net;
using System.Net.Sockets;

namespace Jiangshang.School.SignIn;

/// <summary>Where somebody signs in from, as far as it can be told.</summary>
/// <param name="Source">The address, or for IPv6 the network of one household or room: its last 64 bits are free to choose.</param>
/// <param name="Device">The browser's own mark; null when it has none.</param>
/// <param name="KnownBy">Whose right password this browser has seen before.</param>
public sealed record SignInOrigin(string Source, Guid? Device, IReadOnlyCollection<Guid> KnownBy)
{
    private const int NetworkBytes = 8;

    public static SignInOrigin From(IPAddress? address) => new(SourceOf(address), null, []);

    public static string SourceOf(IPAddress? address)
    {
        if (address is null)
        {
            return "unknown";
        }

        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return plain.AddressFamily == AddressFamily.InterNetworkV6
            ? Convert.ToHexStringLower(plain.GetAddressBytes().AsSpan(0, NetworkBytes))
            : plain.ToString();
    }
}
