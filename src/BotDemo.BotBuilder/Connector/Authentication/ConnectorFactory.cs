namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for the connectors that a turn answers to.</summary>
public abstract class ConnectorFactory
{
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
