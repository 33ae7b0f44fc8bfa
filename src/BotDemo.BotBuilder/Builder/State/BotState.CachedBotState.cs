using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

/// <content>The state as one turn holds it.</content>
public abstract partial class BotState
{
    /// <summary>A turn's copy of a state, which knows whether it differs from what was loaded.</summary>
    public class CachedBotState
    {
        private string saved;

        internal CachedBotState(IDictionary<string, object?>? state)
        {
            State = state ?? new Dictionary<string, object?>(StringComparer.Ordinal);
            saved = Serialized();
        }

        public IDictionary<string, object?> State { get; }

        public bool IsChanged => !string.Equals(saved, Serialized(), StringComparison.Ordinal);

        internal static CachedBotState Cleared() => new(null) { saved = string.Empty };

        internal void MarkSaved() => saved = Serialized();

        private string Serialized()
        {
            using var text = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
            using var json = new JsonTextWriter(text);
            Serializer.Serialize(json, State);
            return text.ToString();
        }
    }
}
