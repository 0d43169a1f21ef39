namespace Jiangshang.Marketplace.Simulation;

/// <summary>Listens to nothing.</summary>
internal readonly struct SilentTrace : IVisitTrace
{
    public void Looked(int slot, uint draw, bool clicked, bool goesOn)
    {
    }

    public void Weighed(int slot, int listing, float utility, float chance)
    {
    }

    public void Left(float chance)
    {
    }

    public void Watched(int video, RandomBlock draw, bool clicked)
    {
    }

    public void Checkout(int slot, int pieces, float orderChance, bool orders, float payChance, bool pays)
    {
    }
}
