namespace BotDemo.Loading;

/// <summary>The knowledge and its assistant, as services.</summary>
internal static class KnowledgeSetup
{
    public static void AddKnowledge(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<AssistantSource>();
        builder.Services.AddHostedService<KnowledgeWatcher>();
    }
}
