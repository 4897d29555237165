namespace Receivables.Matching.Documents;

/// <summary>A series while it is learned, and as it is kept to learn on.</summary>
/// <param name="form">The form of its numbers.</param>
/// <param name="prefix">What stands before the run of digits with the serial.</param>
/// <param name="lead">The digits of the run before the serial.</param>
/// <param name="first">The first serial.</param>
/// <param name="suffix">What stands behind.</param>
internal sealed class StemDraft(string form, string prefix, string lead, string first, string suffix)
{
    // What all serials have in common with the first, the shortest and the longest of them, and how many have no more in common or are so long.
    private (int Length, int Count) _common = (first.Length, 1);
    private (int Length, int Count) _shortest = (first.Length, 1);
    private (int Length, int Count) _longest = (first.Length, 1);

    /// <summary>The form of its numbers.</summary>
    internal string Form => form;

    internal int Count { get; private set; } = 1;

    /// <summary>A series of its own with the same numbers.</summary>
    internal StemDraft Copy() => (StemDraft)MemberwiseClone();

    internal void Add(ReadOnlySpan<char> serial)
    {
        Count++;
        _common = Least(_common, serial.CommonPrefixLength(first));
        _shortest = Least(_shortest, serial.Length);
        _longest = _longest.Length < serial.Length ? (serial.Length, 1) : (_longest.Length, _longest.Count + (_longest.Length == serial.Length ? 1 : 0));
    }

    /// <summary>Takes a serial back that was added; false where what is common to the others is no longer known.</summary>
    /// <param name="serial">The serial.</param>
    /// <param name="isLeft">Whether another number like it is left.</param>
    internal bool Remove(ReadOnlySpan<char> serial, bool isLeft)
    {
        Count--;
        _common.Count -= serial.CommonPrefixLength(first) == _common.Length ? 1 : 0;
        _shortest.Count -= serial.Length == _shortest.Length ? 1 : 0;
        _longest.Count -= serial.Length == _longest.Length ? 1 : 0;
        return (isLeft || !serial.SequenceEqual(first)) && _common.Count > 0 && _shortest.Count > 0 && _longest.Count > 0;
    }

    internal NumberStem ToStem() => new(
        Parts(prefix), lead, _shortest.Length == _longest.Length ? first[.._common.Length] : "", _shortest.Length, _longest.Length, Parts(suffix), Count);

    private static (int Length, int Count) Least((int Length, int Count) known, int length) =>
        length < known.Length ? (length, 1) : (known.Length, known.Count + (length == known.Length ? 1 : 0));

    private static string[] Parts(string text)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        return [.. atoms.Select(a => string.Concat(text[a.Start..a.End].Select(NumberText.Normal)))];
    }
}
