using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.People;

/// <summary>Words about the people of the school.</summary>
public static class PeopleStrings
{
    public static Wording Title { get; } = new("人员", "People");
    public static Wording Lead(int people) => new($"共 {people} 人", $"{people} people");
    public static Wording Find { get; } = new("按姓名、学号或班级查找", "Find by name, number or class");
    public static Wording AddStudents { get; } = new("录入学生", "Add students");
    public static Wording AddStaff { get; } = new("添加教职工", "Add staff");
    public static Wording Number { get; } = new("学号/工号", "Number");
    public static Wording Name { get; } = new("姓名", "Name");
    public static Wording RoleName { get; } = new("角色", "Role");
    public static Wording Class { get; } = new("班级", "Class");
    public static Wording Specialization { get; } = new("方向", "Specialization");
    public static Wording State { get; } = new("状态", "State");
    public static Wording Active { get; } = new("正常", "Active");
    public static Wording FirstSignIn { get; } = new("还没换初始密码", "First password not changed");
    public static Wording Inactive { get; } = new("已停用", "Deactivated");
    public static Wording Reset { get; } = new("重置密码", "Reset password");
    public static Wording ResetQuestion(string name) => new($"给 {name} 一个新的初始密码？原来的密码马上失效。", $"Give {name} a new first password? The old one stops working at once.");
    public static Wording None { get; } = new("没有这样的人", "Nobody like that");
    public static Wording PasteLabel { get; } = new("从表格里复制，粘贴到这里", "Copy rows from a spreadsheet and paste them here");
    public static Wording PasteHint { get; } = new("每行一人，按这个顺序：学号、姓名、班级、入学年份、方向代码。用制表符或逗号隔开。", "One person a line, in this order: number, name, class, entry year, specialization code; separated by tabs or commas.");
    public static Wording Example { get; } = new("20240101\t王小明\t24电商1班\t2024\tcustomer-service", "20240101\tWang Xiaoming\tClass 1\t2024\tcustomer-service");
    public static Wording Read(int rows) => new($"读到 {rows} 行", $"{rows} rows read");
    public static Wording Row(int row) => new($"第 {row} 行", $"Row {row}");
    public static Wording FewColumns { get; } = new("缺列：要有学号、姓名、班级、入学年份、方向代码五列。", "Columns are missing: number, name, class, entry year and specialization code are needed.");
    public static Wording BadYear(string text) => new($"入学年份“{text}”要写成四位数，比如 2024。", $"The entry year “{text}” must be four digits, such as 2024.");
    public static Wording Twice(string number) => new($"学号 {number} 在前面已经出现过。", $"Number {number} stands above already.");
    public static Wording NobodyEntered { get; } = new("有问题，一个都没有录入。改好再录。", "There are problems, so nobody was entered. Mend them and try again.");
    public static Wording Enter(int count) => new($"录入 {count} 人", $"Enter {count} people");
    public static Wording Entered(int count) => new($"已录入 {count} 人", $"{count} people entered");
    public static Wording Passwords { get; } = new("初始密码", "First passwords");
    public static Wording PasswordsOnce { get; } = new("只显示这一次。现在就下载或抄下来，发给本人。", "Shown only this once. Download or copy them now and hand them out.");
    public static Wording Password { get; } = new("初始密码", "First password");
    public static Wording Download { get; } = new("下载 CSV", "Download CSV");
    public static Wording Done { get; } = new("我已保存好", "I have kept them");
    public static Wording Pages { get; } = new("翻页", "Pages");
    public static Wording PreviousPage { get; } = new("上一页", "Previous page");
    public static Wording NextPage { get; } = new("下一页", "Next page");
    public static Wording Page(int page, int pages) => new($"第 {page} / {pages} 页", $"Page {page} of {pages}");
    public static Wording Classes { get; } = new("任课班级", "Classes");
    public static Wording Add { get; } = new("添加", "Add");
    public static Wording FillIn { get; } = new("工号和姓名都要填。", "Number and name are needed.");
}
