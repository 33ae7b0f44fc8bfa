using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace BotDemo.DirectLine.Tokens;

/// <summary>The key that signs tokens, kept in a file that only its owner reads: tokens outlive the process.</summary>
internal sealed class SigningKey
{
    private const int Bytes = 32;

    public SigningKey(StateFolder folder)
    {
        var path = folder.PathOf("signing.key");
        Key = new SymmetricSecurityKey(Read(path) ?? Create(path)) { KeyId = "1" };
    }

    public SymmetricSecurityKey Key { get; }

    private static byte[]? Read(string path)
    {
        if (!File.Exists(path))
            return null;
        var key = File.ReadAllBytes(path);
        if (key.Length == Bytes)
            return key;
        File.Delete(path);
        return null;
    }

    private static byte[] Create(string path)
    {
        var fresh = RandomNumberGenerator.GetBytes(Bytes);
        var draft = $"{path}.{Guid.NewGuid():N}";
        using (var file = StateFolder.Open(draft, FileMode.CreateNew))
            file.Write(fresh);
        try
        {
            File.Move(draft, path, overwrite: false);
            return fresh;
        }
        catch (IOException) when (Read(path) is not null)
        {
            // Another process on the same folder was first.
            File.Delete(draft);
            return Read(path)!;
        }
    }
}
