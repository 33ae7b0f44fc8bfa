using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A member of a Teams conversation.</summary>
public class TeamsChannelAccount : ChannelAccount
{
    public TeamsChannelAccount()
    {
    }

    public TeamsChannelAccount(
        string? id = null, string? name = null, string? givenName = null, string? surname = null, string? email = null,
        string? userPrincipalName = null, string? tenantId = null, string? userRole = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
        TenantId = tenantId;
        UserRole = userRole;
    }

    public TeamsChannelAccount(
        string? id = null, string? name = null, string? givenName = null, string? surname = null, string? email = null,
        string? userPrincipalName = null)
    {
        Id = id;
        Name = name;
        GivenName = givenName;
        Surname = surname;
        Email = email;
        UserPrincipalName = userPrincipalName;
    }

    [JsonProperty(PropertyName = "givenName")]
    public string? GivenName { get; set; }

    [JsonProperty(PropertyName = "surname")]
    public string? Surname { get; set; }

    [JsonProperty(PropertyName = "email")]
    public string? Email { get; set; }

    [JsonProperty(PropertyName = "userPrincipalName")]
    public string? UserPrincipalName { get; set; }

    [JsonProperty(PropertyName = "userRole")]
    public string? UserRole { get; set; }

    [JsonProperty(PropertyName = "tenantId")]
    public string? TenantId { get; set; }
}
