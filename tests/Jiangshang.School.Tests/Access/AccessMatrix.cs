using System.Net.Http.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Assignments;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.GraduationAudits;
using Jiangshang.Contracts.Marking;
using Jiangshang.Contracts.People;
using Jiangshang.Contracts.Reviews;
using Jiangshang.Contracts.Sessions;
using Jiangshang.Contracts.Students;
using Jiangshang.Contracts.TypingTexts;
using Jiangshang.School.Tests.Given;

namespace Jiangshang.School.Tests.Access;

/// <summary>
/// Who may do what to whose, for every endpoint of the API, written down a second time: nothing here is read from the rules the
/// server decides by. What ends something stands after what needs it.
/// </summary>
public static class AccessMatrix
{
    /// <summary>The endpoints that answer without a session. There are no others.</summary>
    public static IReadOnlyList<string> OpenToEverybody { get; } = ["POST /api/session", "DELETE /api/session", "* /api/{**rest}"];

    public static IReadOnlyList<MatrixRow> Rows { get; } =
    [
        // Student, teacher, registrar, administrator.
        new("GET /api/session", "+", "+", "+", "+", MatrixLog.Nothing),
        new("GET /api/sessions", "+", "+", "+", "+", MatrixLog.Nothing),
        new("DELETE /api/sessions", "+", "+", "+", "+", MatrixLog.Nothing),
        new("DELETE /api/sessions/{session}", "+", "+", "+", "+", MatrixLog.Nothing),
        new("PUT /api/session/password", "+", "+", "+", "+", MatrixLog.Nothing, (_, _) => Json(new ChangePasswordRequest("wrong", "wrong"))),
        new("GET /api/home", "+", "-", "-", "-", MatrixLog.Nothing),
        new("GET /api/tasks", "+", "+", "+", "-", MatrixLog.Nothing),
        new("POST /api/tasks/{task}/practice", "+", "-", "-", "-", MatrixLog.Nothing),
        new("GET /api/assignments", "+", "-", "-", "-", MatrixLog.Nothing),
        new("GET /api/marking", "-", "+", "-", "-", MatrixLog.List),
        new("GET /api/reviews", "-", "+", "+", "-", MatrixLog.List),
        new("GET /api/typing-texts", "-", "+", "+", "-", MatrixLog.Nothing),
        new("POST /api/typing-texts", "-", "+", "+", "-", MatrixLog.Nothing, (_, _) => Json(new NewSchoolText("标题", "太短"))),
        new("DELETE /api/typing-texts/{text}", "-", "+", "+", "-", MatrixLog.Nothing),
        new("GET /api/certificates/waiting", "-", "-", "+", "-", MatrixLog.List),
        new("GET /api/appeals", "-", "+", "+", "-", MatrixLog.List),
        new("GET /api/search", "-", "+", "+", "+", MatrixLog.List),
        new("GET /api/class-groups", "-", "+", "+", "+", MatrixLog.Nothing),

        new("GET /api/school-log", "-", "-", "+", "+", MatrixLog.Nothing),

        new("GET /api/students/{student}", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/students/{student}/requirements/{requirement}", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/students/{student}/ledger", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/students/{student}/export", "+--", "--", "++", "--", MatrixLog.Subject),
        new("GET /api/students/{student}/certificates", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("POST /api/students/{student}/certificates", "+--", "+-", "++", "--", MatrixLog.Subject, (_, _) => MatrixSchool.CertificateForm()),
        new("PUT /api/students/{student}/certificates/plan", "+--", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new PlanCertificatesRequest([]))),
        new("POST /api/students/{student}/requirements/{requirement}/override", "---", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new OverrideRequest(true, "已在企业实习中当面核实过"))),
        new("POST /api/students/{student}/requirements/{requirement}/withdrawal", "---", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new WithdrawOverrideRequest("已在企业实习中当面核实过"))),
        new("POST /api/students/{student}/requirements/{requirement}/decisions/{decision}", "---", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new ConfirmDecisionRequest(true, null))),

        new("POST /api/assignments", "---", "+-", "++", "--", MatrixLog.Subject, (school, thing) => Json(Order(school, [], [thing.Student])), "a student"),
        new("POST /api/assignments", "---", "+-", "++", "--", MatrixLog.Subject, (school, thing) => Json(Order(school, [thing.ClassGroup], [])), "a class"),
        new("POST /api/remediation", "---", "+-", "++", "--", MatrixLog.Subject, (_, thing) => Json(new AssignRemedialRequest([thing.Student]))),
        new("GET /api/class-groups/{classGroup}/heat-map", "---", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/class-groups/{classGroup}/audit", "---", "+-", "++", "--", MatrixLog.Subject),

        new("GET /api/class-groups/{classGroup}/room", "---", "+-", "++", "--", MatrixLog.Subject),
        new("POST /api/class-groups/{classGroup}/room", "---", "+-", "++", "--", MatrixLog.Subject),
        new("DELETE /api/class-groups/{classGroup}/room", "---", "+-", "++", "--", MatrixLog.Subject),

        new("POST /api/assignments/{assignment}/attempts", "+--", "--", "--", "--", MatrixLog.Subject),
        new("GET /api/attempts/{attempt}", "+--", "--", "--", "--", MatrixLog.Subject),
        new("POST /api/attempts/{attempt}/begin", "+--", "--", "--", "--", MatrixLog.Subject),
        new("POST /api/attempts/{attempt}/writer", "+--", "--", "--", "--", MatrixLog.Subject, (_, _) => Json(new WriterRequest(false))),
        new("POST /api/attempts/{attempt}/journal", "+--", "--", "--", "--", MatrixLog.Subject, (_, _) => Json(new AppendJournalRequest([MatrixSchool.Draft]))),
        new("POST /api/attempts/{attempt}/artefacts", "+--", "--", "--", "--", MatrixLog.Subject, (_, _) => new MultipartFormDataContent { { Working.Part(Working.Png), "file", "图.png" } }),
        new("DELETE /api/attempts/{attempt}/artefacts/{artefact}", "+--", "--", "--", "--", MatrixLog.Subject),
        new("POST /api/attempts/{attempt}/submission", "+--", "--", "--", "--", MatrixLog.Subject, (_, _) => Json(new SubmitRequest(1))),
        new("GET /api/attempts/{attempt}/result", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/artefacts/{artefact}", "+--", "+-", "++", "--", MatrixLog.Subject),
        new("GET /api/marking/{attempt}", "---", "+-", "--", "--", MatrixLog.Subject),
        new("POST /api/marking/{attempt}", "---", "+-", "--", "--", MatrixLog.Subject, (school, _) => Json(school.Marks)),
        new("POST /api/reviews/{attempt}", "---", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new ReviewRequest(ReviewDecision.Confirmed, ""))),
        new("GET /api/marking/{attempt}/held", "---", "+-", "--", "--", MatrixLog.Subject),
        new("POST /api/marking/{attempt}/held", "---", "+-", "--", "--", MatrixLog.Subject, (_, _) => Json(new DecideHeldRequest(HeldVerdict.Void, null, "看过原始记录，重做一次", null))),
        new("POST /api/attempts/{attempt}/appeal", "+--", "--", "--", "--", MatrixLog.Subject, (_, _) => Json(new RaiseAppealRequest("这个成绩不对，请再看一遍。"))),
        new("POST /api/appeals/{appeal}/decision", "---", "+-", "++", "--", MatrixLog.Subject, (_, _) => Json(new DecideAppealRequest(null, "看过了，成绩没有问题，维持。"))),
        new("POST /api/certificates/{certificate}/decision", "---", "--", "++", "--", MatrixLog.Subject, (_, _) => Json(new DecideCertificateRequest(CertificateDecision.Reject, "扫描件看不清，请重新上传"))),

        new("GET /api/people", "-", "-", "-", "+", MatrixLog.List),
        new("POST /api/people/students", "-", "-", "-", "+", MatrixLog.List, (_, _) => Json(new[] { new NewStudent($"N{Guid.NewGuid():N}"[..12], "新同学", "A班", 2024, new("customer-service")) })),
        new("POST /api/people/staff", "-", "-", "-", "+", MatrixLog.Nothing, (_, _) => Json(new NewStaff($"T{Guid.NewGuid():N}"[..12], "新老师", Role.Teacher, []))),
        new("POST /api/people/{person}/password-reset", "---", "--", "--", "++", MatrixLog.Subject),
        new("POST /api/people/{person}/deactivation", "---", "--", "--", "++", MatrixLog.Subject),
    ];

    public static HttpContent Json<TBody>(TBody body) => JsonContent.Create(body, options: ContractsJson.Options);

    public static AssignRequest Order(MatrixSchool school, IReadOnlyList<Guid> classGroups, IReadOnlyList<Guid> students) =>
        new(new(Working.Essay), classGroups, students, WorkCondition.Practice, school.Now.AddMinutes(-5), school.Now.AddDays(7), 1);
}
