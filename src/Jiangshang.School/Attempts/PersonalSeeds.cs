using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Attempts;

/// <summary>
/// The seed of one attempt: the same on reopening, different for every student, task, condition and attempt, and not to be
/// guessed without the school's key.
/// </summary>
public static class PersonalSeeds
{
    public static byte[] Of(byte[] schoolKey, Guid student, string task, WorkCondition condition, Guid? assignment, int number) =>
        HMACSHA256.HashData(
            schoolKey,
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{student}|{task}|{condition}|{assignment?.ToString() ?? "practice"}|{number}")));
}
