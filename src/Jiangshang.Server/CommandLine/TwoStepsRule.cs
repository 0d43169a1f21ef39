namespace Jiangshang.Server.CommandLine;

/// <summary>Whether staff must sign in with two steps.</summary>
internal enum TwoStepsRule
{
    Optional,
    Required,
}
