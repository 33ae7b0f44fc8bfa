namespace BotDemo.Search.Linear;

/// <summary>The features of a text that the index knows, by number, and their weights.</summary>
internal sealed record SparseVector(int[] Features, float[] Weights);
