namespace Receivables.Matching.Documents;

/// <summary>A series while it is learned.</summary>
internal sealed class StemDraft(string prefix, string lead, string first, string suffix)
{
    private int _common = first.Length;
    private int _shortest = first.Length;
    private int _longest = first.Length;

    internal int Count { get; private set; } = 1;

    internal void Add(ReadOnlySpan<char> serial)
    {
        Count++;
        _common = Math.Min(_common, serial.CommonPrefixLength(first));
        _shortest = Math.Min(_shortest, serial.Length);
        _longest = Math.Max(_longest, serial.Length);
    }

    internal NumberStem ToStem() => new(Parts(prefix), lead, _shortest == _longest ? first[.._common] : "", _shortest, _longest, Parts(suffix), Count);

    private static string[] Parts(string text)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        return [.. atoms.Select(a => string.Concat(text[a.Start..a.End].Select(NumberText.Normal)))];
    }
}
