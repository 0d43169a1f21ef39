namespace Jiangshang.Marketplace.Simulation;

/// <summary>Walks all state in one fixed order. Hash, snapshot, resume and comparison are four visitors of the one declaration.</summary>
internal interface IStateVisitor
{
    /// <summary>An integer column. Real numbers are refused: they would make the hash depend on derived rounding.</summary>
    void Column<T>(string name, Column<T> column)
        where T : unmanaged;

    void Texts(string name, TextColumn texts);
}
