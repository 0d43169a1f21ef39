namespace Jiangshang.Marketplace.StoreReports;

/// <summary>A message between a buyer and a store's service (客服会话里的一条消息).</summary>
/// <param name="Second">When, in seconds since the run began.</param>
/// <param name="IsBuyer">Whether the buyer wrote it.</param>
public readonly record struct ChatMessage(Tally Second, bool IsBuyer);
