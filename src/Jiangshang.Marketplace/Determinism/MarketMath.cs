using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.Determinism;

/// <summary>
/// Exponential and logarithm from + × and integer bit work only, so that every machine computes the same bits. No fused
/// multiply-add: each product is rounded before it is added. Relative error below 4·10⁻⁷ in the stated ranges.
/// </summary>
public static class MarketMath
{
    private const float Log2E = 1.44269504f;
    private const float Ln2High = 0.693359375f;
    private const float Ln2Low = -2.12194440e-4f;
    private const float RoundingMagic = 12_582_912f;
    private const float ExpLimit = 80f;

    /// <summary>eˣ; the argument is clamped to [−80, 80].</summary>
    public static float Exp(float x)
    {
        x = x < -ExpLimit ? -ExpLimit : x > ExpLimit ? ExpLimit : x;
        var scaled = (x * Log2E) + RoundingMagic;
        var whole = scaled - RoundingMagic;
        var rest = x - (whole * Ln2High);
        rest -= whole * Ln2Low;
        var p = 1.9875691500e-4f;
        p = (p * rest) + 1.3981999507e-3f;
        p = (p * rest) + 8.3334519073e-3f;
        p = (p * rest) + 4.1665795894e-2f;
        p = (p * rest) + 1.6666665459e-1f;
        p = (p * rest) + 5.0000001201e-1f;
        var square = rest * rest;
        p = (p * square) + rest;
        p += 1f;
        return p * BitConverter.Int32BitsToSingle(((int)whole + 127) << 23);
    }

    /// <summary>eˣ in eight lanes, the same operations in the same order as the scalar form: the same bits.</summary>
    public static Vector256<float> Exp(Vector256<float> x)
    {
        var limit = Vector256.Create(ExpLimit);
        x = Vector256.ConditionalSelect(Vector256.LessThan(x, -limit), -limit, x);
        x = Vector256.ConditionalSelect(Vector256.GreaterThan(x, limit), limit, x);
        var magic = Vector256.Create(RoundingMagic);
        var scaled = (x * Log2E) + magic;
        var whole = scaled - magic;
        var rest = x - (whole * Ln2High);
        rest -= whole * Ln2Low;
        var p = Vector256.Create(1.9875691500e-4f);
        p = (p * rest) + Vector256.Create(1.3981999507e-3f);
        p = (p * rest) + Vector256.Create(8.3334519073e-3f);
        p = (p * rest) + Vector256.Create(4.1665795894e-2f);
        p = (p * rest) + Vector256.Create(1.6666665459e-1f);
        p = (p * rest) + Vector256.Create(5.0000001201e-1f);
        var square = rest * rest;
        p = (p * square) + rest;
        p += Vector256<float>.One;
        var exponent = (Vector256.ConvertToInt32(whole) + Vector256.Create(127)) << 23;
        return p * exponent.AsSingle();
    }

    /// <summary>Natural logarithm of a positive normal number (Cephes polynomial).</summary>
    public static float Log(float x)
    {
        var bits = BitConverter.SingleToInt32Bits(x);
        var exponent = (bits >> 23) - 126;
        var m = BitConverter.Int32BitsToSingle((bits & 0x007FFFFF) | 0x3F000000);
        if (m < 0.707106781f)
        {
            exponent--;
            m += m;
        }

        m -= 1f;
        var z = m * m;
        var p = 7.0376836292e-2f;
        p = (p * m) - 1.1514610310e-1f;
        p = (p * m) + 1.1676998740e-1f;
        p = (p * m) - 1.2420140846e-1f;
        p = (p * m) + 1.4249322787e-1f;
        p = (p * m) - 1.6668057665e-1f;
        p = (p * m) + 2.0000714765e-1f;
        p = (p * m) - 2.4999993993e-1f;
        p = (p * m) + 3.3333331174e-1f;
        var y = p * m;
        y *= z;
        float e = exponent;
        y += e * Ln2Low;
        y -= 0.5f * z;
        var result = m + y;
        result += e * Ln2High;
        return result;
    }

