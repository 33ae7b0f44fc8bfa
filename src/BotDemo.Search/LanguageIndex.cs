using BotDemo.Knowledge;
using BotDemo.Search.Analysis;
using BotDemo.Search.Ranking;

namespace BotDemo.Search;

/// <summary>The entries that have a text in one language, and everything that finds them by it.</summary>
internal sealed class LanguageIndex
{
    private readonly Language _language;
    private readonly IReadOnlyList<Entry> _entries;
    private readonly TextReading _reading;
    private readonly Ranker? _ranker;
    private readonly Spelling _spelling = new([]);
    private readonly Calibration _calibration = Calibration.Prior;

    public LanguageIndex(KnowledgeBase knowledge, Language language)
    {
        _language = language;
        _entries = [.. knowledge.Entries.Where(entry => entry.In(language) is not null)];
        _reading = new TextReading(knowledge, language);
        if (_entries.Count > 0)
        {
            EntryTexts[] texts = [.. _entries.Select(entry => EntryTexts.Of(entry, language, _reading))];
            _ranker = new Ranker(texts);
            _spelling = new Spelling(texts.SelectMany(entry => entry.Questions.Append(entry.Answer)).SelectMany(text => text.Words).Concat(_reading.Names));
            _calibration = Calibration.Learn(Rehearsal.Of(texts));
        }
    }

    public IReadOnlyList<Hit> Search(Query query)
    {
        var text = _reading.Read(query.Text, _spelling);
        if (_ranker is null || text.Words.Count == 0)
        {
            return [];
        }

        var scores = _ranker.Rank(text, query.Roles, query.Topics);
        return [.. scores.Best(query.Limit).Select(entry =>
        {
            var why = _ranker.Explain(scores, entry);
            return new Hit(_entries[entry], _language, why.Score, _calibration.Of(scores.Evidence(entry)), why);
        })];
    }
}
