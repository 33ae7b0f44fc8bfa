using System.ComponentModel.DataAnnotations;

namespace BotDemo.Settings;

/// <summary>Who may show our pages in a frame.</summary>
internal sealed class PageOptions : IValidatableObject
{
    /// <summary>Origins whose pages may embed the chat, such as <c>https://intranet.example.org</c> or <c>https://*.example.org</c>; our own always may.</summary>
    public IList<string> FrameAncestors { get; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => FrameAncestors
        .Where(source => source.Length == 0 || source.Any(letter => letter is ';' or ',' or '\'' or '"' || char.IsWhiteSpace(letter)))
        .Select(source => new ValidationResult($"FrameAncestors: \"{source}\" is not an origin such as https://intranet.example.org.", [nameof(FrameAncestors)]));
}
