using Jiangshang.Content.Markets;
using Jiangshang.Content.Markets.Lint;
using Jiangshang.Core.Tests.Given;
using Jiangshang.Marketplace.Catalog;

namespace Jiangshang.Core.Tests.Content.Markets;

/// <summary>The full world as it is shipped.</summary>
public sealed class CityBazaarTests
{
    [Fact]
    public void It_loads_without_a_fault() => Assert.Empty(TheMarket.CityBazaar.Faults);

    [Fact]
    public void It_passes_every_check() => Assert.Empty(MarketLint.Of(TheMarket.CityBazaar));

    [Fact]
    public void It_is_as_large_as_the_product_promises()
    {
        var scenario = TheMarket.CityBazaar.Scenario!;
        Assert.True(scenario.Categories.Length >= 8);
        Assert.True(scenario.Products.Length >= 200);
        Assert.True(scenario.Keywords.Length >= 400);
        Assert.True(scenario.Segments.Length >= 6);
        Assert.Equal(31, scenario.Provinces.Length);
        Assert.Equal(20_000, scenario.Consumers.Value);
        Assert.Equal(60, scenario.Days.Value);
        Assert.Equal(40, scenario.StudentStores.Value);
        Assert.Equal(3, scenario.VideoPlatforms.Length);
    }

    [Fact]
    public void Every_category_has_goods_keywords_and_a_computer_store()
    {
        var scenario = TheMarket.CityBazaar.Scenario!;
        var contested = scenario.Rivals.SelectMany(rival => rival.Products).Select(product => scenario.Products[product.Index].Category).ToHashSet();
        for (var c = 0; c < scenario.Categories.Length; c++)
        {
            var id = new CategoryId(c);
            Assert.True(scenario.Products.Count(product => product.Category == id) >= 8, scenario.Categories[c].Name);
            Assert.True(scenario.Keywords.Count(keyword => keyword.Category == id) >= 20, scenario.Categories[c].Name);
            Assert.Contains(id, contested);
        }
    }

    [Fact]
    public void Every_product_has_a_claim_sheet() => Assert.DoesNotContain(TheMarket.CityBazaar.Notes.Claims, sheet => sheet.IsEmpty);

    [Fact]
    public void Every_segment_has_a_portrait() => Assert.DoesNotContain(TheMarket.CityBazaar.Notes.Portraits, string.IsNullOrEmpty);

    [Fact]
    public void Keywords_of_every_intent_are_searched() =>
        Assert.Equal(Enum.GetValues<SearchIntent>().Length, TheMarket.CityBazaar.Notes.Intents.Distinct().Count());

    [Fact]
    public void Its_notes_stand_in_the_order_of_the_scenario()
    {
        var (scenario, notes) = (TheMarket.CityBazaar.Scenario!, TheMarket.CityBazaar.Notes);
        Assert.Equal(scenario.Products.Length, notes.Claims.Length);
        Assert.Equal(scenario.Keywords.Length, notes.Intents.Length);
        Assert.Equal(scenario.Segments.Length, notes.Portraits.Length);
    }

    [Fact]
    public void The_first_lesson_passes_every_check() => Assert.Empty(MarketLint.Of(TheMarket.FirstLesson));
}
