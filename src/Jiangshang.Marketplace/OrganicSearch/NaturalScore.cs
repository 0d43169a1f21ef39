namespace Jiangshang.Marketplace.OrganicSearch;

/// <summary>The parts of a natural score; service and violations are taken off.</summary>
internal readonly record struct NaturalScore(float Relevance, float Sales, float Rating, float Conversion, float Service, float Violations, float Exploration)
{
    public float Total
    {
        get
        {
            var total = Relevance + Sales;
            total += Rating;
            total += Conversion;
            total -= Service;
            total -= Violations;
            return total + Exploration;
        }
    }
}
