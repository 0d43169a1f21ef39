namespace Jiangshang.Marketplace.OrganicSearch;

/// <summary>Length and words of a listing's title (标题的字节与分词).</summary>
public static class TitleText
{
    /// <summary>Bytes as platforms count them: a character beyond ASCII is two, an ASCII character one.</summary>
    public static Pieces Bytes(string title)
    {
        var bytes = 0;
        foreach (var character in title)
        {
            bytes += character < 128 ? 1 : 2;
        }

        return new Pieces(bytes);
    }
}
