namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>Somebody with a session.</summary>
/// <param name="Cookie">As the browser sends it: <c>name=value</c>.</param>
internal sealed record SignedInPerson(Guid Id, string Number, string Cookie);
