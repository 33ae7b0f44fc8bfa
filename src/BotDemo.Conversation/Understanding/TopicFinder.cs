using BotDemo.Knowledge;

namespace BotDemo.Conversation.Understanding;

/// <summary>Tells what kind of question a text asks, by the words that topics are recognised by.</summary>
internal sealed class TopicFinder
{
    private readonly List<(string TopicId, Language Language, string[] Cue)> _cues;

    public TopicFinder(IEnumerable<Topic> topics) =>
        _cues = [.. topics.SelectMany(topic => Languages.All.SelectMany(language => topic.Cues(language)
            .Select(cue => (topic.Id, language, Word.Split(cue).Select(word => word.Folded).ToArray()))))];

    /// <summary>Slugs of the topics whose words occur, the one with the most telling words first.</summary>
    public List<string> Find(IReadOnlyList<Word> words, Language language)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (topicId, cueLanguage, cue) in _cues)
        {
            if (cueLanguage == language && Occurs(words, cue))
                weights[topicId] = Math.Max(weights.GetValueOrDefault(topicId), cue.Sum(word => word.Length));
        }

        return [.. weights.OrderByDescending(weight => weight.Value).ThenBy(weight => weight.Key, StringComparer.Ordinal).Select(weight => weight.Key)];
    }

    private static bool Occurs(IReadOnlyList<Word> words, string[] cue)
    {
        for (var first = 0; first + cue.Length <= words.Count; first++)
        {
            var matched = 0;
            while (matched < cue.Length && Likeness.Inflected(words[first + matched].Folded, cue[matched]))
                matched++;
            if (matched == cue.Length)
                return true;
        }

        return false;
    }
}
