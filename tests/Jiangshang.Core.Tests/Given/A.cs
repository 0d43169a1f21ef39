namespace Jiangshang.Core.Tests.Given;

/// <summary>Where a sentence about a student begins: <c>A.Student.In(CustomerService).With(Typing(79))</c>.</summary>
internal static class A
{
    /// <summary>A student of customer service who is cleared: a test says only what is different.</summary>
    public static StudentBuilder Student => StudentBuilder.Cleared;
}
