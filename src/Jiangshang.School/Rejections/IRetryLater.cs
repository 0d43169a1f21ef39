namespace Jiangshang.School.Rejections;

/// <summary>A rejection that is none any more after a while.</summary>
public interface IRetryLater
{
    TimeSpan Wait { get; }
}
