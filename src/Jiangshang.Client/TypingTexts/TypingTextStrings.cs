using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.TypingTexts;

/// <summary>Words around the school's own texts for tests.</summary>
public static class TypingTextStrings
{
    public static Wording Title { get; } = new("校内考核文本", "Own test texts");
    public static Wording Lead { get; } = new("只存在本校的文本：考核时优先抽，每个学生一篇只见一次；用完以后由句库混编。学生看不到这里。", "Texts that only this school has. Tests take them first, each once a student; after that tests are mixed from sentences. Students cannot see this page.");
    public static Wording None { get; } = new("还没有校内文本", "No texts yet");
    public static Wording NoneHint { get; } = new("现在的考核都由句库混编。", "Tests are mixed from sentences for now.");
    public static Wording Add { get; } = new("添加文本", "Add a text");
    public static Wording Name { get; } = new("标题", "Title");
    public static Wording Text { get; } = new("正文（200 到 5,000 字，只用打得出来的字）", "Text (200 to 5,000 characters that can be typed)");
    public static Wording Save { get; } = new("检查并保存", "Check and save");
    public static Wording Saved { get; } = new("已保存，下次考核就会抽到", "Saved; the next tests may draw it");
    public static Wording Length { get; } = new("字数", "Characters");
    public static Wording Grade { get; } = new("难度", "Level");
    public static Wording AddedBy { get; } = new("添加", "Added");
    public static Wording Withdraw { get; } = new("停用", "Withdraw");
    public static Wording Withdrawn { get; } = new("已停用", "Withdrawn");
    public static Wording Count(int texts) => new($"{texts} 篇", Plural.Of(texts, "text"));
}
