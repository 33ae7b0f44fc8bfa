using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Bot.Builder;

namespace BotDemo.BotBuilder.Tests;

/// <summary>
/// The room's public surface is the SDK's, as far as it goes: every member is in the SDK's listing, or belongs to a type that the
/// listing names without listing it, or is an addition of our own that is named here.
/// </summary>
public sealed partial class SurfaceTests
{
    /// <summary>Types of the SDK that the listing mentions, or that its description does, without listing their members.</summary>
    private static readonly HashSet<string> MentionedTypes =
    [
        "IContactRelationUpdateActivity", "IMessageUpdateActivity", "IMessageDeleteActivity", "IEndOfConversationActivity", "ISuggestionActivity",
        "ITraceActivity", "IHandoffActivity", "ICommandActivity", "ICommandResultActivity",
        "TextHighlight", "SemanticAction", "InnerHttpError", "AdaptiveCardAuthentication", "CardExtensions",
        "SearchInvokeValue", "SearchInvokeResponse", "SearchInvokeOptions", "SearchInvokeTypes",
        "Transcript", "PagedMembersResult", "ConversationsResult", "ConversationMembers", "AttachmentData", "ErrorResponseException",
        "ChannelInfo", "TeamInfo", "TenantInfo", "TeamsMeetingInfo", "NotificationInfo", "OnBehalfOf", "TeamsChannelDataSettings",
        "BotStateSet", "IStatePropertyInfo", "CachedBotState", "IBotPageViewTelemetryClient", "Severity", "ValidateReply", "InvokeResponseException",
        "ConnectorClient", "ChannelValidation", "ManagedIdentityServiceClientCredentialsFactory",
        "ServiceClientCredentials", "HttpOperationResponse", "RestException", "HttpResponseMessageWrapper",
    ];

    /// <summary>What the SDK does not have.</summary>
    private static readonly HashSet<string> Additions = ["BotBuilderOptions", "FileStorage"];

    [Fact]
    public void Every_public_type_and_member_is_the_sdks_or_named_as_ours()
    {
        var listing = Listing.Read(Path.Combine(AppContext.BaseDirectory, "Surface", "bot-builder-surface.txt"));
        var strangers = new List<string>();
        foreach (var type in typeof(IBot).Assembly.GetExportedTypes().Concat(NestedProtected()))
        {
            var name = PlainName(type);
            if (Additions.Contains(name) || MentionedTypes.Contains(name))
                continue;

            if (!listing.Types.TryGetValue(name, out var listed))
                strangers.Add(type.FullName!);
            else
                strangers.AddRange(Members(type).Where(member => !listed.Has(member)).Select(member => $"{name}: {member}"));
        }

        Assert.True(strangers.Count == 0, string.Join(Environment.NewLine, strangers));
    }

    [Fact]
    public void Types_stand_in_the_sdks_namespaces()
    {
        var listing = Listing.Read(Path.Combine(AppContext.BaseDirectory, "Surface", "bot-builder-surface.txt"));

        Assert.All(
            typeof(IBot).Assembly.GetExportedTypes().Where(type => listing.Types.ContainsKey(PlainName(type))),
            type => Assert.Equal(listing.Types[PlainName(type)].Namespace, type.Namespace));
    }

    [Fact]
    public void The_lists_name_nothing_that_is_not_there()
    {
        var names = typeof(IBot).Assembly.GetExportedTypes().Concat(NestedProtected()).Select(PlainName).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], MentionedTypes.Concat(Additions).Except(names));
    }

    private static IEnumerable<Type> NestedProtected() => typeof(IBot).Assembly.GetTypes().Where(type => type.IsNestedFamily);

    private static string PlainName(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<string> Members(Type type)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
            yield break;

        const BindingFlags own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        foreach (var member in type.GetMembers(own))
        {
            switch (member)
            {
                case ConstructorInfo constructor when IsVisible(constructor) && constructor.GetParameters().Length > 0:
                    yield return $"{PlainName(type)}({Parameters(constructor)})";
                    break;
                case PropertyInfo property when property.GetAccessors(true).Any(IsVisible) && !property.Name.Contains('.', StringComparison.Ordinal):
                    yield return property.Name;
                    break;
                case FieldInfo { IsPublic: true } or FieldInfo { IsFamily: true }:
                    yield return member.Name;
                    break;
                case MethodInfo method when IsVisible(method) && !method.IsSpecialName && !IsOverride(method):
                    yield return $"{method.Name}({Parameters(method)})";
                    break;
            }
        }
    }

    private static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsOverride(MethodInfo method) => method.GetBaseDefinition().DeclaringType != method.DeclaringType;

    private static string Parameters(MethodBase method) => string.Join(',', method.GetParameters().Select(parameter => parameter.Name));

    /// <summary>The listing: types by name, members by name and names of their parameters.</summary>
    private sealed partial class Listing
    {
        public Dictionary<string, ListedType> Types { get; } = new(StringComparer.Ordinal);

        public static Listing Read(string file)
        {
            var listing = new Listing();
            ListedType? type = null;
            foreach (var line in File.ReadLines(file))
            {
                if (TypeLine().Match(line) is { Success: true } head)
                    type = listing.Of(head.Groups["name"].Value, head.Groups["namespace"].Value);
                else if (line.StartsWith("  ", StringComparison.Ordinal) && type is not null)
                    type.Add(line.Trim());
            }

            return listing;
        }

        // A type and its generic namesake share an entry.
        private ListedType Of(string name, string space)
        {
            if (!Types.TryGetValue(name, out var type))
                Types[name] = type = new ListedType(space);
            return type;
        }

        [GeneratedRegex(@"^(?:static |abstract )*(?:class|interface|delegate [^(]*?) ?(?<name>\w+)(?:<[^>]*>)?(?:\(.*\))?(?: : .*)?  \[(?<namespace>[\w.]+)\]$")]
        private static partial Regex TypeLine();
    }

    private sealed partial class ListedType(string space)
    {
        private readonly HashSet<string> members = new(StringComparer.Ordinal);

        public string Namespace => space;

        public bool Has(string member) => members.Contains(member);

        public void Add(string line)
        {
            var call = Call().Match(line);
            members.Add(call.Success ? $"{call.Groups["name"].Value}({ParameterNames(call.Groups["parameters"].Value)})" : Name().Match(line).Groups["name"].Value);
        }

        private static string ParameterNames(string parameters) =>
            string.Join(',', Parameter().Matches(parameters + ",").Select(match => match.Groups["name"].Value));

        [GeneratedRegex(@"(?<name>\w+)(?:<\w+>)?\((?<parameters>.*)\)$")]
        private static partial Regex Call();

        [GeneratedRegex(@"(?<name>\w+)(?: \{ get;.*| = .*)?$")]
        private static partial Regex Name();

        [GeneratedRegex(@"\s(?<name>\w+)(?: = [^,]+)?,")]
        private static partial Regex Parameter();
    }
}
