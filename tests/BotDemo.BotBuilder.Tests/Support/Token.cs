using System.Text;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>Tokens, good ones and others.</summary>
internal static class Token
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Tenant = "99999999-8888-7777-6666-555555555555";

    private const string Channel = "https://api.botframework.com";
    private const string EmulatorV1 = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";

    public static JObject ChannelClaims(string serviceUrl) => Lifetime(new JObject
    {
        ["iss"] = Channel,
        ["aud"] = AppId,
        ["serviceurl"] = serviceUrl,
    });

    public static JObject EmulatorClaims(string version = "1.0", string issuer = EmulatorV1)
    {
        var claims = Lifetime(new JObject { ["iss"] = issuer, ["aud"] = AppId, ["ver"] = version });
        claims[version == "2.0" ? "azp" : "appid"] = AppId;
        return claims;
    }

    public static JObject Expired(this JObject claims, int minutesAgo)
    {
        claims["nbf"] = Seconds(-minutesAgo - 60);
        claims["iat"] = Seconds(-minutesAgo - 60);
        claims["exp"] = Seconds(-minutesAgo);
        return claims;
    }

    public static JObject NotBefore(this JObject claims, int minutesAhead)
    {
        claims["nbf"] = Seconds(minutesAhead);
        return claims;
    }

    public static string Signed(this JObject claims, SigningKey key, string algorithm = SecurityAlgorithms.RsaSha256, string? keyId = null)
    {
        var header = new JObject { ["typ"] = "JWT", ["alg"] = algorithm };
        if ((keyId ?? key.Id).Length > 0)
            header["kid"] = keyId ?? key.Id;
        var content = $"{Encode(header)}.{Encode(claims)}";
        using var signer = CryptoProviderFactory.Default.CreateForSigning(key.Key, algorithm);
        return $"{content}.{Base64UrlEncoder.Encode(signer.Sign(Encoding.ASCII.GetBytes(content)))}";
    }

    public static string Unsigned(this JObject claims, SigningKey key) =>
        $"{Encode(new JObject { ["typ"] = "JWT", ["alg"] = "none", ["kid"] = key.Id })}.{Encode(claims)}.";

    /// <summary>The public key, misused as the secret of a symmetric signature.</summary>
    public static string SignedWithPublicKey(this JObject claims, SigningKey key)
    {
        var content = $"{Encode(new JObject { ["typ"] = "JWT", ["alg"] = "HS256", ["kid"] = key.Id })}.{Encode(claims)}";
        return $"{content}.{Base64UrlEncoder.Encode(System.Security.Cryptography.HMACSHA256.HashData(key.PublicPem, Encoding.ASCII.GetBytes(content)))}";
    }

    private static JObject Lifetime(JObject claims)
    {
        claims["nbf"] = Seconds(-5);
        claims["iat"] = Seconds(-5);
        claims["exp"] = Seconds(60);
        return claims;
    }

    private static long Seconds(int minutes) => DateTimeOffset.UtcNow.AddMinutes(minutes).ToUnixTimeSeconds();

    private static string Encode(JObject json) => Base64UrlEncoder.Encode(json.ToString(Newtonsoft.Json.Formatting.None));
}
