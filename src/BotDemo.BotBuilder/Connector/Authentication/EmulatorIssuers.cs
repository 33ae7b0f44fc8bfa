using System.Globalization;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The tenants whose tokens count as an Emulator's: fixed when the bot starts, whatever a token says.</summary>
internal static class EmulatorIssuers
{
    private static readonly string[] Documented =
    [
        "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0",
        "https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
        "https://sts.windows.net/cab8a31a-1906-4287-a0d8-4eef66b95f6e/",
        "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/",
        "https://login.microsoftonline.us/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0",
    ];

    private static readonly string[] OfTenant =
    [
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidTokenIssuerUrlTemplateV2,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV1,
        AuthenticationConstants.ValidGovernmentTokenIssuerUrlTemplateV2,
    ];

    public static HashSet<string> For(string? tenantId, IEnumerable<string>? others)
    {
        var issuers = new HashSet<string>(Documented, StringComparer.Ordinal);
        if (!string.IsNullOrWhiteSpace(tenantId))
            issuers.UnionWith(OfTenant.Select(template => string.Format(CultureInfo.InvariantCulture, template, tenantId)));
        issuers.UnionWith(others ?? []);
        return issuers;
    }
}
