using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads what stands in <c>standard.yaml</c> about the programme and whom it prepares.</summary>
internal static class ProgrammeReader
{
    public static Programme Programme(NodeReader node) =>
        node.Finish(new Programme(node.Text("code"), node.Words("name"), node.Words("objective")));

    public static JobGroup JobGroup(NodeReader node) => node.Finish(new JobGroup(
        node.Text("code"), node.Words("name"), node.Codes<SpecializationCode>("specializations"), node.Source()));

    public static Specialization Specialization(NodeReader node) =>
        node.Finish(new Specialization(node.Code<SpecializationCode>("code"), node.Words("name"), node.Source()));

    public static Occupation Occupation(NodeReader node) => node.Finish(new Occupation(
        node.Code<OccupationCode>("code"),
        node.Words("name"),
        node.Codes<SpecializationCode>("specializations"),
        node.Text("printedSpecialization"),
        node.Codes<CertificateTypeCode>("occupationalQualifications"),
        node.Codes<CertificateTypeCode>("skillLevelCertificates"),
        node.Source()));

    public static Metric Metric(NodeReader node) => node.Finish(new Metric(
        node.Code<MetricCode>("code"), node.Words("name"), node.Words("unit"), node.Number("largestUseful")));

    public static DocumentNote Note(NodeReader node) => node.Finish(new DocumentNote(
        node.Text("code"), node.Words("fact"), node.Words("resolution"), node.Texts("clauses")));
}