    /// <summary>Natural logarithm in eight lanes, the same operations in the same order as the scalar form: the same bits.</summary>
    public static Vector256<float> Log(Vector256<float> x)
    {
        var bits = x.AsInt32();
        var exponent = (bits >> 23) - Vector256.Create(126);
        var m = ((bits & Vector256.Create(0x007FFFFF)) | Vector256.Create(0x3F000000)).AsSingle();
        var isLow = Vector256.LessThan(m, Vector256.Create(0.707106781f));
        exponent += isLow.AsInt32();
        m = Vector256.ConditionalSelect(isLow, m + m, m);
        m -= Vector256<float>.One;
        var z = m * m;
        var p = Vector256.Create(7.0376836292e-2f);
        p = (p * m) - Vector256.Create(1.1514610310e-1f);
        p = (p * m) + Vector256.Create(1.1676998740e-1f);
        p = (p * m) - Vector256.Create(1.2420140846e-1f);
        p = (p * m) + Vector256.Create(1.4249322787e-1f);
        p = (p * m) - Vector256.Create(1.6668057665e-1f);
        p = (p * m) + Vector256.Create(2.0000714765e-1f);
        p = (p * m) - Vector256.Create(2.4999993993e-1f);
        p = (p * m) + Vector256.Create(3.3333331174e-1f);
        var y = p * m;
        y *= z;
        var e = Vector256.ConvertToSingle(exponent);
        y += e * Ln2Low;
        y -= Vector256.Create(0.5f) * z;
        var result = m + y;
        result += e * Ln2High;
        return result;
    }

    /// <summary>Logistic function 1 ÷ (1 + e⁻ˣ).</summary>
    public static float Logistic(float x) => 1f / (1f + Exp(-x));

    /// <summary>Uniform in (0, 1) from 24 high bits; never 0, never 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static float Uniform(uint word) => ((word >> 8) + 0.5f) * (1f / 16_777_216f);

    /// <summary>Standard Gumbel variate −ln(−ln u).</summary>
    internal static float Gumbel(uint word) => -Log(-Log(Uniform(word)));

    /// <summary>Eight standard Gumbel variates: the same bits as the scalar form.</summary>
    internal static Vector256<float> Gumbel(Vector256<uint> words)
    {
        var uniform = (Vector256.ConvertToSingle((words >> 8).AsInt32()) + Vector256.Create(0.5f)) * (1f / 16_777_216f);
        return -Log(-Log(uniform));
    }

    /// <summary>A probability as a 32-bit threshold: a draw below it is a success.</summary>
    internal static uint Threshold(float probability)
    {
        var scaled = (double)probability * 4_294_967_296.0;
        return scaled <= 0 ? 0 : scaled >= 4_294_967_295.0 ? uint.MaxValue : (uint)scaled;
    }

    /// <summary>Approximately standard normal: the centred sum of four uniforms (Irwin–Hall), scaled to variance one.</summary>
    internal static float Normal(RandomBlock block)
    {
        var sum = Uniform(block.First) + Uniform(block.Second);
        sum += Uniform(block.Third);
        sum += Uniform(block.Fourth);
        return (sum - 2f) * 1.7320508f;
    }

    /// <summary>Poisson count by inversion of one uniform; the mean is at most a few dozen.</summary>
    internal static int Poisson(float mean, uint word) => Poisson(mean, Exp(-mean), word);

    /// <summary>The same with e^−mean found before.</summary>
    internal static int Poisson(float mean, float none, uint word)
    {
        var u = (word + 0.5) * (1.0 / 4_294_967_296.0);
        double term = none;
        var cumulative = term;
        var count = 0;
        while (u > cumulative && count < 200)
        {
            count++;
            term = term * mean / count;
            cumulative += term;
        }

        return count;
    }
}
