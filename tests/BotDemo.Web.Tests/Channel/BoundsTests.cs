using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace BotDemo.Web.Tests.Channel;

/// <summary>What the channel refuses, and how.</summary>
public sealed class BoundsTests
{
    private const string Root = "v3/directline";

    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 0];

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest)]
    [InlineData("null", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"} x", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":7}", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\":\"no type\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"x\"}]}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"invoke\",\"name\":\"adaptiveCard/action\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"attachments\":\"none\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"localTimestamp\":\"yesterday\"}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"from\":7,\"locale\":[1],\"text\":\"odd\"}", HttpStatusCode.OK)]
    [InlineData("{\"type\":\"event\",\"name\":\"webchat/join\",\"value\":{\"a\":[1,{}]}}", HttpStatusCode.OK)]
    public async Task A_body_that_is_no_activity_is_a_bad_request_and_ends_nothing(string body, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host);
        using var response = await chat.PostJsonAsync(body);
        Assert.Equal(status, response.StatusCode);
        using var next = await chat.PostAsync("next");
        await chat.UntilTextAsync("echo: next");
    }

    [Fact]
    public async Task A_deep_or_large_body_is_refused()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.ActivityBytes = 20_000);
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var deep = await chat.PostJsonAsync("{\"type\":\"message\",\"value\":" + new string('[', 5_000) + new string(']', 5_000) + "}");
        using var large = await chat.PostAsync(new string('x', 20_001));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge), (deep.StatusCode, large.StatusCode));
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("Basic YTpi", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer x", HttpStatusCode.Forbidden)]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJjb252IjoiYSIsInVzZXIiOiJkbF9iIn0.", HttpStatusCode.Forbidden)]
    public async Task Nobody_gets_in_without_a_token_of_ours(string? header, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync();
        using var client = new HttpClient { BaseAddress = host.Address };
        foreach (var (method, path) in new[] { ("POST", "conversations"), ("POST", "tokens/refresh"), ("GET", "conversations/a"), ("GET", "conversations/a/activities"), ("POST", "conversations/a/activities"), ("POST", "conversations/a/upload") })
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), $"{Root}/{path}");
            if (header is not null)
                request.Headers.TryAddWithoutValidation("Authorization", header);
            using var response = await client.SendAsync(request);
            Assert.Equal((path, status), (path, response.StatusCode));
        }
    }

    [Fact]
    public async Task Too_many_messages_have_to_wait_some_seconds()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.ActivitiesPerMinute = 20);
        using var chat = await ChatClient.StartAsync(host, listen: false);
        for (var i = 0; i < 20; i++)
            (await chat.PostAsync($"{i}")).Dispose();
        using var refused = await chat.PostAsync("too many");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task Too_many_starts_of_one_address_have_to_wait()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.StartsPerMinute = 3);
        using var client = new HttpClient { BaseAddress = host.Address };
        HttpResponseMessage? last = null;
        for (var i = 0; i < 4; i++)
            last = await client.PostAsync(new Uri($"{Root}/tokens/generate", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.TooManyRequests, last!.StatusCode);
        Assert.InRange(last.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
    }

    [Fact]
    public async Task One_address_has_so_many_conversations_and_no_more()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.ConversationsPerAddress = 1);
        using var first = await ChatClient.StartAsync(host);
        using var second = new ChatClient(host.Address);
        await second.GenerateAsync();
        using var refused = await second.SendAsync(HttpMethod.Post, "conversations", "{}");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Fact]
    public async Task A_socket_too_many_closes_the_oldest()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Limits.SocketsPerConversation = 1);
        using var chat = await ChatClient.StartAsync(host);
        await chat.UntilTextAsync("welcome bot, user");
        using var other = new ChatClient(host.Address);
        using var reconnected = await chat.ReconnectAsync();
        await other.ListenAsync(chat.StreamUrl);
        await chat.UntilClosedAsync();
        using var response = await chat.PostAsync("hello");
        await other.UntilTextAsync("echo: hello");
    }

    [Fact]
    public async Task Messages_that_pile_up_have_to_wait()
    {
        await using var host = await ChannelHost.StartAsync(settings => (settings.Limits.WaitingTurnsPerConversation, settings.PostTimeout) = (2, TimeSpan.FromMilliseconds(100)));
        using var chat = await ChatClient.StartAsync(host);
        await chat.UntilTextAsync("welcome bot, user");
        using var slow = await chat.PostAsync("slow 3000");
        using var waiting = await chat.PostAsync("waiting");
        using var refused = await chat.PostAsync("too many");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
    }

    [Theory]
    [InlineData("https://intranet.example.org", true)]
    [InlineData("https://stranger.example", false)]
    [InlineData("null", false)]
    public async Task Pages_of_other_origins_need_a_permission(string origin, bool allowed)
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.AllowedOrigins.Add("https://intranet.example.org"));
        using var chat = await ChatClient.StartAsync(host, listen: false);
        chat.Http.DefaultRequestHeaders.Add("Origin", origin);
        using var token = await chat.SendAsync(HttpMethod.Post, "tokens/generate");
        using var post = await chat.PostAsync("hello");
        Assert.Equal((allowed, allowed), (token.IsSuccessStatusCode, post.IsSuccessStatusCode));
        Assert.Equal(allowed ? [origin] : [], post.Headers.TryGetValues("Access-Control-Allow-Origin", out var values) ? values : []);

        using var socket = new System.Net.WebSockets.ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);
        var connecting = socket.ConnectAsync(new Uri(chat.StreamUrl), CancellationToken.None);
        Assert.Equal(allowed, await Record.ExceptionAsync(() => connecting) is null);
    }

    [Fact]
    public async Task A_page_with_permission_may_send_the_headers_of_DirectLineJS()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.AllowedOrigins.Add("https://intranet.example.org"));
        using var client = new HttpClient { BaseAddress = host.Address };
        using var preflight = new HttpRequestMessage(HttpMethod.Options, $"{Root}/conversations");
        preflight.Headers.Add("Origin", "https://intranet.example.org");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        using var response = await client.SendAsync(preflight);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains("x-ms-bot-agent", string.Join(',', response.Headers.GetValues("Access-Control-Allow-Headers")), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https", "bot.example.org", "wss://bot.example.org/v3/directline/")]
    [InlineData("http", "bot.example.org:8080", "ws://bot.example.org:8080/v3/directline/")]
    public async Task Behind_a_known_proxy_the_stream_is_where_the_browser_came_from(string scheme, string name, string expected)
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = new ChatClient(host.Address);
        chat.Http.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        chat.Http.DefaultRequestHeaders.Add("X-Forwarded-Host", name);
        chat.Http.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.7");
        chat.Http.DefaultRequestHeaders.Add("Origin", $"{scheme}://{name}");
        await chat.GenerateAsync();
        await chat.StartAsync();
        Assert.StartsWith(expected, chat.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Behind_a_proxy_that_ends_TLS_a_page_of_its_origin_chats_over_a_secure_socket()
    {
        await using var host = await ChannelHost.StartAsync();
        await using var proxy = await TlsProxy.StartAsync(host.Address);
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };
        using var chat = new ChatClient(proxy.Address, handler);
        chat.Http.DefaultRequestHeaders.Add("Origin", proxy.Address.GetLeftPart(UriPartial.Authority));
        await chat.GenerateAsync();
        await chat.StartAsync();
        Assert.StartsWith($"wss://localhost:{proxy.Address.Port}/", chat.StreamUrl, StringComparison.Ordinal);
        await chat.ListenAsync();
        using var response = await chat.PostAsync("hello");
        await chat.UntilTextAsync("echo: hello");
    }

    [Fact]
    public async Task A_public_address_in_the_settings_counts_more_than_the_request()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.PublicUrl = "https://bot.example.org/chat/");
        using var chat = new ChatClient(host.Address);
        chat.Http.DefaultRequestHeaders.Add("Origin", "https://bot.example.org");
        await chat.GenerateAsync();
        await chat.StartAsync();
        Assert.StartsWith("wss://bot.example.org/chat/v3/directline/conversations/", chat.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_not_taken_by_default()
    {
        await using var host = await ChannelHost.StartAsync();
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var refused = await UploadAsync(chat, _png, "image/png", "picture.png");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task An_image_reaches_the_bot_behind_a_signed_address_and_nothing_in_it_can_run()
    {
        await using var host = await ChannelHost.StartAsync(settings => settings.Uploads.Enabled = true);
        using var chat = await ChatClient.StartAsync(host);
        using var response = await UploadAsync(chat, _png, "text/html", "../../picture.html");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var echo = await chat.UntilTextAsync("look");
        var attachment = echo.GetProperty("attachments").EnumerateArray().Single();
        Assert.Equal(("image/png", "picture.html"), (attachment.GetProperty("contentType").GetString(), attachment.GetProperty("name").GetString()));
        Assert.Equal("client-9", echo.GetProperty("channelData").GetProperty("clientActivityID").GetString());

        var url = new Uri(attachment.GetProperty("contentUrl").GetString()!);
        using var client = new HttpClient();
        using var file = await client.GetAsync(url);
        Assert.Equal(_png, await file.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("sandbox", file.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        using var unsigned = await client.GetAsync(new Uri(url.GetLeftPart(UriPartial.Path)));
        Assert.Equal(HttpStatusCode.Forbidden, unsigned.StatusCode);
    }

    [Theory]
    [InlineData("<html><script>alert(1)</script>", "image/png", HttpStatusCode.BadRequest)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml", HttpStatusCode.BadRequest)]
    [InlineData("%PDF-1.7 ok", "application/pdf", HttpStatusCode.OK)]
    [InlineData("%PDF-1.7 much too large for the limit that is set here", "application/pdf", HttpStatusCode.RequestEntityTooLarge)]
    public async Task Only_images_and_pdf_of_bounded_size_are_taken(string content, string type, HttpStatusCode status)
    {
        await using var host = await ChannelHost.StartAsync(settings => (settings.Uploads.Enabled, settings.Uploads.FileBytes) = (true, 50));
        using var chat = await ChatClient.StartAsync(host, listen: false);
        using var response = await UploadAsync(chat, Encoding.UTF8.GetBytes(content), type, "file");
        Assert.Equal(status, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> UploadAsync(ChatClient chat, byte[] content, string type, string name)
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","text":"look","channelData":{"clientActivityID":"client-9"},"attachments":[{"contentUrl":"blob:x"}]}""");
        activity.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue(type);
        form.Add(file, "file", name);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/conversations/{chat.ConversationId}/upload?userId=x") { Content = form };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", chat.Token);
        return await chat.Http.SendAsync(request);
    }
}
