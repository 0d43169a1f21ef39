namespace Jiangshang.Contracts.TypingTexts;

public sealed record NewSchoolText(string Title, string Text);
