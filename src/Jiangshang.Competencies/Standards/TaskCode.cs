using System.Text.Json.Serialization;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>Names a training task (实训项目): <c>ty-01</c>.</summary>
[JsonConverter(typeof(CodeJsonConverter<TaskCode>))]
public readonly record struct TaskCode(string Value) : ICode<TaskCode>
{
    public static TaskCode Of(string value) => new(value);

    public override string ToString() => Value;
}
