using Bunit;
using Jiangshang.Client.Api;
using Jiangshang.Client.Design;
using Jiangshang.Client.Gallery;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Jiangshang.Client.Tests;

public sealed class SpecimenTests : BunitContext
{
    public static TheoryData<Type, Language> Everything => new(
        from specimen in Specimens.All from language in Enum.GetValues<Language>() select (specimen, language));

    public SpecimenTests()
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddSingleton(TimeProvider.System);
        Services.AddScoped<ServerClock>();
        Services.AddScoped<PageScript>();
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_specimen_renders_in_both_languages(Type specimen, Language language) =>
        Assert.NotEmpty(Rendered(specimen, language).Markup);

    [Theory]
    [MemberData(nameof(Everything))]
    public void No_image_or_progress_is_without_a_name(Type specimen, Language language) => Assert.All(
        Rendered(specimen, language).FindAll("[role=img], [role=progressbar]"),
        drawn => Assert.NotEmpty(drawn.GetAttribute("aria-label") ?? ""));

    [Fact]
    public void There_are_specimens() => Assert.True(Specimens.All.Count >= 8);

    [Fact]
    public void Every_gap_that_can_be_mended_has_its_button() =>
        Assert.Equal(2, Rendered(typeof(GapCardSpecimen), Language.Chinese).FindAll("article.gap button").Count);

    [Fact]
    public void Attainment_is_told_by_words_and_shape_not_by_colour_alone()
    {
        var badges = Rendered(typeof(AttainmentBadgeSpecimen), Language.Chinese).FindAll(".badge");
        Assert.Equal(4, badges.Select(badge => badge.TextContent.Trim()).Distinct().Count());
        Assert.Equal(4, badges.Select(badge => badge.QuerySelector("svg")!.InnerHtml).Distinct().Count());
    }

    [Fact]
    public void Every_cell_of_the_heat_map_opens_the_requirement_of_its_student() => Assert.All(
        Rendered(typeof(HeatMapSpecimen), Language.English).FindAll("tbody a.tile"),
        cell => Assert.Matches("^students/.+/requirements/.+$", cell.GetAttribute("href")));

    [Fact]
    public void An_audit_row_names_every_blocking_reason()
    {
        var reasons = Rendered(typeof(AuditRowsSpecimen), Language.Chinese).FindAll("tbody tr")[0].QuerySelectorAll("li");
        Assert.Equal(2, reasons.Length);
    }

    private IRenderedComponent<CascadingValue<Language>> Rendered(Type specimen, Language language) =>
        Render<CascadingValue<Language>>(parameters => parameters
            .Add(value => value.Value, language)
            .Add(value => value.ChildContent, builder =>
            {
                builder.OpenComponent(0, specimen);
                builder.CloseComponent();
            }));
}
