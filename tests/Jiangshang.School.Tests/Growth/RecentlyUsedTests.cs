using Jiangshang.School.Storage;

namespace Jiangshang.School.Tests.Growth;

public sealed class RecentlyUsedTests
{
    [Fact]
    public void What_was_not_asked_for_longest_makes_place_for_what_is_new()
    {
        var kept = new RecentlyUsed<string, int>(3, _ => 1);
        foreach (var key in new[] { "a", "b", "c" })
        {
            kept.Put(key, 1);
        }

        Assert.True(kept.TryGet("a", out _));
        kept.Put("d", 1);
        Assert.Equal(["a", "c", "d"], new[] { "a", "b", "c", "d" }.Where(key => kept.TryGet(key, out _)));
    }

    [Fact]
    public void It_never_weighs_more_than_its_room_and_never_loses_everything_at_once()
    {
        var kept = new RecentlyUsed<int, int>(100, weight => weight);
        for (var key = 0; key < 1_000; key++)
        {
            kept.Put(key % 70, (key % 13) + 1);
            Assert.InRange(kept.Weight, 1, 100);
            Assert.True(key < 20 || kept.Weight > 100 - 13, $"only {kept.Weight} of 100 are used");
        }
    }

    [Fact]
    public void What_is_heavier_than_the_room_is_not_kept_and_a_new_value_takes_the_place_of_the_old()
    {
        var kept = new RecentlyUsed<string, int>(10, weight => weight);
        kept.Put("a", 4);
        kept.Put("a", 6);
        Assert.Equal(6, kept.Weight);
        kept.Put("b", 11);
        Assert.False(kept.TryGet("b", out _));
        Assert.True(kept.TryGet("a", out var value));
        Assert.Equal(6, value);
        kept.Put("a", 11);
        Assert.False(kept.TryGet("a", out _));
        Assert.Equal(0, kept.Weight);
    }
}
