using System.Globalization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Content;

/// <summary>One kind of finding a check can give. <c>{0}</c>, <c>{1}</c> … are filled in when it is found.</summary>
public sealed record FindingTemplate(string CheckId, Severity Severity, string Zh, string En)
{
    public ContentProblem At(Place place, params object[] values) => new(
        place.File,
        place.Line,
        CheckId,
        Severity,
        new Wording(string.Format(CultureInfo.InvariantCulture, Zh, values), string.Format(CultureInfo.InvariantCulture, En, values)));
}
