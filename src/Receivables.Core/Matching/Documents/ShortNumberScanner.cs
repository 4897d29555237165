using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds numbers that the payer wrote short: without the prefix of the series, or without its zeros.</summary>
internal sealed class ShortNumberScanner(TextScanner scanner)
{
    private const int LeastDigits = 3;

    private readonly char[] _normal = new char[NumberIndex.MaxLength];

    /// <summary>Looks at each run of digits that names nothing as it stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="stems">What payers leave out.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="withPrefix">Whether to take those behind the prefix of a series, or the others. Those come first: the prefix is no number of a list.</param>
    /// <param name="budget">Spent by each look.</param>
    internal void Scan(ReadOnlySpan<char> text, StemTable stems, NumberIndex numbers, bool withPrefix, StepBudget budget)
    {
        for (int i = 0; i < scanner.Atoms.Count; i++)
        {
            TextAtom atom = scanner.Atoms[i];
            if (!atom.IsDigits || atom.Noise != NoiseKind.None || scanner.IsTaken(atom.Start, atom.End, Reading.Tail))
            {
                continue;
            }

            // The last digits of a number in a list can as well be the whole serial of another.
            bool isTail = scanner.IsTaken(atom.Start, atom.End);

            foreach (NumberStem stem in stems.Stems)
            {
                if (!budget.Spend(1))
                {
                    return;
                }

                if (stem.CanBeShort && (!isTail || stem.Width == atom.Length))
                {
                    Try(text, i, stem, numbers, withPrefix);
                }
            }
        }
    }

    private void Try(ReadOnlySpan<char> text, int i, NumberStem stem, NumberIndex numbers, bool withPrefix)
    {
        TextAtom atom = scanner.Atoms[i];
        int first = FirstOfPrefix(text, i, stem);
        int serialStart = atom.Start;
        if (first == i && stem.Prefix.Length > 0 && GluedPrefix(text, atom, stem) is > 0 and var glued)
        {
            // INV266026: the year of the prefix and the serial are one run of digits.
            serialStart += glued;
            first = FirstOfPrefix(text, i, stem, 1);
        }

        bool hasPrefix = first < i || serialStart > atom.Start;
        int digits = atom.End - serialStart;
        if ((first < i) != withPrefix)
        {
            return;
        }

        if (!hasPrefix && (digits < LeastDigits || !scanner.IsWholeNumber(text, i, i)))
        {
            return;
        }

        int end = EndWithSuffix(text, i, stem);
        if (end < 0 || (i - first < stem.Prefix.Length && BelongsToAnotherSeries(text, first, hasPrefix)))
        {
            return;
        }

        int length = stem.Complete(text[serialStart..atom.End], _normal);
        if (length > 0)
        {
            scanner.AddRead(_normal.AsSpan(0, length), numbers, new TextHit(0, scanner.Atoms[first].Start, end, end - scanner.Atoms[first].Start, !hasPrefix) { Reading = Reading.Short });
        }
    }

    /// <summary>How far back the parts of the prefix stand before the serial.</summary>
    private int FirstOfPrefix(ReadOnlySpan<char> text, int i, NumberStem stem, int skipped = 0)
    {
        int first = i;
        for (int p = stem.Prefix.Length - 1 - skipped; p >= 0 && first > 0; p--)
        {
            TextAtom before = scanner.Atoms[first - 1];
            if (!TextAtoms.CanJoin(text, before, scanner.Atoms[first]) || !text[before.Start..before.End].Equals(stem.Prefix[p], StringComparison.OrdinalIgnoreCase))
            {
                break;
            }

            first--;
        }

        return first;
    }

    // BC-2026-00123 is no FA-2026-00123, whatever the letters look like.
    private bool BelongsToAnotherSeries(ReadOnlySpan<char> text, int first, bool hasPrefix)
    {
        if (first == 0 || scanner.Atoms[first - 1].IsDigits)
        {
            return false;
        }

        ReadOnlySpan<char> gap = text[scanner.Atoms[first - 1].End..scanner.Atoms[first].Start];
        return gap.IsEmpty ? hasPrefix : !gap.ContainsAny(' ', '\n', '\r') && (gap[^1] is '-' or '/' or '_');
    }

    private static int GluedPrefix(ReadOnlySpan<char> text, in TextAtom atom, NumberStem stem)
    {
        string last = stem.Prefix[^1];
        ReadOnlySpan<char> digits = text[atom.Start..atom.End];
        return char.IsAsciiDigit(last[0]) && digits.Length > last.Length + 1 && digits.StartsWith(last) ? last.Length : 0;
    }

    // A letter right after digits makes them something else, unless it is the suffix of the series.
    private int EndWithSuffix(ReadOnlySpan<char> text, int i, NumberStem stem)
    {
        TextAtom atom = scanner.Atoms[i];
        if (i + 1 == scanner.Atoms.Count)
        {
            return atom.End;
        }

        TextAtom next = scanner.Atoms[i + 1];
        bool isSuffix = stem.Suffix.Length > 0 && TextAtoms.CanJoin(text, atom, next) && text[next.Start..next.End].Equals(stem.Suffix, StringComparison.OrdinalIgnoreCase);
        return isSuffix ? next.End : next.Start == atom.End ? -1 : atom.End;
    }
}
