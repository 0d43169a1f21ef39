namespace Jiangshang.Marketplace.Simulation;

/// <summary>Receives what each place on each page was shown, clicked and charged. For exports and explanations; the world never reads it.</summary>
public interface ITrafficSink
{
    /// <summary>One place of one page for one segment in one tick.</summary>
    void Shown(TrafficRow row);
}
