using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Appeals;

public sealed record GrantNeedsSecondPerson() : Rejection(RejectionKind.Conflict, new Wording(
    "学校规定人工认定要两个人。请到这一项要求的页面提出认定，另一个人确认以后再回复申诉。",
    "This school wants two people for a decision in person. Propose it on the requirement’s page; answer the appeal once the second person has confirmed."));
