namespace BotDemo.Search.Ranking;

/// <summary>The one configuration of the ranking, for every base and both languages; chosen on development sets.</summary>
internal static class Weights
{
    public const float Model = 1;
    public const float Questions = 0.5f;
    public const float Answers = 0.15f;

    /// <summary>For the same roles in query and entry; only bases that name roles have it.</summary>
    public const float Roles = 0.6f;

    /// <summary>For the same kind of question: the words that tell it are in the other parts already.</summary>
    public const float Topic = 0.1f;

    /// <summary>The fewer ways to ask an entry has, the more its answer must tell.</summary>
    public static float AnswerLikeness(int questions) => 1.6f / (1 + questions);
}
