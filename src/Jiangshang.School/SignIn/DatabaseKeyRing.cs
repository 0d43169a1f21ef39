using System.Xml.Linq;
using Jiangshang.School.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Jiangshang.School.SignIn;

/// <summary>Keeps the keys that protect cookies in the school's database.</summary>
public sealed class DatabaseKeyRing(SchoolDatabase database) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var school = database.Read();
        return [.. school.Keys.Select(row => row.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    // The key manager has no asynchronous way to store a key, and does so once in 90 days.
    public void StoreElement(XElement element, string friendlyName)
    {
        using var school = database.Read();
        school.Keys.Add(new KeyRow { Id = Guid.CreateVersion7(), FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        school.SaveChanges();
    }
}
