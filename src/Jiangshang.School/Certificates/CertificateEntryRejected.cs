using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

public sealed record CertificateEntryRejected(Wording Why) : Rejection(RejectionKind.Invalid, Why)
{
    public static CertificateEntryRejected UnknownType { get; } = new(new Wording("证书目录里没有这种证书或等级，请重新选择。", "The catalogue has no such certificate or level. Choose again."));

    public static CertificateEntryRejected Number { get; } = new(new Wording("请填写证书编号，最多 64 个字符。", "Fill in the certificate's number, at most 64 characters."));

    public static CertificateEntryRejected Dates { get; } = new(new Wording("请检查日期：发证日期不能在今天之后，有效期不能早于发证日期。", "Check the dates: issued no later than today, valid until no earlier than issued."));

    public static CertificateEntryRejected Score { get; } = new(new Wording("成绩与所选等级不符，请按证书填写。", "The score does not fit the grade. Fill in what the certificate says."));

    public static CertificateEntryRejected Twice { get; } = new(new Wording("这张证书已经交过，正在等待核验或已经核验。", "This certificate has already been handed in."));
}
