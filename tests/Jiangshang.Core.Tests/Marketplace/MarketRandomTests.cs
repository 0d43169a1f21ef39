using CsCheck;
using Jiangshang.Marketplace.Determinism;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class MarketRandomTests
{
    [Theory]
    [InlineData(0u, 0u, 0u, 0u, 0u, 0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xa4093822u, 0x299f31d0u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Philox_gives_its_published_answers(uint c0, uint c1, uint c2, uint c3, uint k0, uint k1, uint r0, uint r1, uint r2, uint r3) =>
        Assert.Equal(new RandomBlock(r0, r1, r2, r3), MarketRandom.Block(new RandomBlock(c0, c1, c2, c3), k0, k1));

    [Fact]
    public void Eight_draws_at_once_are_the_eight_single_draws() =>
        Gen.Select(Gen.ULong, Gen.UInt, Gen.UInt, Gen.Int.Array[8]).Sample((seed, a, b, ids) =>
        {
            var first = new uint[8];
            var second = new uint[8];
            MarketRandom.DrawEight(seed, DrawPurpose.Slot, a, b, ids, first, second);
            for (var i = 0; i < 8; i++)
            {
                var block = MarketRandom.Draw(seed, DrawPurpose.Slot, a, b, unchecked((uint)ids[i]));
                Assert.Equal((block.First, block.Second), (first[i], second[i]));
            }
        }, iter: 300);
}
