namespace Receivables.Banking.Records;

/// <summary>One record of a format whose fields have their places: as many characters as the format says, or as are there; what is cut off at its end was blank.</summary>
/// <param name="text">The characters.</param>
/// <param name="line">The line of the file it stands on, from 1.</param>
/// <param name="column">Where on the line it begins, from 1.</param>
internal class FixedRecord(string text, int line, int column)
{
    internal string Text { get; } = text;

    internal int Line { get; } = line;

    internal int Column { get; } = column;

    /// <summary>Characters by their place, from 1, as the standards count them; without the blanks around.</summary>
    internal ReadOnlySpan<char> Field(int position, int length) => Raw(position, length).Trim();

    /// <summary>Characters by their place, with the blanks; fewer where the record is short.</summary>
    internal ReadOnlySpan<char> Raw(int position, int length)
    {
        int from = Math.Min(position - 1, Text.Length);
        return Text.AsSpan(from, Math.Min(length, Text.Length - from));
    }

    /// <summary>Whether the record ends within the place: the file is cut there, and what is left of a number is another number.</summary>
    internal bool IsCutWithin(int position, int length) => Text.Length < position - 1 + length;

    /// <summary>Everything from a place on, with the blanks, beyond the length of a record too.</summary>
    internal ReadOnlySpan<char> From(int position) => Text.AsSpan(Math.Min(position - 1, Text.Length));
}
