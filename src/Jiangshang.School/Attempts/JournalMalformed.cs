using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

public sealed record JournalMalformed() : Rejection(RejectionKind.Invalid, new Wording(
    "保存请求的格式不正确：条目的序号要从小到大、连续不断，一次最多 1000 条。",
    "The save request is malformed: entries count upwards without a gap, at most 1,000 at a time."));
