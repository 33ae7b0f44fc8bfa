namespace BotDemo.Settings;

/// <summary>The settings do not make sense; says every fault, one a line.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults));
