using Jiangshang.Server.CommandLine.Market;

if (args is ["market", .. var rest])
{
    return await MarketCommand.Create().Parse(rest).InvokeAsync();
}

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
await app.RunAsync();
return 0;
