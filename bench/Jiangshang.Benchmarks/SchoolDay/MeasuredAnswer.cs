namespace Jiangshang.Benchmarks.SchoolDay;

/// <summary>What an answer weighed and what it took.</summary>
/// <param name="Statements">To the database; 0 where the server does not count them.</param>
internal readonly record struct MeasuredAnswer(int Statements, long Bytes);
