namespace Jiangshang.Content.Reading;

/// <summary>What can be wrong with a file before its meaning is looked at.</summary>
public static class ReadingFindings
{
    public static readonly FindingTemplate NotYaml = new("C001", Severity.Problem,
        "这个文件不是正确的 YAML：{0}", "This file is not valid YAML: {1}");

    public static readonly FindingTemplate NotUtf8 = new("C001", Severity.Problem,
        "这个文件不是 UTF-8 编码，汉字读不出来。请用记事本打开，另存为，编码选 UTF-8。", "This file is not UTF-8, so its Chinese cannot be read. Open it in an editor and save it as UTF-8.");

    public static readonly FindingTemplate NoSchema = new("C002", Severity.Problem,
        "文件第一行应当写“schema: {0}”，说明这是什么文件、用的是第几版格式。", "The first line must be “schema: {0}”, saying what the file is and in which edition of the format.");

    public static readonly FindingTemplate UnknownKey = new("C003", Severity.Problem,
        "这里没有“{0}”这一项，可能是拼写错了。可以写的有：{1}。", "There is no “{0}” here; perhaps it is misspelt. Known: {1}.");

    public static readonly FindingTemplate MissingKey = new("C004", Severity.Problem,
        "缺少“{0}”这一项，请补上。", "“{0}” is missing; please add it.");

    public static readonly FindingTemplate WrongValue = new("C005", Severity.Problem,
        "“{0}”写成了“{1}”，这里应当是{2}。", "“{0}” says “{1}”; expected {3}.");

    public static readonly FindingTemplate DuplicateCode = new("C006", Severity.Problem,
        "代码“{0}”已经在 {1} 用过了，请换一个。", "The code “{0}” is already used at {1}; choose another.");

    public static readonly FindingTemplate FileName = new("C007", Severity.Problem,
        "文件名应当与代码一致：代码是“{0}”，文件名应为“{0}.yaml”。", "A file is named by its code: the code is “{0}”, so the file must be “{0}.yaml”.");

    public static readonly FindingTemplate BadTable = new("C008", Severity.Problem,
        "术语表这一行应当有 4 列，用制表符隔开：中文、标识符、禁用的说法、说明；实际有 {0} 列。", "A glossary row has 4 columns separated by tabs: Chinese, identifier, banned synonyms, note; this has {0}.");

    public static readonly FindingTemplate NotMade = new("C009", Severity.Problem,
        "“{0}”写的“{1}”不能用：写法不对，或者超出范围。{2}", "“{0}” says “{1}”, which is out of range or not written as it must be. {3}");

    public static IReadOnlyList<FindingTemplate> All { get; } =
        [NotYaml, NotUtf8, NoSchema, UnknownKey, MissingKey, WrongValue, DuplicateCode, FileName, BadTable, NotMade];
}
