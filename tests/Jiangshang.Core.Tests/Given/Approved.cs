namespace Jiangshang.Core.Tests.Given;

/// <summary>Compares a text with a file under review; <c>JIANGSHANG_APPROVE=1</c> rewrites the file, and the change is read in the diff.</summary>
internal static class Approved
{
    public static void ShouldEqual(string relative, string text)
    {
        var path = TheRepository.File(relative);
        if (Environment.GetEnvironmentVariable("JIANGSHANG_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }
}
