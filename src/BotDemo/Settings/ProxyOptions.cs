using System.ComponentModel.DataAnnotations;
using System.Net;

namespace BotDemo.Settings;

/// <summary>The reverse proxies whose word on the browser's address is believed: section <c>ForwardedHeaders</c>.</summary>
internal sealed class ProxyOptions : IValidatableObject
{
    /// <summary>Addresses (<c>10.0.0.7</c>) or networks (<c>10.0.0.0/8</c>); one on this machine is always known.</summary>
    public IList<string> KnownProxies { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => KnownProxies
        .Where(proxy => !IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
        .Select(proxy => new ValidationResult($"KnownProxies: \"{proxy}\" is neither an address nor a network such as 10.0.0.0/8.", [nameof(KnownProxies)]));
}
