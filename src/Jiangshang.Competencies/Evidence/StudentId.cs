using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Evidence;

/// <summary>Identifies a student (学生); opaque, never a name or a number a person could read.</summary>
[JsonConverter(typeof(CodeJsonConverter<StudentId>))]
public readonly record struct StudentId(string Value) : ICode<StudentId>
{
    public static StudentId Of(string value) => new(value);

    public override string ToString() => Value;
}
