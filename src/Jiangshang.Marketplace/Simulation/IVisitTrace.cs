namespace Jiangshang.Marketplace.Simulation;

/// <summary>Listens to one visit while the kernel simulates it. The silent one compiles away; the telling one is how explanations are made.</summary>
internal interface IVisitTrace
{
    void Looked(int slot, uint draw, bool clicked, bool goesOn);

    void Weighed(int slot, int listing, float utility, float chance);

    void Left(float chance);

    /// <summary>A video was played; its chances of being liked, shared and finished were drawn, and after finishing the click.</summary>
    void Watched(int video, RandomBlock draw, bool clicked);

    void Checkout(int slot, int pieces, float orderChance, bool orders, float payChance, bool pays);
}
