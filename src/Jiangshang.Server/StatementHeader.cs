using System.Globalization;
using Jiangshang.School.Storage;

namespace Jiangshang.Server;

/// <summary>
/// Says in every answer how many statements it took, as browsers' tools show it: for whoever measures, on with the setting
/// <c>Diagnostics:Statements</c>, off otherwise.
/// </summary>
public sealed class StatementHeader(RequestDelegate next)
{
    public const string Setting = "Diagnostics:Statements";
    public const string Name = "Server-Timing";

    public Task InvokeAsync(HttpContext context)
    {
        var tally = StatementCount.Begin();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers[Name] = string.Create(CultureInfo.InvariantCulture, $"statements;desc=\"{tally.Statements}\"");
            return Task.CompletedTask;
        });
        return next(context);
    }
}
