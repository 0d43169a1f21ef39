using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.People;

public sealed record SchoolAlreadyFounded() : Rejection(RejectionKind.Conflict, new Wording(
    "这个数据库里已经有一所学校。请换一个数据文件夹，或直接登录。",
    "This database already holds a school. Choose another data folder, or sign in."));
