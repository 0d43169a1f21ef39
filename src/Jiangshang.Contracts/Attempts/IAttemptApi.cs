using Refit;

namespace Jiangshang.Contracts.Attempts;

public interface IAttemptApi
{
    [Get("/api/attempts/{attempt}")]
    Task<AttemptView> OpenAsync(Guid attempt, CancellationToken cancellation = default);

    /// <summary>Starts the clock of timed work. Doing it again changes nothing.</summary>
    [Post("/api/attempts/{attempt}/begin")]
    Task<AttemptView> BeginAsync(Guid attempt, CancellationToken cancellation = default);

    /// <summary>Asks to write on the attempt from this device; refused while another writes, unless it is taken over.</summary>
    [Post("/api/attempts/{attempt}/writer")]
    Task<AttemptView> WriteHereAsync(Guid attempt, [Body] WriterRequest request, CancellationToken cancellation = default);

    /// <summary>Saves journal entries; answers only once they are on disk. Entries out of order are refused with what is missing.</summary>
    [Post("/api/attempts/{attempt}/journal")]
    Task<JournalAcknowledgement> AppendAsync(Guid attempt, [Body] AppendJournalRequest request, CancellationToken cancellation = default);

    [Post("/api/attempts/{attempt}/submission")]
    Task<AttemptResultView> SubmitAsync(Guid attempt, [Body] SubmitRequest request, CancellationToken cancellation = default);

    [Get("/api/attempts/{attempt}/result")]
    Task<AttemptResultView> ResultAsync(Guid attempt, CancellationToken cancellation = default);

    [Multipart]
    [Post("/api/attempts/{attempt}/artefacts")]
    Task<ArtefactView> UploadAsync(Guid attempt, StreamPart file, CancellationToken cancellation = default);

    [Delete("/api/attempts/{attempt}/artefacts/{artefact}")]
    Task RemoveArtefactAsync(Guid attempt, Guid artefact, CancellationToken cancellation = default);
}
