using System.Reflection;
using System.Text.Json.Serialization.Metadata;

namespace Jiangshang.Server.Requests;

/// <summary>A request says everything its type asks for: what is left out is not taken for zero, false or the year one.</summary>
internal static class RequestShape
{
    /// <summary>Makes every property required that is neither nullable nor has a default.</summary>
    public static void Demand(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            if (property is { AssociatedParameter.HasDefaultValue: false, AttributeProvider: PropertyInfo declared } && !RequestFields.IsNullable(declared))
            {
                property.IsRequired = true;
            }
        }
    }
}
