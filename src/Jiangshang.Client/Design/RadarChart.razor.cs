using Jiangshang.Competencies.Measures;
using Microsoft.AspNetCore.Components;

namespace Jiangshang.Client.Design;

/// <summary>A radar drawn as SVG by hand: no script, prints, scales.</summary>
public sealed partial class RadarChart : LocalizedComponent
{
    private const double CenterX = 180;
    private const double CenterY = 135;
    private const double Radius = 88;
    private const double LineHeight = 19;
    private static readonly double[] Rings = [0.25, 0.5, 0.75, 1];

    [Parameter, EditorRequired]
    public IReadOnlyList<RadarSpoke> Spokes { get; set; } = [];

    private string Summary => $"{L(DesignStrings.RadarSummary(Spokes.Count))}: "
        + string.Join("; ", Spokes.Select(spoke => $"{spoke.Name} {spoke.Score} / {spoke.PassLine}"));

    private static double Share(Score score) => score.Hundredths / (double)Score.MaximumHundredths;

    private double Angle(int spoke) => (2 * Math.PI * spoke / Spokes.Count) - (Math.PI / 2);

    private string X(int spoke, double share) => Formats.Exact(CenterX + (Radius * share * Math.Cos(Angle(spoke))));

    private string Y(int spoke, double share) => Formats.Exact(CenterY + (Radius * share * Math.Sin(Angle(spoke))));

    private string Polygon(Func<int, double> share) =>
        string.Join(' ', Enumerable.Range(0, Spokes.Count).Select(spoke => $"{X(spoke, share(spoke))},{Y(spoke, share(spoke))}"));

    private string ValueClass(int spoke) => Spokes[spoke].Score < Spokes[spoke].PassLine ? "value short" : "value";

    private string Anchor(int spoke) => Math.Cos(Angle(spoke)) switch
    {
        > 0.2 => "start",
        < -0.2 => "end",
        _ => "middle",
    };

    private string LabelY(int spoke, int line)
    {
        var sine = Math.Sin(Angle(spoke));
        var first = sine < -0.8 ? -LineHeight : sine > 0.8 ? LineHeight * 0.6 : -LineHeight * 0.2;
        return Formats.Exact(CenterY + (Radius * 1.12 * sine) + first + (line * LineHeight));
    }
}
