using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.People;

/// <summary>Words about the people of the school.</summary>
public static class PeopleStrings
{
    public static Wording Title { get; } = new("人员", "People");
    public static Wording Lead(int people) => new($"共 {people} 人", people == 1 ? "1 person" : $"{people} people");
    public static Wording Find { get; } = new("按姓名、学号或班级查找", "Find by name, number or class");
    public static Wording AllRoles { get; } = new("全部角色", "All roles");
    public static Wording AddStudents { get; } = new("录入学生", "Add students");
    public static Wording AddStaff { get; } = new("添加教职工", "Add staff");
    public static Wording Number { get; } = new("学号/工号", "Number");
    public static Wording Name { get; } = new("姓名", "Name");
    public static Wording RoleName { get; } = new("角色", "Role");
    public static Wording Class { get; } = new("班级", "Class");
    public static Wording EntryYear { get; } = new("入学年份", "Entered");
    public static Wording Specialization { get; } = new("方向", "Specialization");
    public static Wording State { get; } = new("状态", "State");
    public static Wording Active { get; } = new("正常", "Active");
    public static Wording FirstSignIn { get; } = new("还没换初始密码", "First password not changed");
    public static Wording Inactive { get; } = new("已停用", "Deactivated");
    public static Wording Actions { get; } = new("操作", "Actions");
    public static Wording Reset { get; } = new("重置密码", "Reset password");
    public static Wording ResetQuestion(string name) => new($"给 {name} 一个新的初始密码？原来的密码马上失效。", $"Give {name} a new first password? The old one stops working at once.");
    public static Wording Deactivate { get; } = new("停用", "Deactivate");
    public static Wording DeactivateTitle(string name) => new($"停用 {name}？", $"Deactivate {name}?");
    public static Wording DeactivateQuestion { get; } = new("停用后不能再登录。作业、证据和成绩都会保留。", "They can no longer sign in. Their work, evidence and scores are kept.");
    public static Wording Deactivated(string name) => new($"{name} 已停用", $"{name} has been deactivated");
    public static Wording None { get; } = new("没有这样的人", "Nobody like that");
    public static Wording NoneHint { get; } = new("换个词，或清空查找框。", "Try another word, or clear the box.");
    public static Wording Nobody { get; } = new("还没有人", "Nobody yet");
    public static Wording NobodyHint { get; } = new("先录入学生，班级会自动建好。", "Add students first; their classes are created for you.");
    public static Wording PasteLabel { get; } = new("从表格里复制，粘贴到这里", "Copy rows from a spreadsheet and paste them here");
    public static Wording PasteHint { get; } = new("每行一人：学号、姓名、班级、入学年份、方向。第一行可以是表头。", "One person a line: number, name, class, entry year, specialization. The first line may be a heading.");
    public static Wording Example { get; } = new("20240101\t王小明\t24电商1班\t2024\t客户服务", "20240101\tWang Xiaoming\tClass 1\t2024\tCustomer service");
    public static Wording ChooseFile { get; } = new("选 CSV 文件", "Choose a CSV file");
    public static Wording FileTooLarge { get; } = new("文件超过 2 MB，请分几次录入。", "The file is larger than 2 MB. Please enter it in parts.");
    public static Wording FileUnreadable { get; } = new("读不出这个文件。在表格软件里另存为 CSV 再试。", "This file cannot be read. Save it as CSV in the spreadsheet and try again.");
    public static Wording Row { get; } = new("行", "Row");
    public static Wording Problem { get; } = new("问题", "Problem");
    public static Wording RowRight { get; } = new("没问题", "Right");
    public static Wording AllRight(int rows) => new($"读到 {rows} 人，没有问题", rows == 1 ? "1 person read, nothing wrong" : $"{rows} people read, nothing wrong");
    public static Wording SomeWrong(int wrong, int rows) => new($"{rows} 行里有 {wrong} 行有问题。一个都没有录入，改好再录。", $"{wrong} of {rows} rows have problems. Nobody was entered; mend them and try again.");
    public static Wording OnlyWrong { get; } = new("只看有问题的", "Only those with problems");
    public static Wording FewColumns { get; } = new("要有学号、姓名、班级、入学年份、方向五列。", "Five columns are needed: number, name, class, entry year, specialization.");
    public static Wording Missing(string column) => new($"没有填{column}。", $"The {column} is missing.");
    public static Wording BadYear(string text) => new($"入学年份“{text}”要写成四位数，比如 2024。", $"The entry year “{text}” must be four digits, such as 2024.");
    public static Wording BadSpecialization(string text) => new($"没有“{text}”这个方向。可以写：客户服务、网店美工、网络营销、网店运营、直播营销。", $"There is no specialization “{text}”. Use customer service, store design, online marketing, store operation or live marketing.");
    public static Wording Twice(string number, int row) => new($"学号 {number} 在第 {row} 行已经出现过。", $"Number {number} already stands in row {row}.");
    public static Wording Enter(int count) => new($"录入 {count} 人", count == 1 ? "Enter 1 person" : $"Enter {count} people");
    public static Wording Entering { get; } = new("正在录入…", "Entering…");
    public static Wording Passwords { get; } = new("初始密码", "First passwords");
    public static Wording PasswordsLead(int count) => new($"{count} 个账号，第一次登录时要换密码", count == 1 ? "1 account; it must change the password at the first sign-in" : $"{count} accounts; each must change the password at the first sign-in");
    public static Wording PasswordsOnce { get; } = new("只显示这一次。先打印或下载，再离开这一页。", "Shown only this once. Print or download them before you leave this page.");
    public static Wording Password { get; } = new("初始密码", "First password");
    public static Wording Print { get; } = new("打印", "Print");
    public static Wording Download { get; } = new("下载 CSV", "Download CSV");
    public static Wording FileName { get; } = new("初始密码.csv", "first passwords.csv");
    public static Wording Done { get; } = new("已经保存好了", "I have kept them");
    public static Wording Classes { get; } = new("任课班级", "Classes taught");
    public static Wording NoClasses { get; } = new("还没有班级。录入学生时会建班。", "No classes yet. They are created when students are entered.");
    public static Wording Add { get; } = new("添加", "Add");
    public static Wording FillIn { get; } = new("工号和姓名都要填。", "Number and name are needed.");
}
