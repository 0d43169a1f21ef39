using System.Text.Json.Nodes;
using Jiangshang.EndToEnd.Site;
using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Screens;

/// <summary>Records that wait for a teacher, proctored lessons, the school's own texts.</summary>
internal static class TrustScreens
{
    private const string Teacher = "T101";

    /// <summary>What the server says of a record with two things to look at.</summary>
    private const string Review = """
        { "doubts": [
            { "words": { "zh": "按键之间的间隔几乎一样长；人打字时快慢差别要大得多。", "en": "The time between keys hardly varies; people's varies far more." },
              "harmlessCause": { "zh": "使用了很少见的输入设备。", "en": "A very unusual input device was used." },
              "measured": 0, "bound": 38, "unit": "%", "weight": 2, "alone": false, "source": { "zh": "校内默认值", "en": "school default" } },
            { "words": { "zh": "成段的文字没有按键就出现了。", "en": "Whole pieces of text appeared without any keys." },
              "harmlessCause": { "zh": "用了语音输入；考核要求用键盘打。", "en": "Speech input was used; the test asks for typing." },
              "measured": 100, "bound": 20, "unit": "%", "weight": 4, "alone": true, "source": { "zh": "校内默认值", "en": "school default" } } ],
          "decisions": [] }
        """;

    public static IReadOnlyList<Screen> All { get; } =
    [
        Screen.At("trust-reviews", Teacher, "/reviews"),
        Screen.At("trust-texts", Teacher, "/typing-texts"),
        new("trust-room", Teacher, async person => await StaffScreens.OfClassAsync(person, "/classes/") + "/room") { Then = OpenRoomAsync },
    ];

    /// <summary>Any result, as if its record waited.</summary>
    public static async Task WaitingAsync(IRoute route)
    {
        var answer = await route.FetchAsync();
        var result = JsonNode.Parse(await answer.TextAsync())!;
        (result["state"], result["review"]) = ("awaitingReview", JsonNode.Parse(Review));
        await route.FulfillAsync(new() { ContentType = "application/json", Body = result.ToJsonString() });
    }

    private static async Task OpenRoomAsync(Person person)
    {
        if (await person.Page.Locator(".code").CountAsync() == 0)
        {
            await person.Page.Locator("main .button.primary").First.ClickAsync();
        }

        await person.Page.Locator(".code").First.WaitForAsync();
    }
}
