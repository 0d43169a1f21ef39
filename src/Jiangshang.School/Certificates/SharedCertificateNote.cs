using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

/// <summary>The same certificate stands for somebody else too: whoever verifies it says what was checked.</summary>
public sealed record SharedCertificateNote(string Others) : Rejection(RejectionKind.Invalid, new Wording(
    $"同一编号或同一张扫描件也交给了 {Others}。请核对原件，写明核对了什么，再决定。",
    $"The same number or scan was also handed in for {Others}. Check the original and say what you checked before deciding."));
