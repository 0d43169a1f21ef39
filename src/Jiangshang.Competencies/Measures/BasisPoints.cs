namespace Jiangshang.Competencies.Measures;

/// <summary>A share in hundredths of a percent: 10,000 is the whole. A whole number, so that shares add up exactly.</summary>
public readonly record struct BasisPoints(int Value)
{
    public static BasisPoints Whole => new(10_000);

    public static BasisPoints None => default;

    public decimal ToPercent() => Value / 100m;
}
