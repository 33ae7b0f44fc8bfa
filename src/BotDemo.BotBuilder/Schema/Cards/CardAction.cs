using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button on a card, or a tap on a part of it.</summary>
public class CardAction
{
    public CardAction()
    {
    }

    public CardAction(
        string? type = null, string? title = null, string? image = null, string? text = null,
        string? displayText = null, object? value = null, object? channelData = null)
    {
        Type = type;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
    }

    [JsonProperty(PropertyName = "type")]
    public string? Type { get; set; }

    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    [JsonProperty(PropertyName = "image")]
    public string? Image { get; set; }

    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    [JsonProperty(PropertyName = "displayText")]
    public string? DisplayText { get; set; }

    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }

    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    [JsonProperty(PropertyName = "imageAltText")]
    public string? ImageAltText { get; set; }

    public static implicit operator CardAction(string input) => FromString(input);

    public static CardAction FromString(string input) => new(ActionTypes.ImBack, title: input, value: input);
}
