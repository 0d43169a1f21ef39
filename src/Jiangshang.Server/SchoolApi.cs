using Jiangshang.Server.Appeals;
using Jiangshang.Server.Artefacts;
using Jiangshang.Server.Assignments;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Certificates;
using Jiangshang.Server.ClassGroups;
using Jiangshang.Server.GraduationAudits;
using Jiangshang.Server.Marking;
using Jiangshang.Server.People;
using Jiangshang.Server.Proctoring;
using Jiangshang.Server.Reviews;
using Jiangshang.Server.SchoolLogs;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Server.TrainingTasks;
using Jiangshang.Server.TypingTexts;

namespace Jiangshang.Server;

/// <summary>The whole HTTP API, by feature.</summary>
public static class SchoolApi
{
    public static void MapSchoolApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapSessions();
        endpoints.MapStudents();
        endpoints.MapTasks();
        endpoints.MapAssignments();
        endpoints.MapAttempts();
        endpoints.MapArtefacts();
        endpoints.MapMarking();
        endpoints.MapReviews();
        endpoints.MapRooms();
        endpoints.MapTypingTexts();
        endpoints.MapAppeals();
        endpoints.MapCertificates();
        endpoints.MapClassGroups();
        endpoints.MapGraduationAudits();
        endpoints.MapPeople();
        endpoints.MapSearch();
        endpoints.MapSchoolLog();
    }
}
