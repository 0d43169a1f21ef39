using System.Collections;
using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>A fingerprint of everything a scenario says, so that a log is never replayed in another world.</summary>
public static class ScenarioFingerprint
{
    public static WorldHash Of(MarketScenario scenario)
    {
        var text = new StringBuilder();
        Write(text, scenario);
        return WorldHash.Empty.Add(Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>Writes a value by the declared order of its record's properties; lists by their items.</summary>
    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("~;");
                break;
            case string plain:
                text.Append(CultureInfo.InvariantCulture, $"{plain.Length}:{plain};");
                break;
            case bool or int or long or Enum:
                text.Append(CultureInfo.InvariantCulture, $"{value};");
                break;
            case IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item);
                }

                text.Append(']');
                break;
            default:
                Fields(text, value);
                break;
        }
    }

    private static void Fields(StringBuilder text, object value)
    {
        text.Append('{');
        foreach (var property in value.GetType().GetProperties().Where(property => property.GetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0 && property.SetMethod is not null)
            .OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            Write(text, property.GetValue(value));
        }

        text.Append('}');
    }
}
