namespace Jiangshang.Marketplace.Decisions;

/// <summary>Goods on sale, stock, staff, freight (商品与履约).</summary>
internal static partial class DecisionSchema
{
    private static ImmutableArray<DecisionShape> Goods() =>
    [
        new(
            "listProduct",
            typeof(Decision.ListProduct),
            [new("product", FieldKind.Product), new("title", FieldKind.Text), new("attributes", FieldKind.Texts), new("claims", FieldKind.Texts), new("price", FieldKind.Money), new("image", FieldKind.Ratio), new("page", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.ListProduct)decision;
                return [(long)d.Product.Index, d.Title, d.Attributes, d.Claims, d.Price.Value, (long)d.Image.Value, (long)d.Page.Value];
            },
            static v => new Decision.ListProduct(new ProductId(checked((int)(long)v[0])), (string)v[1], (ImmutableArray<string>)v[2], (ImmutableArray<string>)v[3], new Fen((long)v[4]), new BasisPoints(checked((int)(long)v[5])), new BasisPoints(checked((int)(long)v[6])))),
        new(
            "editListing",
            typeof(Decision.EditListing),
            [new("listing", FieldKind.Listing), new("title", FieldKind.Text), new("attributes", FieldKind.Texts), new("claims", FieldKind.Texts), new("image", FieldKind.Ratio), new("page", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.EditListing)decision;
                return [(long)d.Listing.Index, d.Title, d.Attributes, d.Claims, (long)d.Image.Value, (long)d.Page.Value];
            },
            static v => new Decision.EditListing(new ListingId(checked((int)(long)v[0])), (string)v[1], (ImmutableArray<string>)v[2], (ImmutableArray<string>)v[3], new BasisPoints(checked((int)(long)v[4])), new BasisPoints(checked((int)(long)v[5])))),
        new(
            "setPrice",
            typeof(Decision.SetPrice),
            [new("listing", FieldKind.Listing), new("price", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetPrice)decision;
                return [(long)d.Listing.Index, d.Price.Value];
            },
            static v => new Decision.SetPrice(new ListingId(checked((int)(long)v[0])), new Fen((long)v[1]))),
        new(
            "delist",
            typeof(Decision.Delist),
            [new("listing", FieldKind.Listing)],
            static decision =>
            {
                var d = (Decision.Delist)decision;
                return [(long)d.Listing.Index];
            },
            static v => new Decision.Delist(new ListingId(checked((int)(long)v[0])))),
        new(
            "relist",
            typeof(Decision.Relist),
            [new("listing", FieldKind.Listing)],
            static decision =>
            {
                var d = (Decision.Relist)decision;
                return [(long)d.Listing.Index];
            },
            static v => new Decision.Relist(new ListingId(checked((int)(long)v[0])))),
        new(
            "purchaseStock",
            typeof(Decision.PurchaseStock),
            [new("supplier", FieldKind.Supplier), new("product", FieldKind.Product), new("amount", FieldKind.Count)],
            static decision =>
            {
                var d = (Decision.PurchaseStock)decision;
                return [(long)d.Supplier.Index, (long)d.Product.Index, (long)d.Amount.Value];
            },
            static v => new Decision.PurchaseStock(new SupplierId(checked((int)(long)v[0])), new ProductId(checked((int)(long)v[1])), new Pieces(checked((int)(long)v[2])))),
        new(
            "setStaff",
            typeof(Decision.SetStaff),
            [new("service", FieldKind.Count), new("packing", FieldKind.Count)],
            static decision =>
            {
                var d = (Decision.SetStaff)decision;
                return [(long)d.Service.Value, (long)d.Packing.Value];
            },
            static v => new Decision.SetStaff(new Headcount(checked((int)(long)v[0])), new Headcount(checked((int)(long)v[1])))),
        new(
            "setFreight",
            typeof(Decision.SetFreight),
            [new("provinces", FieldKind.Provinces), new("firstKilogram", FieldKind.Money), new("extraKilogram", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetFreight)decision;
                return [d.Provinces.Select(item => (long)item.Index).ToImmutableArray(), d.FirstKilogram.Value, d.ExtraKilogram.Value];
            },
            static v => new Decision.SetFreight([.. ((ImmutableArray<long>)v[0]).Select(item => new ProvinceId(checked((int)item)))], new Fen((long)v[1]), new Fen((long)v[2]))),
        new(
            "setFreeShipping",
            typeof(Decision.SetFreeShipping),
            [new("from", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetFreeShipping)decision;
                return [d.From.Value];
            },
            static v => new Decision.SetFreeShipping(new Fen((long)v[0]))),
        new(
            "chooseCarrier",
            typeof(Decision.ChooseCarrier),
            [new("carrier", FieldKind.Carrier)],
            static decision =>
            {
                var d = (Decision.ChooseCarrier)decision;
                return [(long)d.Carrier.Index];
            },
            static v => new Decision.ChooseCarrier(new CarrierId(checked((int)(long)v[0])))),
        new(
            "choosePackaging",
            typeof(Decision.ChoosePackaging),
            [new("packaging", FieldKind.Packaging)],
            static decision =>
            {
                var d = (Decision.ChoosePackaging)decision;
                return [(long)d.Packaging.Index];
            },
            static v => new Decision.ChoosePackaging(new PackagingId(checked((int)(long)v[0])))),
    ];
}
