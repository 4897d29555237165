using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds the numbers of a book inside a free text, through case, separators and broken lines, but never inside a longer number.</summary>
internal sealed class TextScanner
{
    private const int MostAtoms = 14;
    private const int LongestGluedPrefix = 4;
    private const int MostHits = 512;
    private const int MostUnknown = 64;

    private readonly List<TextAtom> _atoms = [];
    private readonly int[] _bareTries = new int[NumberIndex.MaxLength + 1];
    private readonly int[] _letteredTries = new int[NumberIndex.MaxLength + 1];
    private readonly char[] _normal = new char[NumberIndex.MaxLength];

    /// <summary>The places that name something, none inside another.</summary>
    internal List<TextHit> Hits { get; } = [];

    /// <summary>The places that look like a number of the creditor's own and name nothing.</summary>
    internal List<(TextHit Hit, NumberShape Shape)> Unknown { get; } = [];

    /// <summary>How many texts like a hit were looked up: each could have hit by chance.</summary>
    internal int TriesLike(in TextHit hit) => Math.Max(1, hit.Bare ? _bareTries[hit.Length] : _letteredTries[hit.Length]);

    /// <summary>The normal form of a hit; valid until the next call.</summary>
    internal ReadOnlySpan<char> NormalOf(ReadOnlySpan<char> text, in TextHit hit) =>
        _normal.AsSpan(0, NumberText.Write(text[hit.Start..hit.End], _normal));

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="shapes">What the creditor's own numbers look like.</param>
    /// <param name="budget">Spent by each place and each text looked up; the scan ends where it is empty.</param>
    internal void Scan(ReadOnlySpan<char> text, NumberIndex numbers, ShapeTable shapes, StepBudget budget)
    {
        Clear();
        ReadOnlySpan<char> affordable = budget.Spend(text.Length) ? text : text[..0];
        TextAtoms.Split(affordable, _atoms);
        NoiseMarker.Mark(affordable, _atoms);
        for (int first = 0; first < _atoms.Count; first++)
        {
            if (!ScanFrom(affordable, first, numbers, shapes, budget))
            {
                break;
            }
        }

        DropInner();
    }

    private void Clear()
    {
        _atoms.Clear();
        Hits.Clear();
        Unknown.Clear();
        _bareTries.AsSpan().Clear();
        _letteredTries.AsSpan().Clear();
    }

    private bool ScanFrom(ReadOnlySpan<char> text, int first, NumberIndex numbers, ShapeTable shapes, StepBudget budget)
    {
        ulong hash = NumberText.EmptyHash;
        int length = 0;
        bool bare = true;
        for (int last = first; last < Math.Min(_atoms.Count, first + MostAtoms); last++)
        {
            TextAtom atom = _atoms[last];
            length += atom.Length;
            if (length > NumberIndex.MaxLength || atom.Noise == NoiseKind.Account || (last > first && !TextAtoms.CanJoin(text, _atoms[last - 1], atom)))
            {
                break;
            }

            bare &= atom.IsDigits;
            hash = Extend(hash, text[atom.Start..atom.End]);
            if (numbers.HasLength(length) && CanStandAlone(text, first, last, bare))
            {
                if (!budget.Spend(1))
                {
                    return false;
                }

                Try(text, new TextHit(hash, _atoms[first].Start, atom.End, length, bare), numbers, shapes, budget);
            }
        }

        return true;
    }

    private void Try(ReadOnlySpan<char> text, in TextHit place, NumberIndex numbers, ShapeTable shapes, StepBudget budget)
    {
        (place.Bare ? _bareTries : _letteredTries)[place.Length]++;
        int entry = numbers.First(place.Hash);
        if (entry >= 0 && numbers.IsNamedBy(entry, NormalOf(text, place)))
        {
            if (Hits.Count == MostHits)
            {
                budget.Exhaust();
                return;
            }

            Hits.Add(place);
        }
        else if (Unknown.Count < MostUnknown && shapes.TryFind(NormalOf(text, place), out NumberShape shape))
        {
            Unknown.Add((place, shape));
        }
    }

    private bool CanStandAlone(ReadOnlySpan<char> text, int first, int last, bool bare) =>
        bare ? IsWholeNumber(text, first, last) : !(_atoms[first].IsDigits && IsGlued(first));

    // Bare digits: no letter after, only a short prefix before, no date or amount, and where they are joined, no further digits joined in the same way.
    private bool IsWholeNumber(ReadOnlySpan<char> text, int first, int last)
    {
        if (last + 1 < _atoms.Count && IsGlued(last + 1))
        {
            return false;
        }

        if (IsGlued(first) && (_atoms[first - 1].Length > LongestGluedPrefix || IsGlued(first - 1)))
        {
            return false;
        }

        for (int i = first; i <= last; i++)
        {
            if (_atoms[i].Noise != NoiseKind.None)
            {
                return false;
            }
        }

        for (int i = first; i < last; i++)
        {
            char mark = MarkAfter(text, i);
            if (mark != '\0' && (mark == MarkAfter(text, first - 1) || mark == MarkAfter(text, last)))
            {
                return false;
            }
        }

        return true;
    }

    // The one separator between the digits of an atom and those of the next, all white space alike; NUL where they do not go on.
    private char MarkAfter(ReadOnlySpan<char> text, int i)
    {
        bool goesOn = i >= 0 && i + 1 < _atoms.Count && _atoms[i].IsDigits && _atoms[i + 1].IsDigits && _atoms[i + 1].Start - _atoms[i].End == 1;
        char mark = goesOn ? text[_atoms[i].End] : '\0';
        return char.IsWhiteSpace(mark) ? ' ' : mark;
    }

    private bool IsGlued(int i) => i > 0 && _atoms[i].Start == _atoms[i - 1].End;

    private static ulong Extend(ulong hash, ReadOnlySpan<char> kept)
    {
        foreach (char c in kept)
        {
            hash = NumberText.Add(hash, NumberText.Normal(c));
        }

        return hash;
    }

    // The longest reading of a place holds: FA-2026-00123 is not also 2026-00123.
    private void DropInner()
    {
        Hits.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        int kept = 0;
        int end = 0;
        TextHit widest = default;
        for (int i = 0; i < Hits.Count; i++)
        {
            TextHit hit = Hits[i];
            if (hit.End > end || !hit.IsInside(widest))
            {
                Hits[kept++] = hit;
            }

            if (hit.End > end)
            {
                (end, widest) = (hit.End, hit);
            }
        }

        Hits.RemoveRange(kept, Hits.Count - kept);
        for (int i = Unknown.Count - 1; i >= 0; i--)
        {
            if (Overlaps(Unknown[i].Hit))
            {
                Unknown.RemoveAt(i);
            }
        }
    }

    private bool Overlaps(in TextHit place)
    {
        foreach (TextHit hit in Hits)
        {
            if (hit.Start < place.End && place.Start < hit.End)
            {
                return true;
            }
        }

        return false;
    }
}
