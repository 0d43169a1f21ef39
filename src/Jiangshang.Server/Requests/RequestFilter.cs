using System.Reflection;
using Jiangshang.Server.Rejections;

namespace Jiangshang.Server.Requests;

/// <summary>Stands before every endpoint: what a request brought is checked once, here, and an endpoint that is added is checked too.</summary>
public static class RequestFilter
{
    public static EndpointFilterDelegate Create(EndpointFilterFactoryContext context, EndpointFilterDelegate next)
    {
        var nullability = new NullabilityInfoContext();
        var brought = context.MethodInfo.GetParameters()
            .Where(parameter => IsBrought(parameter.ParameterType))
            .Select(parameter => (parameter.Position, Name: IsBody(parameter.ParameterType) ? "" : parameter.Name!, Nullable: nullability.Create(parameter).WriteState == NullabilityState.Nullable))
            .ToList();
        if (brought.Count == 0)
        {
            return next;
        }

        return invocation =>
        {
            foreach (var (position, name, nullable) in brought)
            {
                if (RequestFields.Refusal(name, invocation.Arguments[position], nullable) is { } refusal)
                {
                    return ValueTask.FromResult<object?>(new RefusedResult(refusal));
                }
            }

            return next(invocation);
        };
    }

    private static bool IsBrought(Type type) => type == typeof(string) || type == typeof(IFormFile) || IsBody(type);

    /// <summary>Bodies are types of the contracts, or lists of them.</summary>
    private static bool IsBody(Type type) =>
        type.Assembly == typeof(Contracts.ContractsJson).Assembly || (type.IsGenericType && type.GenericTypeArguments is [var element] && IsBody(element));
}
