namespace Jiangshang.Marketplace.StoreReports;

/// <summary>A customer of a store (客户): somebody who paid for a retail or group order and was not refunded.</summary>
/// <param name="Consumer">Who.</param>
/// <param name="Recency">R: days from the last payment to the report's last day.</param>
/// <param name="Frequency">F: orders paid and not refunded.</param>
/// <param name="Money">M: amount of these orders, freight included.</param>
/// <param name="RecencyScore">1–5: fifths of the store's customers, 5 the most recent.</param>
/// <param name="FrequencyScore">1–5.</param>
/// <param name="MoneyScore">1–5.</param>
/// <param name="Group">The group that follows from the scores and their means.</param>
public sealed record CustomerRow(
    ConsumerId Consumer, DayCount Recency, Tally Frequency, Fen Money, Tally RecencyScore, Tally FrequencyScore, Tally MoneyScore, CustomerGroup Group);
