using Jiangshang.Competencies.Measures;
using WorkshopWording = Jiangshang.Workshops.Scoring.Wording;

namespace Jiangshang.Client.Design;

/// <summary>Picks the language of a wording; every text of the client and of the contracts is one.</summary>
public static class Spoken
{
    public static string In(this Wording wording, Language language) => language is Language.English ? wording.En : wording.Zh;

    public static string In(this WorkshopWording wording, Language language) => language is Language.English ? wording.En : wording.Zh;

    /// <summary>What <c>lang</c> attributes and saved preferences call it.</summary>
    public static string Tag(this Language language) => language is Language.English ? "en" : "zh-CN";
}
