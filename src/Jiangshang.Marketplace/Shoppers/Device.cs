namespace Jiangshang.Marketplace.Shoppers;

/// <summary>The consumer's terminal (终端).</summary>
public enum Device
{
    Mobile,
    Computer,
}
