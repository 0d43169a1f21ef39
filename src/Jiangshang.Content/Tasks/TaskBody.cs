using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.Tasks;

/// <summary>What a task hands to its workshop.</summary>
public abstract record TaskBody
{
    private TaskBody()
    {
    }

    /// <summary>Chinese typing (汉字录入).</summary>
    public sealed record Typing(TypingTask Task) : TaskBody;

    /// <summary>Work a person marks against a rubric (评价方式实训).</summary>
    public sealed record JudgedWork(JudgedWorkTask Task) : TaskBody;
}
