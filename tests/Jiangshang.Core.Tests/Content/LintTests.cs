using Jiangshang.Content;
using Jiangshang.Content.Lint;
using Jiangshang.Content.Reading;
using Jiangshang.Core.Tests.Given;
using static Jiangshang.Core.Tests.Given.ContentEdit;

namespace Jiangshang.Core.Tests.Content;

public sealed class LintTests
{
    private const string Cs3 = Standard + "requirements/CS-3.yaml";
    private const string Main = Standard + "standard.yaml";
    private const string Clauses = Standard + "clauses.yaml";
    private const string Judged = "tasks/judged-work/jw-cs-3.yaml";
    private const string Test = "tasks/typing/ty-assessed-1.yaml";

    /// <summary>For each finding the smallest content that gives it: check id, what is wrong, the change.</summary>
    private static readonly (string CheckId, string What, ContentEdit Edit)[] Caught =
    [
        ("C001", "a file that is not YAML", Replace(Cs3, "code: CS-3", "code: [CS-3")),
        ("C001", "a key written twice", Replace(Cs3, "weight: 1", "weight: 1\nweight: 2")),
        ("C001", "a tab at the beginning of a line", Replace(Cs3, "    - criterion: speed", "\t- criterion: speed")),
        ("C001", "a file in another encoding", Replace(Cs3, "汉字录入测速", "\uFFFD\uFFFD")),
        ("C002", "no schema on the first line", Replace(Cs3, "schema: requirement/1\n", "")),
        ("C003", "a misspelt key", Replace(Cs3, "weight: 1", "wieght: 1")),
        ("C004", "a missing key", Replace(Cs3, "weight: 1\n", "")),
        ("C005", "a number written as a word", Replace(Cs3, "weight: 1", "weight: one")),
        ("C005", "an unknown choice", Replace(Cs3, "kinds: [measured]", "kinds: [guessed]")),
        ("C006", "a code used twice", Replace(Standard + "requirements/CS-2.yaml", "code: CS-2", "code: CS-1")),
        ("C007", "a file not named by its code", Replace(Cs3, "code: CS-3", "code: CS-33")),
        ("C008", "a glossary row with three columns", Write("glossary.tsv", "中文\tidentifier\tbanned\tnote\n证据\tEvidence\t\n")),
        ("C009", "a code no workshop can hold", Replace(Judged, "- code: accuracy", "- code: \"a ccuracy\"")),
        ("C009", "a penalty that is none", Replace(Test, "charactersPerError: 1", "charactersPerError: 3")),
        ("C009", "more than all of it right", Replace(Test, "accuracyGatePercent: 95", "accuracyGatePercent: 195")),
        ("C011", "a specialization that does not exist", Replace(Cs3, "specialization: customer-service", "specialization: custommer-service")),
        ("C011", "a metric that does not exist", Replace(Cs3, "metric: typing.accuracy", "metric: typing.acuracy")),
        ("C011", "a certificate that does not exist", Replace(Main, "x-live-commerce", "x-life-commerce")),
        ("C011", "a level the certificate has not", Replace(Standard + "certificate-rules/QC-1.yaml", "minimumLevel: 2B", "minimumLevel: 2C")),
        ("C011", "a task for an unknown requirement", Replace(Judged, "requirements: [CS-3]", "requirements: [CS-3, CS-9]")),
        ("C012", "a metric no task produces", Replace(Cs3, "metric: typing.duration", "metric: certificate.putonghuaScore")),
        ("C012", "a condition no task allows", Replace(Test, "condition: proctored", "condition: practice")),
        ("C013", "a requirement without an assessed task", Delete("tasks/judged-work/jw-lm-5.yaml")),
        ("C014", "more certificates than there are", Replace(Standard + "certificate-rules/SC-1.yaml", "count: 1", "count: 9")),
        ("C014", "two of the last one", Replace(Standard + "requirements/ME-1.yaml", "{ take: best }", "{ take: count-of-last, count: 2, last: 1 }")),
        ("C014", "three of two criteria", Replace(Cs3, "  all:\n", "  atLeast: 3\n  of:\n")),
        ("C014", "a criterion without a kind of evidence", Replace(Standard + "requirements/ME-1.yaml", "kinds: [judged]", "kinds: []")),
        ("C014", "a window of no months", Replace(Standard + "requirements/ME-1.yaml", "minimum: assessed", "minimum: assessed\n  withinMonths: 0")),
        ("C015", "excellent easier than the threshold", Replace(Cs3, "excellent: 100", "excellent: 79")),
        ("C015", "at least 95 and at most 90 of one metric", Replace(Cs3, "        - metric: typing.duration\n          atLeast: 300", "        - metric: typing.accuracy\n          atMost: 90")),
        ("C015", "a bound everybody meets", Replace(Cs3, "atLeast: 80", "atLeast: -80")),
        ("C015", "a bound nobody meets", Replace(Cs3, "atLeast: 95\n          excellent: 98", "atLeast: 101\n          excellent: 102")),
        ("C015", "two criteria of one name", Replace(Cs3, "criterion: data", "criterion: speed")),
        ("C016", "a source without a place", Replace(Cs3, "source: { document: 三(二)3(1)③ }", "source: { document: \"\" }")),
        ("C016", "accepted as another without a source", Replace(Standard + "certificates/internet-marketer.yaml", "acceptedAsSource: { school: 官方对应表未能取得，按职业内容推断，教务可改 }\n", "")),
        ("C016", "a last day of issue without a source", Replace(Standard + "certificates/x-live-commerce.yaml", "validitySource: { statute: 人社厅函〔2025〕154号 }\n", "")),
        ("C017", "a rubric of 101 points", Replace(Judged, "points: 60\n", "points: 61\n")),
        ("C018", "a test of four minutes", Replace(Test, "Seconds: 300", "Seconds: 240")),
        ("C019", "a placeholder without a variable", Replace(Judged, "接到一批{product}", "接到一批{prodcut}")),
        ("C019", "a variable with too few choices", Replace(Judged, "        - { zh: \"折叠雨伞\", en: \"folding umbrellas\" }\n        - { zh: \"护眼台灯\", en: \"desk lamps\" }\n        - { zh: \"运动水壶\", en: \"sports bottles\" }\n", "")),
        ("C020", "no skill-level certificate demanded", Replace(Standard + "certificate-rules/SC-1.yaml", "force: mandatory", "force: voluntary")),
        ("C020", "all accepted certificates no longer issued", Replace(Standard + "certificates/customer-service-administrator.yaml", "acceptedAs: [x-customer-service-management, x-ecommerce-customer-service]", "acceptedAs: []")),
        ("C021", "a clause nothing takes up", Replace(Clauses, "coveredBy: [CS-5]", "coveredBy: []")),
        ("C021", "a clause taken up by what does not exist", Replace(Clauses, "coveredBy: [CS-5]", "coveredBy: [CS-6]")),
        ("C021", "a requirement that cites another clause", Replace(Cs3, "source: { document: 三(二)3(1)③ }\nweight", "source: { document: 三(二)3(1)④ }\nweight")),
        ("C021", "no list of clauses", Delete(Clauses)),
        ("C022", "weights of 99", Replace(Main, "moral: 20", "moral: 19")),
        ("C022", "attained above excellent", Replace(Main, "attained: 75, excellent: 100", "attained: 75, excellent: 70")),
        ("C022", "a requirement without weight", Replace(Cs3, "weight: 1", "weight: 0")),
        ("C023", "a brand in a code", Replace(Main, "code: typing.accuracy", "code: taobao.accuracy")),
        ("C024", "a test text too short for a fast student", Write("items/typing/tt-037.yaml", "schema: typing-text/1\ncode: tt-037\ntitle: { zh: 短文, en: Short }\ndifficulty: 4\ntopic: orders\nuse: assessed\ntext: 太短了。\n")),
        ("C024", "an empty text", Write("items/typing/tt-001.yaml", "schema: typing-text/1\ncode: tt-001\ntitle: { zh: 空, en: Empty }\ndifficulty: 1\ntopic: orders\nuse: practice\ntext: \"\"\n")),
        ("C025", "no English", Replace(Cs3, "title: { zh: 汉字录入测速, en: Chinese typing test }", "title: { zh: 汉字录入测速, en: \"\" }")),
        ("C025", "Chinese that is not", Replace(Cs3, "title: { zh: 汉字录入测速, en: Chinese typing test }", "title: { zh: Typing test, en: Chinese typing test }")),
        ("C026", "a published standard changed", Replace(Cs3, "atLeast: 95", "atLeast: 94")),
        ("C026", "a published standard gone", Replace("published.yaml", "version: 1", "version: 2")),
        ("C027", "a task in another workshop's folder", Replace(Judged, "workshop: judged-work", "workshop: typing")),
        ("C027", "a task of no minutes", Replace(Judged, "minutes: 30", "minutes: 0")),
        ("C028", "a certificate without assessment points", Delete(Standard + "certificate-modules/x-live-commerce.yaml")),
        ("C028", "an assessment point without a requirement", Replace(Standard + "certificate-modules/x-live-commerce.yaml", "requirements: [LM-1]", "requirements: []")),
        ("C030", "a banned word that is another's identifier", Write("glossary.tsv", "中文\tidentifier\tbanned\tnote\n证据\tEvidence\tProof\t\n证明\tProof\t\t\n")),
        ("C031", "grades whose scores do not rise", Replace(Standard + "certificates/putonghua-test.yaml", "minimumScore: 80", "minimumScore: 60")),
        ("C031", "a level twice", Replace(Standard + "certificates/x-live-commerce.yaml", "code: intermediate", "code: elementary")),
        ("C031", "a last day before the first", Replace(Standard + "certificates/x-live-commerce.yaml", "validTo: 2025-12-31", "validFrom: 2026-01-01\nvalidTo: 2025-12-31")),
        ("C031", "a plan of three to two", Replace(Main, "minimum: 1, maximum: 2", "minimum: 3, maximum: 2")),
        ("C035", "a check of typing records without a bound", Replace("rules/typing-plausibility.yaml", "check: few-keys", "check: same-rhythm")),
        ("C035", "a bound that weighs more than all", Replace("rules/typing-plausibility.yaml", "weight: 3", "weight: 9")),
        ("C035", "no bounds at all", Delete("rules/typing-plausibility.yaml")),
        ("C036", "a sentence without an end", Replace("items/typing-sentences/orders.yaml", "客服已经逐一核实。", "客服已经逐一核实")),
        ("C036", "a sentence nobody can type", Replace("items/typing-sentences/orders.yaml", "客服已经逐一核实。", "客服已经逐一核实☺。")),
        ("C036", "a sentence twice", Replace("items/typing-sentences/orders.yaml", "下单的时候选错了尺码，顾客在打单之前提出修改，我们照办了。", "订单号的前8位是日期，后面6位是流水号，核对时从后往前念不容易看串。")),
        ("C036", "a bank too small for the test", Replace(Test, "minimumLength: 1500", "minimumLength: 2500")),
        ("C032", "a test that passes below the standard", Replace(Test, "passSpeed: 80", "passSpeed: 79")),
        ("C032", "work that passes below the standard", Replace(Judged, "passScore: 60", "passScore: 59")),
        ("C034", "a published task changed", Replace(Judged, "passScore: 60", "passScore: 61")),
        ("C034", "a published task gone", Delete(Judged)),
        ("C007", "a published task raised in place", Replace(Judged, "version: 1", "version: 2")),
        ("C030", "a term without identifier", Write("glossary.tsv", "中文\tidentifier\tbanned\tnote\n证据\t\t\t\n")),
    ];

