namespace Jiangshang.Competencies.Measures;

/// <summary>A code: a short, stable, case-sensitive name by which content, evidence and screens mean the same thing.</summary>
/// <typeparam name="TSelf">The code's own type, so that a requirement can never be mistaken for a task.</typeparam>
public interface ICode<TSelf>
    where TSelf : struct, ICode<TSelf>
{
    string Value { get; }

    static abstract TSelf Of(string value);
}
