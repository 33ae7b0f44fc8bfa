using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Queue = System.Threading.Channels.Channel;

namespace BotDemo.Web.Tests.Hosting;

/// <summary>A channel's connector: takes what the bot sends, and answers as it is told to.</summary>
public sealed class Connector : IAsyncLifetime
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly System.Threading.Channels.Channel<Sent> _sent = Queue.CreateUnbounded<Sent>();
    private WebApplication? _app;

    /// <summary>What the bot finds as <c>serviceUrl</c>; like the Playground's it has a path and no slash at its end.</summary>
    public string ServiceUrl { get; private set; } = "";

    /// <summary>Status and body that the connector answers with.</summary>
    public (int Status, string Body) Answers { get; set; } = (StatusCodes.Status201Created, """{"id":"reply-1"}""");

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Map("/{**path}", async (HttpRequest request) =>
        {
            using var body = await JsonDocument.ParseAsync(request.Body);
            await _sent.Writer.WriteAsync(new Sent(request.Method, request.Path + request.QueryString, body.RootElement.Clone()));
            return Results.Text(Answers.Body, "application/json", statusCode: Answers.Status);
        });
        await _app.StartAsync();
        ServiceUrl = $"{_app.Urls.First()}/_connector";
    }

    public async Task DisposeAsync() => await _app!.DisposeAsync();

    /// <summary>The next request that the bot made.</summary>
    public async Task<Sent> NextAsync() => await _sent.Reader.ReadAsync().AsTask().WaitAsync(_patience);

    /// <summary>True if the bot made no request that was not yet looked at.</summary>
    public bool IsQuiet => _sent.Reader.Count == 0;

    /// <summary>A request of the bot.</summary>
    public sealed record Sent(string Method, string Path, JsonElement Body);
}
