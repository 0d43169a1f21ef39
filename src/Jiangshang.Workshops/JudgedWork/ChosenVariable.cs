using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>What a variable of the brief is for one student.</summary>
public sealed record ChosenVariable(VariableName Name, Wording Value);
