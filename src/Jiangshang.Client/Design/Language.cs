namespace Jiangshang.Client.Design;

/// <summary>The languages of the product.</summary>
public enum Language
{
    Chinese,
    English,
}
