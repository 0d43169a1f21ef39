using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Certificates;

public sealed record NoteNeeded() : Rejection(RejectionKind.Invalid, new Wording(
    "退回或撤销证书时请写明原因，学生会看到。",
    "Say why when you refuse or revoke a certificate; the student will read it."));
