using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Artefacts;

/// <summary>The folder of uploaded files is not the one of this database.</summary>
public sealed class OtherFileFolderException(string folder, string marker) : Exception(WordsOf(folder, marker).En)
{
    public Wording Words { get; } = WordsOf(folder, marker);

    private static Wording WordsOf(string folder, string marker) => new(
        $"文件夹“{folder}”不是这个数据库的上传文件夹。几台服务器必须用同一个共享文件夹（--files）；如果确认就是它，把下面这一行写进其中的“{SharedFiles.FileName}”文件：{marker}",
        $"The folder “{folder}” does not hold this database's uploaded files. All servers must use one shared folder (--files); if you are sure it is the right one, write this line into its file “{SharedFiles.FileName}”: {marker}");
}
