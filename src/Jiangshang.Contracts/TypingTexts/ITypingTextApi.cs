using Refit;

namespace Jiangshang.Contracts.TypingTexts;

/// <summary>Teachers and registrars: the school's own texts for tests of typing.</summary>
public interface ITypingTextApi
{
    [Get("/api/typing-texts")]
    Task<IReadOnlyList<SchoolTextView>> AllAsync(CancellationToken cancellation = default);

    [Post("/api/typing-texts")]
    Task<IReadOnlyList<SchoolTextView>> AddAsync([Body] NewSchoolText text, CancellationToken cancellation = default);

    [Delete("/api/typing-texts/{text}")]
    Task<IReadOnlyList<SchoolTextView>> WithdrawAsync(Guid text, CancellationToken cancellation = default);
}
