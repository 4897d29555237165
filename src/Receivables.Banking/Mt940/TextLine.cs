namespace Receivables.Banking.Mt940;

/// <summary>A line, or the part of a line that is one.</summary>
internal readonly record struct TextLine(string Text, int Number);
