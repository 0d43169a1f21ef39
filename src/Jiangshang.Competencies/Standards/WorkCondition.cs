namespace Jiangshang.Competencies.Standards;

/// <summary>Under which conditions work was done, from the weakest guarantee to the strongest: each includes those before it.</summary>
public enum WorkCondition
{
    /// <summary>Practice (练习): alone, as often as one likes.</summary>
    Practice,

    /// <summary>Assessed (考核): in an assigned window, with a personal worksheet and limited attempts.</summary>
    Assessed,

    /// <summary>Proctored (监考): assessed, and a person watched.</summary>
    Proctored,
}
