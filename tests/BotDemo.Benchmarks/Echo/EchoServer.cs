using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace BotDemo.Benchmarks.Echo;

/// <summary>The servers that are compared, and the sink that they post to.</summary>
internal static class EchoServer
{
    /// <summary>Serves until the standard input closes.</summary>
    public static async Task<int> RunAsync(string kind, int port)
    {
        await using var app = Build(port);
        app.MapGet("/usage", () => Usage.Now);
        var handle = kind switch
        {
            "bot" => Bot(),
            "floor-n" => Floor.PostAsync,
            "floor-e" => Floor.AnswerAsync,
            _ => throw new ArgumentException($"There is no server '{kind}'."),
        };
        app.MapPost("/api/messages", handle);
        await app.StartAsync();
        Console.WriteLine("listening");
        await Console.In.ReadToEndAsync();
        return 0;
    }

    public static async Task<Sink> StartSinkAsync()
    {
        var app = Build(0);
        var answer = """{"id":"1"}"""u8.ToArray();
        app.MapPost("/{**path}", async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            context.Response.ContentType = "application/json";
            context.Response.ContentLength = answer.Length;
            await context.Response.Body.WriteAsync(answer);
        });
        await app.StartAsync();
        return new Sink(app);
    }

    private static RequestDelegate Bot()
    {
        var adapter = new CloudAdapter();
        var bot = new EchoBot();
        return context => adapter.ProcessAsync(context.Request, context.Response, bot);
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Error);
        builder.WebHost.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        return builder.Build();
    }

    internal sealed class Sink(WebApplication app) : IAsyncDisposable
    {
        public string Url => app.Urls.Single();

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }

    private sealed class EchoBot : ActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(MessageFactory.Text(string.Create(CultureInfo.InvariantCulture, $"Echo: {turnContext.Activity.Text}")), cancellationToken);
    }
}
