using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Talks to one connector. Cheap to make: connections, tokens and JSON contracts outlive it.</summary>
public class ConnectorClient : IConnectorClient
{
    private static readonly JsonSerializerSettings Json = SchemaJson.Settings(Formatting.None);

    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials = null)
        : this(baseUri, credentials, ConnectorPipeline.Shared)
    {
    }

    internal ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, ConnectorPipeline pipeline)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        Conversations = new Conversations(this, pipeline);
    }

    public Uri BaseUri { get; set; }

    public JsonSerializerSettings SerializationSettings => Json;

    public JsonSerializerSettings DeserializationSettings => Json;

    public ServiceClientCredentials? Credentials { get; }

    public IConversations Conversations { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
