using System.Security.Cryptography;
using System.Text;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Tasks;

/// <summary>The text one edition of a task was written in: what is kept of it for good, because every part of the task follows from it.</summary>
/// <param name="Text">With line feeds only, so that the digest is the same wherever the file was checked out.</param>
public sealed record TaskSource(string Text)
{
    /// <summary>The digest an edition is frozen by: SHA-256 of its text in UTF-8.</summary>
    public string Digest { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Reads the edition once more, as kept outside the content folder.</summary>
    /// <param name="name">What a problem names it by.</param>
    /// <exception cref="ContentUnreadableException">It cannot be read; the message lists every problem.</exception>
    public TrainingTask Read(string name)
    {
        var reading = new ContentReading();
        var task = TrainingTaskReader.Read(reading, name, Text);
        return task is not null && reading.Problems.All(problem => problem.Severity != Severity.Problem)
            ? task
            : throw new ContentUnreadableException(reading.Problems);
    }
}
