using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads <c>requirements/CS-3.yaml</c>.</summary>
internal static class RequirementReader
{
    public const string Schema = "requirement/1";

    public static Requirement Read(NodeReader node) => node.Finish(new Requirement(
        node.Code<RequirementCode>("code"),
        node.Choice<RequirementGroup>("group"),
        node.OptionalCode<SpecializationCode>("specialization"),
        node.Words("title"),
        node.Words("statement"),
        CriteriaReader.Node(node.Map("criteria")),
        node.Whole("weight"),
        node.Source()));
}
