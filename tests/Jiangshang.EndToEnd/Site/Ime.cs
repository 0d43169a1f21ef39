using Microsoft.Playwright;

namespace Jiangshang.EndToEnd.Site;

/// <summary>
/// Types Chinese as an input method does: letters are composed, then a word of one to four characters is committed. No key
/// events come with it, exactly as with many real input methods.
/// </summary>
public sealed class Ime(ICDPSession session)
{
    private static readonly string[] Compositions = ["w", "wo", "wo'm", "wo'men"];

    public static async Task<Ime> OnAsync(IPage page) => new(await page.Context.NewCDPSessionAsync(page));

    /// <summary>Leaves these letters standing, not yet committed.</summary>
    public Task ComposeAsync(string letters) => session.SendAsync("Input.imeSetComposition", new Dictionary<string, object>
    {
        ["text"] = letters,
        ["selectionStart"] = letters.Length,
        ["selectionEnd"] = letters.Length,
    });

    public async Task TypeAsync(string text, int charactersPerCommit = 2)
    {
        for (var start = 0; start < text.Length; start += charactersPerCommit)
        {
            var word = text.Substring(start, Math.Min(charactersPerCommit, text.Length - start));
            foreach (var letters in Compositions)
            {
                await ComposeAsync(letters);
            }

            await session.SendAsync("Input.insertText", new Dictionary<string, object> { ["text"] = word });
        }
    }
}