    /// <summary>What keeps content from being used, under continuous integration too; notes only tell.</summary>
    private static IEnumerable<string> Failing(ContentFiles files) =>
        LintReport.Of(files).Problems.Where(problem => problem.Severity > Severity.Note).Select(problem => problem.ToString());

    public static TheoryData<string, string> CaughtCases() => [.. Caught.Select(row => (row.CheckId, row.What))];

    [Fact]
    public void The_shipped_content_passes_every_check() =>
        Assert.Empty(Failing(TheContent.Files));

    [Fact]
    public void A_new_edition_of_a_task_stands_beside_the_old_one()
    {
        var raised = TheContent.Files.With(Judged.Replace(".yaml", "@2.yaml", StringComparison.Ordinal), TheContent.Files.Texts[Judged].Replace("version: 1", "version: 2", StringComparison.Ordinal));

        Assert.Empty(Failing(raised));
        Assert.Contains(LintReport.Of(raised).Problems, problem => problem is { CheckId: "C034", Severity: Severity.Note });
        var content = SchoolContent.Read(raised).OrThrow();
        Assert.Equal([1, 2], content.Tasks.Where(task => task.Version.Code == "jw-cs-3").Select(task => task.Version.Version).Order());
        Assert.Equal(2, content.CurrentTasks.Single(task => task.Version.Code == "jw-cs-3").Version.Version);
    }

