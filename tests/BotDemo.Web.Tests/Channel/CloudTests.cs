using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotDemo.Web.Tests.Channel;

/// <summary>With a secret the host only exchanges it for tokens, at a stand-in of the cloud's endpoint here.</summary>
public sealed class CloudTests
{
    [Fact]
    public async Task The_secret_is_exchanged_for_a_token_and_never_leaves_the_host()
    {
        await using var cloud = await Cloud.StartAsync();
        await using var host = await ChannelHost.StartAsync(settings => (settings.Secret, settings.CloudUrl) = ("top-secret", cloud.Address));
        using var client = new HttpClient { BaseAddress = host.Address };

        using var response = await client.PostAsync(new Uri("directline/token", UriKind.Relative), null);
        var text = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("top-secret", text, StringComparison.Ordinal);
        var token = JsonSerializer.Deserialize<JsonElement>(text);
        Assert.Equal(("cloud-token", $"{cloud.Address}/v3/directline"), (token.GetProperty("token").GetString(), token.GetProperty("domain").GetString()));
        Assert.Equal("Bearer top-secret", cloud.Authorization);
        Assert.Matches("^dl_[0-9a-f]{32}$", cloud.Body.GetProperty("user").GetProperty("id").GetString());
        Assert.Equal(host.Address.GetLeftPart(UriPartial.Authority), cloud.Body.GetProperty("trustedOrigins")[0].GetString());
        using var local = await client.PostAsync(new Uri("v3/directline/tokens/generate", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.NotFound, local.StatusCode);
    }

    [Theory]
    [InlineData(403, "{}")]
    [InlineData(200, "not json")]
    [InlineData(200, "{}")]
    [InlineData(200, "[]")]
    public async Task A_service_that_gives_no_token_is_a_bad_gateway(int status, string body)
    {
        await using var cloud = await Cloud.StartAsync(status, body);
        await using var host = await ChannelHost.StartAsync(settings => (settings.Secret, settings.CloudUrl) = ("wrong", cloud.Address));
        using var client = new HttpClient { BaseAddress = host.Address };
        using var response = await client.PostAsync(new Uri("directline/token", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_secret_the_same_address_gives_a_token_of_our_own()
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        using var response = await client.PostAsync(new Uri("directline/token", UriKind.Relative), null);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(new Uri(host.Address, "v3/directline").ToString(), token.GetProperty("domain").GetString());
    }

    private sealed class Cloud(WebApplication app) : IAsyncDisposable
    {
        public string Address => app.Urls.First();

        public string? Authorization { get; private set; }

        public JsonElement Body { get; private set; }

        public static async Task<Cloud> StartAsync(int status = 200, string body = """{"conversationId":"c","token":"cloud-token","expires_in":3600}""")
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            var app = builder.Build();
            var cloud = new Cloud(app);
            app.MapPost("/v3/directline/tokens/generate", async (HttpContext context) =>
            {
                cloud.Authorization = context.Request.Headers.Authorization;
                cloud.Body = await context.Request.ReadFromJsonAsync<JsonElement>();
                return Results.Text(body, "application/json", statusCode: status);
            });
            await app.StartAsync();
            return cloud;
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
