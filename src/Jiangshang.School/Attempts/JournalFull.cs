using System.Globalization;
using Jiangshang.School.Rejections;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.School.Attempts;

/// <summary>The attempt's record has reached the school's limit (<see cref="Storage.SchoolRow.JournalCharacters"/>): many times what a person writes.</summary>
public sealed record JournalFull(long MostCharacters) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"这份作业的记录已经超过 {MostCharacters:N0} 字符，不能再写了；之前的都在。请现在交，并告诉老师。"),
    string.Create(CultureInfo.InvariantCulture, $"The record of this work has passed {MostCharacters:N0} characters and takes no more; everything before is safe. Hand in now and tell your teacher.")));
