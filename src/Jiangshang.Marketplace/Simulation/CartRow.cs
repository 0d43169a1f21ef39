namespace Jiangshang.Marketplace.Simulation;

/// <summary>A product put in a cart (加购).</summary>
/// <param name="Place">Who and where.</param>
/// <param name="Pieces">Pieces wanted.</param>
/// <param name="Outcome">How far it went.</param>
/// <param name="Order">The order made of it, if one was.</param>
/// <param name="Amount">Paid, freight included; of a sale lost for lack of stock, what the goods would have brought.</param>
public readonly record struct CartRow(VisitPlace Place, Pieces Pieces, CartOutcome Outcome, OrderId? Order, Fen Amount);
