using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Jiangshang.School.SignIn;

/// <summary>Encrypts a key of the key ring before it goes to the database.</summary>
public sealed class KeyFileEncryptor(IServiceProvider services) : IXmlEncryptor
{
    internal const string Element = "sealed";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var sealedText = services.GetRequiredService<KeyFile>().Encrypt(Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)));
        return new EncryptedXmlInfo(new XElement(Element, Convert.ToBase64String(sealedText)), typeof(KeyFileDecryptor));
    }
}
