using System.Globalization;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>Entries before the ones sent are missing: the client sends again from <paramref name="MissingFrom"/>.</summary>
public sealed record JournalGap(long MissingFrom, long SentFrom) : Rejection(RejectionKind.Conflict, new Wording(
    string.Create(CultureInfo.InvariantCulture, $"第 {MissingFrom} 到第 {SentFrom - 1} 条记录还没有收到，请从第 {MissingFrom} 条开始重新发送。"),
    string.Create(CultureInfo.InvariantCulture, $"Entries {MissingFrom} to {SentFrom - 1} have not arrived. Send again from {MissingFrom}.")));
