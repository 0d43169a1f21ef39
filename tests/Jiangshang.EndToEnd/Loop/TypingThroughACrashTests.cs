using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>In Chinese on a lab PC.</summary>
public sealed class TypingThroughACrashTests : TypingThroughACrash
{
    [Fact]
    public Task A_student_types_through_a_browser_crash_and_is_cleared() => WalkAsync(View.Desktop);
}
