namespace Jiangshang.School.SignIn;

/// <summary>What a person needs to set up an authenticator app.</summary>
/// <param name="Key">The secret in Base32, to be typed in where a picture cannot be taken.</param>
/// <param name="Address">The same as an <c>otpauth:</c> address, to be shown as a QR code.</param>
public sealed record AuthenticatorOffer(string Key, string Address);
