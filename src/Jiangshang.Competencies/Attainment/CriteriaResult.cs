using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Attainment;

/// <summary>What a tree of criteria comes to.</summary>
/// <param name="CanExcel">Whether an excellent value is defined anywhere below; without one nothing is called excellent.</param>
internal readonly record struct CriteriaResult(bool Met, bool CanExcel, bool Excelled, BasisPoints Progress)
{
    /// <summary>Progress of what is not attained: the whole is kept for what is.</summary>
    public BasisPoints ProgressBelowWhole() =>
        Progress.Value < BasisPoints.Whole.Value ? Progress : new BasisPoints(BasisPoints.Whole.Value - 1);
}
