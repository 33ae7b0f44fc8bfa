using System.ComponentModel.DataAnnotations;

namespace BotDemo.DirectLine;

/// <summary>The settings of the channel: section <c>DirectLine</c>.</summary>
public sealed class DirectLineOptions : IValidatableObject
{
    /// <summary>The name under which the bot speaks.</summary>
    [Required, StringLength(64)]
    public string BotName { get; set; } = "BotDemo";

    /// <summary>Empty: this host is the channel. Set: browsers talk to <see cref="CloudUrl"/>, with tokens that this host gets for the secret.</summary>
    public string Secret { get; set; } = "";

    /// <summary>The Direct Line service that belongs to <see cref="Secret"/>.</summary>
    [Required]
    public string CloudUrl { get; set; } = "https://directline.botframework.com";

    /// <summary>Where browsers reach this host, such as <c>https://bot.example.org</c>; empty: as the request says.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Origins of pages elsewhere whose scripts may use this channel, such as <c>https://intranet.example.org</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>How long a token is good; clients refresh it at half time.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan TokenLifetime { get; set; } = TimeSpan.FromMinutes(30);

    /// <summary>How long after its last use a conversation is kept.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "365.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan Retention { get; set; } = TimeSpan.FromHours(24);

    /// <summary>How long after its last use a conversation without a socket stays in memory; then only its log is kept.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan IdleTimeout { get; set; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the POST of an activity waits for the turn; the turn itself goes on.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:00:15", ParseLimitsInInvariantCulture = true)]
    public TimeSpan PostTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>A turn that takes longer is given up, so that the next can start.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00", ParseLimitsInInvariantCulture = true)]
    public TimeSpan TurnTimeout { get; set; } = TimeSpan.FromSeconds(60);

    public DirectLineLimits Limits { get; set; } = new();

    public UploadOptions Uploads { get; set; } = new();

    /// <summary>True if the channel is in the cloud, and this host only exchanges tokens.</summary>
    public bool IsCloud => Secret.Length > 0;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var origin in AllowedOrigins.Where(origin => !IsOrigin(origin)))
            yield return new($"AllowedOrigins: \"{origin}\" is not an origin; write it as https://host or https://host:port, without a path.", [nameof(AllowedOrigins)]);
        if (PublicUrl.Length > 0 && !IsWeb(PublicUrl))
            yield return new($"PublicUrl: \"{PublicUrl}\" is not an http or https address.", [nameof(PublicUrl)]);
        if (!IsWeb(CloudUrl))
            yield return new($"CloudUrl: \"{CloudUrl}\" is not an http or https address.", [nameof(CloudUrl)]);
        foreach (var part in new object[] { Limits, Uploads })
        {
            var faults = new List<ValidationResult>();
            Validator.TryValidateObject(part, new ValidationContext(part), faults, validateAllProperties: true);
            foreach (var fault in faults)
                yield return fault;
        }
    }

    private static bool IsWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https";

    private static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && text.Equals(url.GetLeftPart(UriPartial.Authority), StringComparison.OrdinalIgnoreCase);
}
