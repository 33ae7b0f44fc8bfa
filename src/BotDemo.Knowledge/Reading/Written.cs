namespace BotDemo.Knowledge.Reading;

/// <summary>Something an author wrote, and the line on which it stands.</summary>
internal readonly record struct Written<T>(T Value, int Line);
