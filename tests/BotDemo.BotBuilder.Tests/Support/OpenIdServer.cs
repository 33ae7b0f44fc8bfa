using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>Announces signing keys and hands out tokens over TLS, like the login hosts of a cloud. Its keys can change, and it can fail.</summary>
internal sealed class OpenIdServer : IAsyncDisposable
{
    // Making keys is slow, so all servers of a run share the first ones.
    private static readonly X509Certificate2 Certificate = SelfSigned();
    private static readonly SigningKey FirstKey = SigningKey.New("key-1", "msteams", "emulator");

    private readonly WebApplication app;
    private readonly HttpClientHandler handler = new()
    {
        ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString(),
    };

    private OpenIdServer(WebApplication app)
    {
        this.app = app;
    }

    public List<SigningKey> Keys { get; } = [FirstKey];

    public bool Down { get; set; }

    public ConcurrentQueue<string> Requests { get; } = new();

    /// <summary>For whom tokens were asked.</summary>
    public ConcurrentQueue<string> Scopes { get; } = new();

    public HttpMessageHandler Handler => handler;

    public string Url => app.Urls.Single();

    /// <summary>A bot's settings with every host of the cloud replaced by this one.</summary>
    public Dictionary<string, string?> Settings(string appType = "MultiTenant") => new()
    {
        ["MicrosoftAppType"] = appType,
        ["MicrosoftAppId"] = Token.AppId,
        ["MicrosoftAppPassword"] = "a password",
        ["MicrosoftAppTenantId"] = Token.Tenant,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Url + "/channel/metadata",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = Url + "/emulator/metadata",
        ["ToChannelFromBotLoginUrl"] = Url + "/login",
        ["BotBuilder:AllowLoopbackServiceUrls"] = "true",
    };

    public static async Task<OpenIdServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate)));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var server = new OpenIdServer(app);
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return server;
    }

    public int RequestsFor(string path) => Requests.Count(request => request.Contains(path, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        handler.Dispose();
        foreach (var key in Keys.Skip(1))
            key.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.ToString();
        Requests.Enqueue(path);
        if (Down)
        {
            context.Response.StatusCode = 503;
            return;
        }

        if (context.Request.HasFormContentType)
            Scopes.Enqueue((await context.Request.ReadFormAsync())["scope"].ToString());

        var answer = path.Split('/') switch
        {
            [_, _, "metadata"] => new JObject { ["issuer"] = "https://example.org", ["jwks_uri"] = Url + path.Replace("metadata", "keys", StringComparison.Ordinal) },
            [_, var side, "keys"] => new JObject { ["keys"] = new JArray(Keys.Select(key => key.Announcement(withEndorsements: side == "channel"))) },
            [_, "login", .., "token"] => new JObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = "token-of-the-bot" },
            _ => null,
        };
        if (answer is null)
        {
            context.Response.StatusCode = 404;
            return;
        }

        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(answer.ToString());
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
