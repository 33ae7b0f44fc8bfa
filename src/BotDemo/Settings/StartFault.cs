using System.Net.Sockets;
using Microsoft.Extensions.Options;

namespace BotDemo.Settings;

/// <summary>Says in a few lines why the host could not start, where the reason is a setting and not a bug.</summary>
internal static class StartFault
{
    /// <summary>The fault and the next step; null for an exception that is none of the operator's making.</summary>
    public static string? Describe(Exception exception) => exception switch
    {
        SettingsException or InvalidDataException => $"The settings cannot be used:\n{Indent(Innermost(exception))}",
        OptionsValidationException validation => $"The settings cannot be used:\n{Indent(string.Join('\n', validation.Failures))}",
        AggregateException { InnerExceptions: var all } when all.All(inner => inner is OptionsValidationException) =>
            $"The settings cannot be used:\n{Indent(string.Join('\n', all.Cast<OptionsValidationException>().SelectMany(validation => validation.Failures)))}",
        InvalidOperationException when exception.Message.Contains("BinderOptions", StringComparison.Ordinal) || exception.Message.StartsWith("Failed to convert", StringComparison.Ordinal) =>
            $"The settings cannot be used:\n{Indent(exception.Message)}",
        IOException { InnerException: { } inner } when Innermost(inner) is var text && exception.Message.Contains("address", StringComparison.OrdinalIgnoreCase) =>
            $"{exception.Message} ({text})\n{Indent("Stop what listens there, or choose another address with --urls http://localhost:4000")}",
        SocketException => exception.Message,
        _ => null,
    };

    private static string Innermost(Exception exception) =>
        exception.InnerException is { } inner ? $"{exception.Message}\n{Innermost(inner)}" : exception.Message;

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(line => "  " + line.Trim()));
}
