using System.Security.Cryptography;
using Jiangshang.School.Storage;

namespace Jiangshang.School.SignIn;

/// <summary>
/// The key that the session keys in the database are encrypted with. It lies in a file of its own, so that whoever gets hold of
/// the database, or of a copy of it, cannot make himself a session. Without it nothing is lost but the sessions: everybody signs in again.
/// </summary>
public sealed class KeyFile(SchoolStorageOptions storage)
{
    private const int KeyBytes = 32;
    private static readonly TimeSpan Writing = TimeSpan.FromMilliseconds(50);
    private const int Looks = 100;
    private readonly Lazy<byte[]> _key = new(() => ReadOrMake(Path.GetFullPath(storage.KeyFile)));

    /// <exception cref="InvalidDataException">The file is no key.</exception>
    public byte[] Encrypt(byte[] text)
    {
        var sealedText = new byte[AesGcm.NonceByteSizes.MaxSize + AesGcm.TagByteSizes.MaxSize + text.Length];
        var nonce = sealedText.AsSpan(0, AesGcm.NonceByteSizes.MaxSize);
        var tag = sealedText.AsSpan(nonce.Length, AesGcm.TagByteSizes.MaxSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_key.Value, tag.Length);
        aes.Encrypt(nonce, text, sealedText.AsSpan(nonce.Length + tag.Length), tag);
        return sealedText;
    }

    /// <exception cref="CryptographicException">It was encrypted with another key, or changed.</exception>
    public byte[] Decrypt(byte[] sealedText)
    {
        var nonce = sealedText.AsSpan(0, AesGcm.NonceByteSizes.MaxSize);
        var tag = sealedText.AsSpan(nonce.Length, AesGcm.TagByteSizes.MaxSize);
        var text = new byte[sealedText.Length - nonce.Length - tag.Length];
        using var aes = new AesGcm(_key.Value, tag.Length);
        aes.Decrypt(nonce, sealedText.AsSpan(nonce.Length + tag.Length), tag, text);
        return text;
    }

    /// <summary>Two servers that start on one data folder at once: one makes the file, the other reads it.</summary>
    private static byte[] ReadOrMake(string path)
    {
        PrivateFiles.EnsureFolder(Path.GetDirectoryName(path)!);
        var fresh = RandomNumberGenerator.GetBytes(KeyBytes);
        try
        {
            using var file = PrivateFiles.Create(path, FileMode.CreateNew);
            file.Write(fresh);
            file.Flush(flushToDisk: true);
            return fresh;
        }
        catch (IOException) when (File.Exists(path))
        {
            return Read(path);
        }
    }

    private static byte[] Read(string path)
    {
        PrivateFiles.EnsureFile(path);
        for (var look = 0; look < Looks; look++)
        {
            if (TryRead(path) is { Length: KeyBytes } key)
            {
                return key;
            }

            Thread.Sleep(Writing);
        }

        throw new InvalidDataException($"“{path}”不是会话密钥文件（应有 {KeyBytes} 字节）。移走它再启动，会生成新的，所有人重新登录。 / “{path}” is no session key ({KeyBytes} bytes). Move it away and start again: a new one is made, and everybody signs in anew.");
    }

    private static byte[]? TryRead(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