    [Theory]
    [MemberData(nameof(CaughtCases))]
    public void It_catches(string checkId, string what)
    {
        var edit = Caught.Single(row => row.What == what).Edit;
        var report = LintReport.Of(edit.Apply(TheContent.Files));
        var finding = report.Problems.FirstOrDefault(problem => problem.CheckId == checkId);
        Assert.True(finding is not null, $"{checkId} not found; instead:\n{report}");
        Assert.NotEqual("?", finding.File);
        Assert.True(finding.Line >= 1);
        Assert.Equal(1, report.ExitStatus(continuousIntegration: true));
    }

    [Fact]
    public void It_catches_two_versions_for_one_entry_year()
    {
        var copied = TheContent.Files.Below(Standard)
            .Aggregate(TheContent.Files, (files, pair) => files.With("standards/second/" + pair.Key[Standard.Length..], pair.Value));
        var second = Replace("standards/second/standard.yaml", "version: 1", "version: 2").Apply(copied);
        Assert.Contains(LintReport.Of(second).Problems, problem => problem.CheckId == "C029");
        var later = Replace("standards/second/standard.yaml", "fromEntryYear: 2024", "fromEntryYear: 2026").Apply(second);
        Assert.DoesNotContain(LintReport.Of(later).Problems, problem => problem.CheckId == "C029");
        var standards = SchoolContent.Read(later).OrThrow();
        Assert.Equal(1, standards.StandardFor("secondary-ecommerce", 2025)!.Version.Version);
        Assert.Equal(2, standards.StandardFor("secondary-ecommerce", 2026)!.Version.Version);
        Assert.Null(standards.StandardFor("secondary-ecommerce", 2023));
    }

