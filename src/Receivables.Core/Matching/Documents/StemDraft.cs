namespace Receivables.Matching.Documents;

/// <summary>A series while it is learned.</summary>
internal sealed class StemDraft(string prefix, string first, string suffix)
{
    private int _common = first.Length;

    internal int Count { get; private set; } = 1;

    internal void Add(ReadOnlySpan<char> serial)
    {
        Count++;
        _common = Math.Min(_common, serial.CommonPrefixLength(first));
    }

    internal NumberStem ToStem()
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(prefix, atoms);
        return new([.. atoms.Select(a => Normal(prefix[a.Start..a.End]))], first[.._common], first.Length, Normal(suffix), Count);
    }

    private static string Normal(string text) => string.Concat(text.Where(NumberText.IsKept).Select(NumberText.Normal));
}
