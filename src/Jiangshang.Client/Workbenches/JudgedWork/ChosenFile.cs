namespace Jiangshang.Client.Workbenches.JudgedWork;

/// <summary>A file as the browser names it.</summary>
public sealed record ChosenFile(string Name, long Size, string Type);
