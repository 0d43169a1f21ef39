using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using CsCheck;
using Jiangshang.Marketplace.Determinism;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class MarketMathTests
{
    [Fact]
    public void Exp_is_within_four_ten_millionths() => Gen.Float[-80f, 80f].Sample(x =>
        Assert.True(Math.Abs((MarketMath.Exp(x) / Math.Exp(x)) - 1) < 4e-7), iter: 20_000);

    [Fact]
    public void Log_is_within_four_ten_millionths() => Gen.Float[1e-6f, 1e9f].Sample(x =>
        Assert.True(Math.Abs(MarketMath.Log(x) - Math.Log(x)) <= 4e-7 * Math.Max(1, Math.Abs(Math.Log(x)))), iter: 20_000);

    [Fact]
    public void Vector_exp_has_the_bits_of_scalar_exp() => Gen.Float[-90f, 90f].Array[8].Sample(values =>
    {
        var vector = MarketMath.Exp(Vector256.Create<float>(values));
        for (var i = 0; i < 8; i++)
        {
            Assert.Equal(BitConverter.SingleToInt32Bits(MarketMath.Exp(values[i])), BitConverter.SingleToInt32Bits(vector.GetElement(i)));
        }
    }, iter: 5_000);

    [Fact]
    public void Multiply_then_add_rounds_twice_on_this_machine()
    {
        var a = BitConverter.Int32BitsToSingle(0x3F800001);
        var square = a * a;
        Assert.Equal(BitConverter.SingleToInt32Bits(square - 1.0000002f), BitConverter.SingleToInt32Bits(MultiplyAdd(a, a, -1.0000002f)));
        Assert.NotEqual(MathF.FusedMultiplyAdd(a, a, -1.0000002f), MultiplyAdd(a, a, -1.0000002f));
    }

    [Fact]
    public void The_bits_of_exp_and_log_never_change()
    {
        var hash = WorldHash.Empty;
        for (var i = -2000; i < 2000; i++)
        {
            hash = hash.Add(BitConverter.SingleToInt32Bits(MarketMath.Exp(i * 0.0371f)));
            hash = hash.Add(BitConverter.SingleToInt32Bits(MarketMath.Log(0.001f + ((i + 2000) * 0.731f))));
        }

        Approved.Matches("market/math-bits", hash.ToString());
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static float MultiplyAdd(float a, float b, float c) => (a * b) + c;
}
