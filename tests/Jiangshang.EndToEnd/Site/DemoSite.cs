[assembly: AssemblyFixture(typeof(Jiangshang.EndToEnd.Site.DemoSite))]

namespace Jiangshang.EndToEnd.Site;

/// <summary>One running demo school for all tests that do not kill it. Each test uses people of its own.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    public SchoolServer Server { get; } = new();

    public async ValueTask InitializeAsync() => await Server.StartAsync();

    public ValueTask DisposeAsync() => Server.DisposeAsync();
}
