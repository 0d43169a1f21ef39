using Jiangshang.EndToEnd.Site;

namespace Jiangshang.EndToEnd.Loop;

/// <summary>In English on a phone, and in <c>./soak</c> the two other ways.</summary>
public sealed class TypingOnAPhoneTests : TypingThroughACrash
{
    [Fact]
    public Task A_student_types_through_a_browser_crash_in_English_on_a_phone() => WalkAsync(View.Phone.In("en"));

    [Fact(Explicit = true)]
    public Task The_same_in_Chinese_on_a_phone() => WalkAsync(View.Phone);

    [Fact(Explicit = true)]
    public Task The_same_in_English_on_a_lab_PC() => WalkAsync(View.Desktop.In("en"));
}
