using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Storage;

/// <summary>The database was changed by a later version of the program: this one would not know what it writes over.</summary>
public sealed class DatabaseNewerException(string migration) : Exception($"The database knows the migration {migration}, this program does not.")
{
    public Wording Wording { get; } = new(
        $"这个数据库被更新版本的程序升级过（{migration}），当前程序不能使用它。请换回新版本的程序，或恢复升级之前的备份。",
        $"A later version of the program has changed this database ({migration}), so this one refuses to use it. Run the later version, or restore the backup taken before the update.");
}