    [Theory]
    [InlineData("demo/school.yaml", "specializations: [customer-service, store-operation], homeroom: T101", "specializations: [customer-servce], homeroom: T101")]
    [InlineData("demo/school.yaml", "homeroom: T104", "homeroom: T194")]
    [InlineData("demo/school.yaml", "role: registrar", "role: registar")]
    public void It_catches_what_the_demo_school_names_in_vain(string path, string from, string to)
    {
        Assert.Empty(DemoSchoolReferences.Of(TheContent.Files));
        var problem = DemoSchoolReferences.Of(Replace(path, from, to).Apply(TheContent.Files))[0];
        Assert.Equal(("C033", path), (problem.CheckId, problem.File));
        Assert.True(problem.Line > 1);
    }

    [Fact]
    public void What_a_parser_says_is_said_again_in_Chinese()
    {
        var tab = LintReport.Of(Replace(Cs3, "    - criterion: speed", "\t- criterion: speed").Apply(TheContent.Files)).Problems.Single();
        Assert.Contains("制表符", tab.Wording.Zh, StringComparison.Ordinal);
        Assert.Equal(14, tab.Line);
        var twice = LintReport.Of(Replace(Cs3, "weight: 1", "weight: 1\nweight: 2").Apply(TheContent.Files)).Problems.Single();
        Assert.Contains("“weight”写了两次", twice.Wording.Zh, StringComparison.Ordinal);
        var penalty = LintReport.Of(Replace(Test, "charactersPerError: 1", "charactersPerError: 3").Apply(TheContent.Files)).Problems.Single();
        Assert.Contains("可以写：0, 1, 5, 10", penalty.Wording.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_check_has_an_example_that_it_catches()
    {
        var ids = ReadingFindings.All.Concat(LintReport.Checks.SelectMany(check => check.Findings)).Select(finding => finding.CheckId).Distinct();
        Assert.Empty(ids.Except(Caught.Select(row => row.CheckId)).Except(["C029"]));
    }

    [Fact]
    public void All_findings_of_a_check_carry_its_own_id()
    {
        Assert.All(LintReport.Checks, check => Assert.Single(check.Findings.Select(finding => finding.CheckId).Distinct()));
        var ids = LintReport.Checks.Select(check => check.Findings[0].CheckId).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void A_problem_is_printed_as_compilers_do()
    {
        var report = LintReport.Of(Replace(Cs3, "weight: 1", "wieght: 1").Apply(TheContent.Files));
        Assert.Contains(Cs3 + ":10 C003 这里没有“wieght”这一项", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_never_fails_and_a_warning_fails_only_in_continuous_integration()
    {
        ContentProblem Of(Severity severity) => new("a.yaml", 1, "C000", severity, new("中文", "English"));
        Assert.Equal(0, new LintReport([Of(Severity.Note)]).ExitStatus(continuousIntegration: true));
        Assert.Equal(0, new LintReport([Of(Severity.Warning)]).ExitStatus(continuousIntegration: false));
        Assert.Equal(1, new LintReport([Of(Severity.Warning)]).ExitStatus(continuousIntegration: true));
        Assert.Equal(1, new LintReport([Of(Severity.Problem)]).ExitStatus(continuousIntegration: false));
    }

    [Fact]
    public void Files_from_a_Windows_editor_read_the_same()
    {
        var windows = new ContentFiles(TheContent.Files.Texts.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Replace("\n", "\r\n", StringComparison.Ordinal))));
        Assert.Empty(Failing(windows));
    }
}
