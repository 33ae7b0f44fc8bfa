using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with one large picture, text and buttons.</summary>
public class HeroCard
{
    public HeroCard()
    {
    }

    public HeroCard(
        string? title = null, string? subtitle = null, string? text = null, IList<CardImage>? images = null,
        IList<CardAction>? buttons = null, CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    public const string ContentType = "application/vnd.microsoft.card.hero";

    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    [JsonProperty(PropertyName = "subtitle")]
    public string? Subtitle { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    [JsonProperty(PropertyName = "images")]
    public IList<CardImage>? Images { get; set; }

    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }

    [JsonProperty(PropertyName = "tap")]
    public CardAction? Tap { get; set; }
}
