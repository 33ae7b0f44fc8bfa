using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>A key that signs tokens, and what is announced about it.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly RSA rsa = RSA.Create(2048);

    private SigningKey(string id, string[]? endorsements)
    {
        Id = id;
        Endorsements = endorsements;
    }

    public string Id { get; }

    public string[]? Endorsements { get; }

    public RsaSecurityKey Key => new(rsa) { KeyId = Id };

    public byte[] PublicPem => System.Text.Encoding.UTF8.GetBytes(rsa.ExportSubjectPublicKeyInfoPem());

    public static SigningKey New(string id, params string[] endorsements) => new(id, endorsements);

    public static SigningKey WithoutEndorsements(string id) => new(id, null);

    public JObject Announcement(bool withEndorsements)
    {
        var parameters = rsa.ExportParameters(false);
        var key = new JObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = Id,
            ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
            ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
        };
        if (withEndorsements && Endorsements is not null)
            key["endorsements"] = new JArray(Endorsements.ToArray<object>());
        return key;
    }

    public void Dispose() => rsa.Dispose();
}
