using Jiangshang.Client;
using Jiangshang.Client.Api;
using Jiangshang.Client.Assignments;
using Jiangshang.Client.Design;
using Jiangshang.Client.Sessions;
using Jiangshang.Client.Shell;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSchoolApi(new Uri(builder.HostEnvironment.BaseAddress));
builder.Services.AddScoped<ServerClock>();
builder.Services.AddScoped<PageScript>();
builder.Services.AddScoped<Preferences>();
builder.Services.AddScoped<CurrentSession>();
builder.Services.AddScoped<Notices>();
builder.Services.AddScoped<SearchIndex>();
builder.Services.AddScoped<WaitingCounts>();
builder.Services.AddScoped<WorkStart>();

var host = builder.Build();
await host.Services.GetRequiredService<Preferences>().ReadAsync();
await host.RunAsync();
