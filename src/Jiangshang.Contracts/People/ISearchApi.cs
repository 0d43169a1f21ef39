using Refit;

namespace Jiangshang.Contracts.People;

/// <summary>Staff: students and classes within reach.</summary>
public interface ISearchApi
{
    [Get("/api/search")]
    Task<SearchView> FindAsync([Query] string find, CancellationToken cancellation = default);
}
