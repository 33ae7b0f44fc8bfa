using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace BotDemo.BotBuilder.Tests.Support;

/// <summary>A channel's connector behind a real Kestrel: keeps what the bot sends and answers as told.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication app;

    private Connector(WebApplication app)
    {
        this.app = app;
    }

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>Answers the n-th call, counted from one.</summary>
    public Func<int, HttpContext, Task> Answer { get; set; } = (_, context) => context.Response.WriteAsJsonAsync(new { id = "sent-1" });

    public string Url => app.Urls.Single();

    public IEnumerable<string?> Texts => Calls.Select(call => (string?)call.Body?["text"]);

    public static async Task<Connector> StartAsync(Func<int, HttpContext, Task>? answer = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var connector = new Connector(app);
        if (answer is not null)
            connector.Answer = answer;
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var text = await reader.ReadToEndAsync();
        var target = context.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpRequestFeature>()!.RawTarget;
        Calls.Enqueue(new Call(
            context.Request.Method, target, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()),
            text, text.Length > 0 ? JObject.Parse(text) : null));
        await Answer(Calls.Count, context);
    }

    internal sealed record Call(string Method, string Target, Dictionary<string, string> Headers, string Text, JObject? Body);
}
