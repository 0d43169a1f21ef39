namespace Jiangshang.Marketplace.Replay;

/// <summary>One quantity of one store in both worlds.</summary>
/// <param name="Store">The store.</param>
/// <param name="Code">The store's code, as in exports.</param>
/// <param name="Quantity">A metric's name, Cash or Profit; money is in fen.</param>
/// <param name="Was">In the run.</param>
/// <param name="Would">In the branch.</param>
public sealed record WhatIfLine(StoreId Store, string Code, string Quantity, Tally Was, Tally Would);
