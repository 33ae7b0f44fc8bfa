using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace BotDemo.DirectLine.Tokens;

/// <summary>Issues and reads the tokens of the channel: JWTs with the claims <c>conv</c> and <c>user</c>.</summary>
internal sealed class TokenService
{
    private const string Issuer = "BotDemo.DirectLine";
    private const string Conversation = "conv";
    private const string User = "user";
    private const string File = "file";

    private static readonly TimeSpan _streamLifetime = TimeSpan.FromSeconds(60);

    private readonly DirectLineOptions _options;
    private readonly TimeProvider _time;
    private readonly JsonWebTokenHandler _tokens = new() { SetDefaultTimesOnTokenCreation = false, MaximumTokenSizeInBytes = 4_000 };
    private readonly SigningCredentials _credentials;
    private readonly SecurityKey _key;

    public TokenService(SigningKey key, IOptions<DirectLineOptions> options, TimeProvider time)
    {
        _options = options.Value;
        _time = time;
        _key = key.Key;
        _credentials = new SigningCredentials(key.Key, SecurityAlgorithms.HmacSha256);
    }

    public int LifetimeInSeconds => (int)_options.TokenLifetime.TotalSeconds;

    public string ForChat(Grant grant) => Issue(grant, TokenUse.Chat, _options.TokenLifetime);

    /// <summary>A browser cannot send a header with a socket: the address carries its own short-lived key.</summary>
    public string ForStream(Grant grant) => Issue(grant, TokenUse.Stream, _streamLifetime);

    public string ForFile(Grant grant, string file) => Issue(grant, TokenUse.File, _options.Retention, file);

    public Task<TokenReading> ReadAsync(string token, TokenUse use) => ReadAsync(token, use, file: null);

    /// <summary>Reads a token that is good for one file only.</summary>
    public Task<TokenReading> ReadForFileAsync(string token, string file) => ReadAsync(token, TokenUse.File, file);

    private string Issue(Grant grant, TokenUse use, TimeSpan lifetime, string? file = null)
    {
        var now = _time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object> { [Conversation] = grant.ConversationId, [User] = grant.UserId };
        if (file is not null)
            claims[File] = file;
        return _tokens.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = use.ToString(),
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Claims = claims,
            SigningCredentials = _credentials,
        });
    }

    private async Task<TokenReading> ReadAsync(string token, TokenUse use, string? file)
    {
        var result = await _tokens.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = use.ToString(),
            IssuerSigningKey = _key,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            LifetimeValidator = IsInTime,
        });
        if (!result.IsValid)
            return result.Exception is SecurityTokenInvalidLifetimeException ? TokenReading.Expired : TokenReading.Invalid;
        return result.Claims.TryGetValue(Conversation, out var conversation) && result.Claims.TryGetValue(User, out var user)
            && (file is null || (result.Claims.TryGetValue(File, out var named) && named is string name && name == file))
            ? new TokenReading(new Grant((string)conversation, (string)user))
            : TokenReading.Invalid;
    }

    // The tokens are our own: only this clock counts, but it may have been set back a little since.
    private bool IsInTime(DateTime? notBefore, DateTime? expires, SecurityToken token, TokenValidationParameters parameters) =>
        expires > _time.GetUtcNow().UtcDateTime;
}
