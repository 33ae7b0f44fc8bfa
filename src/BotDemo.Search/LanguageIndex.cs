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
    private readonly Spelling _spelling;
    private readonly Ranker? _ranker;
    private readonly Calibration _calibration = Calibration.Untrained;

    public LanguageIndex(KnowledgeBase knowledge, Language language, bool trained)
    {
        _language = language;
        _entries = [.. knowledge.Entries.Where(entry => entry.In(language) is not null)];
        _reading = new TextReading(knowledge, language);
        var vocabulary = new Vocabulary();
        vocabulary.Add(_reading.Names);
        var texts = _entries.Select(entry =>
        {
            var text = EntryTexts.Of(entry, language, _reading);
            vocabulary.Add(text.Words);
            return text;
        });
        if (_entries.Count > Likeness.MaximumEntries)
        {
            _ranker = new Ranker(_entries, texts);
        }
        else if (_entries.Count > 0)
        {
            EntryTexts[] kept = [.. texts];
            _ranker = Ranker.Of(kept, trained);
            _calibration = trained ? Calibration.Learn(Rehearsal.Of(kept)) : Calibration.Untrained;
        }

        _spelling = new Spelling(vocabulary);
    }

    public IReadOnlyList<Hit> Search(Query query)
    {
        var text = _reading.Read(query.Text, _spelling);
        if (_ranker is null || text.Words.Count == 0)
        {
            return [];
        }

        var scores = _ranker.Rank(text, query.Roles, query.Topics);
        return [.. scores.Best(query.Limit).Select(place =>
        {
            var why = _ranker.Explain(scores, place);
            return new Hit(_entries[scores.Entries[place]], _language, why.Score, _calibration.Of(scores.Evidence(place)), why);
        })];
    }
}
