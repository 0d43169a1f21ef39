using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Jiangshang.School.SignIn;

/// <summary>Reads what <see cref="KeyFileEncryptor"/> wrote. The key ring names this type in what it keeps: it must not be renamed.</summary>
public sealed class KeyFileDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(Encoding.UTF8.GetString(services.GetRequiredService<KeyFile>().Decrypt(Convert.FromBase64String(encryptedElement.Value))));
}
