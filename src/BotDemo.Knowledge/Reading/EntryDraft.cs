namespace BotDemo.Knowledge.Reading;

/// <summary>An entry as its author wrote it: well formed, but not yet known to make sense.</summary>
internal sealed record EntryDraft
{
    public required string Path { get; init; }
    public Written<string>? Id { get; init; }
    public Written<string>? Kind { get; init; }
    public IReadOnlyList<Written<string>> Roles { get; init; } = [];
    public Written<string>? Topic { get; init; }
    public IReadOnlyList<SourceDraft> Sources { get; init; } = [];
    public Written<string>? Reviewed { get; init; }
    public IReadOnlyList<Written<string>> Related { get; init; } = [];
    public IReadOnlyList<TextDraft> Texts { get; init; } = [];

}

/// <summary>A source as written.</summary>
internal sealed record SourceDraft(
    int Line, Written<string>? Title, Written<string>? Publisher, Written<string>? Year, Written<string>? Accessed, Written<string>? Url);

/// <summary>One language of an entry as written.</summary>
/// <param name="Line">Of the heading.</param>
/// <param name="PlainLength">Of the whole answer without its markup, in characters.</param>
internal sealed record TextDraft(
    Language Language,
    int Line,
    string Title,
    IReadOnlyList<Written<string>> Questions,
    Written<Answer>? Short,
    Written<string>? Details,
    int PlainLength);

/// <summary>A short answer, as written and as it reads without markup.</summary>
internal sealed record Answer(string Markdown, string Plain);
