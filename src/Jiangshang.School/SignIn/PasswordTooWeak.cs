using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.SignIn;

public sealed record PasswordTooWeak() : Rejection(RejectionKind.Invalid, new Wording(
    "新密码至少 8 个字符，不要与旧密码相同，不要包含学号或工号，也不要总是重复同几个字符。",
    "A new password needs at least 8 characters, differs from the old one, does not contain your number, and is not the same few characters over and over."));
