namespace Jiangshang.Server.CommandLine;

/// <summary>Whether certificates that replace others by inference only count at this school.</summary>
internal enum InferredRule
{
    Count,
    Refuse,
}
