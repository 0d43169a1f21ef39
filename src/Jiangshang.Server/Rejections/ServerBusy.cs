using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.Server.Rejections;

/// <summary>All connections to the database are in use, and waiting for one has taken long enough.</summary>
public sealed record ServerBusy() : Rejection(RejectionKind.Busy, new Wording(
    "现在用的人太多，服务器忙不过来。等几秒再试一次，写好的内容不会丢。",
    "Too many people are using the server just now. Wait a few seconds and try again; nothing you wrote is lost."))
{
    /// <summary>As the header says it: by then a class that opened a page together has been served.</summary>
    public const string RetryAfterSeconds = "3";
}
