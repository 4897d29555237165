using System.Runtime.InteropServices;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Finds the numbers of a book inside a free text, through case, separators and broken lines, but never inside a longer number.</summary>
internal sealed class TextScanner
{
    private const int MostAtoms = 14;
    private const int LongestGluedPrefix = 4;
    private const int LongestPadded = 5;
    private const int MostHits = 512;
    private const int MostUnknown = 64;

    private readonly List<TextAtom> _atoms = [];
    private readonly List<char> _forms = [];
    private readonly int[] _bareTries = new int[NumberIndex.MaxLength + 1];
    private readonly int[] _letteredTries = new int[NumberIndex.MaxLength + 1];
    private readonly int[] _shortTries = new int[NumberIndex.MaxLength + 1];
    private readonly char[] _normal = new char[NumberIndex.MaxLength];
    private readonly ShortNumberScanner _short;
    private readonly ListScanner _lists;
    private readonly DigitRowScanner _rows;
    private readonly PaddedNumberScanner _padded;
    private readonly UnletteredNumberScanner _unlettered;

    internal TextScanner()
    {
        _short = new ShortNumberScanner(this);
        _lists = new ListScanner(this);
        _rows = new DigitRowScanner(this);
        _padded = new PaddedNumberScanner(this);
        _unlettered = new UnletteredNumberScanner(this, _padded);
    }

    /// <summary>The runs of letters and digits of the text.</summary>
    internal List<TextAtom> Atoms => _atoms;

    /// <summary>The places that name something, none inside another.</summary>
    internal List<TextHit> Hits { get; } = [];

    /// <summary>The places that look like a number of the creditor's own and name nothing.</summary>
    internal List<(TextHit Hit, NumberShape Shape)> Unknown { get; } = [];

    /// <summary>How many texts like a hit were looked up: each could have hit by chance.</summary>
    internal int TriesLike(in TextHit hit) => Math.Max(1, hit.Reading switch
    {
        Reading.Short when hit.Bare => _shortTries[hit.Length],
        Reading.Whole or Reading.Confused => hit.Bare ? _bareTries[hit.Length] : _letteredTries[hit.Length],
        _ => 1,
    });

    /// <summary>The normal form of the number that is read at a hit; valid until the next call.</summary>
    internal ReadOnlySpan<char> NormalOf(ReadOnlySpan<char> text, in TextHit hit) => hit.Reading is Reading.Whole or Reading.Confused
        ? WrittenAt(text, hit)
        : CollectionsMarshal.AsSpan(_forms)[hit.Form];

    /// <summary>The normal form of what stands at a hit; valid until the next call.</summary>
    internal ReadOnlySpan<char> WrittenAt(ReadOnlySpan<char> text, in TextHit hit) =>
        NormalAt(text, hit.Start, Math.Min(hit.End, hit.Start + NumberIndex.MaxLength));

    /// <summary>The normal form of what stands at a place; valid until the next call.</summary>
    internal ReadOnlySpan<char> NormalAt(ReadOnlySpan<char> text, int start, int end) => _normal.AsSpan(0, Math.Max(0, NumberText.Write(text[start..end], _normal)));

    /// <summary>Scans a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">What to look for.</param>
    /// <param name="shapes">What the creditor's own numbers look like.</param>
    /// <param name="stems">What payers leave out of them.</param>
    /// <param name="budget">Spent by each place and each text looked up; the scan ends where it is empty.</param>
    /// <param name="paid">What was paid, in hundredths: amounts in the text are hardly more.</param>
    internal void Scan(ReadOnlySpan<char> text, NumberIndex numbers, ShapeTable shapes, StemTable stems, StepBudget budget, long paid = long.MaxValue)
    {
        Clear();
        ReadOnlySpan<char> affordable = budget.Spend(text.Length) ? text : text[..0];
        TextAtoms.Split(affordable, _atoms);
        LabelSplitter.Split(affordable, _atoms, stems);
        NoiseMarker.Mark(affordable, _atoms, paid);
        _unlettered.Begin(stems.Letters);
        for (int first = 0; first < _atoms.Count; first++)
        {
            if (!ScanFrom(affordable, first, numbers, shapes, stems.HasMore, budget))
            {
                break;
            }
        }

        _rows.Scan(affordable, numbers, budget);
        DropInner(0);
        int written = Hits.Count;
        _short.Scan(affordable, stems, numbers, true, budget);
        DropInner(written);
        _lists.Scan(affordable, 0, stems, numbers, budget);
        int found = Hits.Count;
        _short.Scan(affordable, stems, numbers, false, budget);
        DropInner(found);
        _lists.Scan(affordable, found, stems, numbers, budget);
        DropUnknown();
    }

    /// <summary>Whether a place is part of one that names something.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="except">A reading that does not count; none unless given.</param>
    internal bool IsTaken(int start, int end, Reading? except = null)
    {
        foreach (TextHit hit in Hits)
        {
            if (hit.Start < end && start < hit.End && hit.Reading != except)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The hit that starts at a place, or null.</summary>
    internal TextHit? HitAt(int start)
    {
        foreach (TextHit hit in Hits)
        {
            if (hit.Start == start)
            {
                return hit;
            }
        }

        return null;
    }

    /// <summary>The first atom that starts at a place or after it; their number where there is none.</summary>
    internal int FirstAtomFrom(int start)
    {
        int low = 0;
        int high = _atoms.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _atoms[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Adds a place that is read as a number which does not stand there letter by letter; false where the book does not know the number.</summary>
    internal bool AddRead(ReadOnlySpan<char> normal, NumberIndex numbers, in TextHit place)
    {
        ulong hash = NumberText.Hash(normal, out _);
        if (Hits.Count == MostHits || numbers.BestLikeness(hash, normal) != Likeness.Same)
        {
            return false;
        }

        int start = _forms.Count;
        _forms.AddRange(normal);
        Hits.Add(place with { Hash = hash, Form = start.._forms.Count });
        return true;
    }

    /// <summary>Counts a place where bare digits are sought as a number written short: once, however many series there are.</summary>
    internal void CountShort(int length) => _shortTries[Math.Min(length, NumberIndex.MaxLength)]++;

    /// <summary>Adds a place where a bare number stands digit by digit, unless it is known.</summary>
    internal void AddWritten(in TextHit place, StepBudget budget)
    {
        foreach (TextHit hit in Hits)
        {
            if (hit.Start == place.Start && hit.End == place.End)
            {
                return;
            }
        }

        _bareTries[place.Length]++;
        if (Hits.Count == MostHits)
        {
            budget.Exhaust();
            return;
        }

        Hits.Add(place);
    }

    private void Clear()
    {
        _atoms.Clear();
        Hits.Clear();
        Unknown.Clear();
        _forms.Clear();
        _shortTries.AsSpan().Clear();
        _bareTries.AsSpan().Clear();
        _letteredTries.AsSpan().Clear();
    }

    private bool ScanFrom(ReadOnlySpan<char> text, int first, NumberIndex numbers, ShapeTable shapes, bool pads, StepBudget budget)
    {
        ReadOnlySpan<TextAtom> atoms = CollectionsMarshal.AsSpan(_atoms);
        char begin = NumberText.Normal(text[atoms[first].Start]);
        ulong hash = NumberText.EmptyHash;
        (int length, int folded, int digits, int found) = (0, 0, 0, Hits.Count);
        bool isAccount = false;
        for (int last = first; last < Math.Min(atoms.Length, first + MostAtoms); last++)
        {
            ref readonly TextAtom atom = ref atoms[last];
            length += atom.Length;
            isAccount |= atom.Noise == NoiseKind.Account;
            if (length > NumberIndex.MaxLength || (isAccount && (atoms[first].IsDigits || atoms[first].Noise == NoiseKind.Account)) || (last > first && !TextAtoms.CanJoin(text, atoms[last - 1], atom)))
            {
                break;
            }

            // R/2026/85 1,494.33: the number is known where its amount begins, and does not go on with it.
            if (atom.BeginsAmount && last > first && Hits.Count > found && Hits[^1].End == atoms[last - 1].End && char.IsWhiteSpace(text[atom.Start - 1]))
            {
                break;
            }

            if (pads && !isAccount && last > first && atom is { IsDigits: true, Length: <= LongestPadded } && !_padded.TryAdd(text, first, last, hash, folded + atom.FoldedDigits, numbers, budget))
            {
                return false;
            }

            hash = NumberText.Join(hash, atom.Hash, atom.Length);
            folded += atom.FoldedDigits;
            digits += atom.IsDigits ? atom.Length : 0;
            bool bare = digits == length;
            if (pads && !isAccount && !_unlettered.TryAdd(text, first, last, hash, length, folded, numbers, budget))
            {
                return false;
            }

            if (!numbers.HasLength(length) || !(CanStandAlone(text, first, last, bare) || (bare && numbers.First(hash) >= 0 && (IsBrokenBehindDay(text, first, last) || IsHeadOfList(text, first, last, numbers)))))
            {
                continue;
            }

            // KD-31034-16: what looks like the number of a customer is one of the book, or looks like one, where its letters belong to it.
            if (isAccount && numbers.First(hash) < 0 && !shapes.MayHold(length, digits, begin))
            {
                continue;
            }

            if (!budget.Spend(1))
            {
                return false;
            }

            (bare ? _bareTries : _letteredTries)[length]++;
            bool mayHit = numbers.MayHold(length, folded, NumberText.Folded(begin));
            if (mayHit || shapes.MayHold(length, digits, begin))
            {
                Try(text, new TextHit(hash, atoms[first].Start, atom.End, length, bare), mayHit, numbers, shapes, budget);
            }
        }

        return true;
    }

    private void Try(ReadOnlySpan<char> text, in TextHit place, bool mayHit, NumberIndex numbers, ShapeTable shapes, StepBudget budget)
    {
        Likeness likeness = mayHit && numbers.First(place.Hash) >= 0 ? numbers.BestLikeness(place.Hash, NormalOf(text, place), place.Bare && OrderNumbers.Stand(this, text, place.Start)) : Likeness.None;
        if (likeness != Likeness.None)
        {
            if (Hits.Count == MostHits)
            {
                budget.Exhaust();
                return;
            }

            Hits.Add(likeness == Likeness.Same ? place : place with { Reading = Reading.Confused });
        }
        else if (Unknown.Count < MostUnknown && shapes.TryFind(NormalOf(text, place), out NumberShape shape))
        {
            Unknown.Add((place, shape));
        }
    }

    /// <summary>Whether what some atoms say can be a number by itself.</summary>
    internal bool CanStandAlone(ReadOnlySpan<char> text, int first, int last, bool bare) =>
        bare ? IsWholeNumber(text, first, last) : !(_atoms[first].IsDigits && IsGlued(first) && !_atoms[first - 1].IsLead);

    // Bare digits: no letter after, only a short prefix before, no date or amount, and where they are joined, no further digits joined in the same way.
    internal bool IsWholeNumber(ReadOnlySpan<char> text, int first, int last)
    {
        if (!StandsAlone(first, last) || !IsPlain(first, last))
        {
            return false;
        }

        for (int i = first; i < last; i++)
        {
            char mark = MarkAfter(text, i);
            if (mark != '\0' && ((mark == MarkAfter(text, first - 1) && !IsGluedDay(text, first - 1)) || mark == MarkAfter(text, last)))
            {
                return false;
            }
        }

        return true;
    }

    // 26.06.08 573 of 26.06.08573: the line was broken where a day may end. A known number is read all the same.
    private bool IsBrokenBehindDay(ReadOnlySpan<char> text, int first, int last) =>
        last == first + 3 && _atoms[first] is { IsDigits: true, Noise: NoiseKind.Figure, BeginsAmount: false } && _atoms[last - 1].Noise == NoiseKind.Figure
        && _atoms[last] is { IsDigits: true, Noise: NoiseKind.None } && MarkAfter(text, last - 1) is ' ' or '\n' && StandsAlone(first, last);

    // 2026/10753/754: what goes on with the same mark is the end of another known number.
    private bool IsHeadOfList(ReadOnlySpan<char> text, int first, int last, NumberIndex numbers)
    {
        if (first == last || last + 1 == _atoms.Count || MarkAfter(text, last) is not ('/' or '-') || !StandsAlone(first, last + 1) || !IsPlain(first, last + 1) || _atoms[last + 1].Length > _atoms[last].Length || _atoms[last + 1].Length < ListScanner.ShortestTail || (first > 0 && MarkAfter(text, first - 1) != '\0'))
        {
            return false;
        }

        Span<char> other = stackalloc char[NumberIndex.MaxLength];
        int length = NumberText.Write(text[_atoms[first].Start.._atoms[last].End], other);
        ReadOnlySpan<char> tail = text[_atoms[last + 1].Start.._atoms[last + 1].End];
        bool isOther = !other[..length].EndsWith(tail);
        tail.CopyTo(other[(length - tail.Length)..]);
        return isOther && numbers.First(NumberText.HashOfNormal(other[..length])) >= 0;
    }

    private bool IsPlain(int first, int last)
    {
        bool isPlain = true;
        for (int i = first; i <= last; i++)
        {
            isPlain &= _atoms[i].Noise == NoiseKind.None;
        }

        return isPlain;
    }

    // 190126 00110 001: the day is none of the number behind it.
    private bool IsGluedDay(ReadOnlySpan<char> text, int i) => TextDays.IsGluedDay(text[_atoms[i].Start.._atoms[i].End]);

    /// <summary>Whether no letter follows the digits of some atoms, and only a short prefix, or a word for an invoice, stands right before them.</summary>
    internal bool StandsAlone(int first, int last) =>
        !(last + 1 < _atoms.Count && IsGlued(last + 1)) && !(IsGlued(first) && ((_atoms[first - 1].Length > LongestGluedPrefix && !_atoms[first - 1].IsLead) || IsGlued(first - 1)));

    // The one separator between the digits of an atom and those of the next, all blanks alike, and another where the line ends; NUL where they do not go on.
    private char MarkAfter(ReadOnlySpan<char> text, int i)
    {
        bool goesOn = i >= 0 && i + 1 < _atoms.Count && _atoms[i].IsDigits && _atoms[i + 1].IsDigits && _atoms[i + 1].Start - _atoms[i].End == 1;
        char mark = goesOn ? text[_atoms[i].End] : '\0';
        return char.IsWhiteSpace(mark) && mark != '\n' ? ' ' : mark;
    }

    private bool IsGlued(int i) => i > 0 && _atoms[i].Start == _atoms[i - 1].End;

    // The longest reading of a place holds: FA-2026-00123 is not also 2026-00123.
    private void DropInner(int from)
    {
        CollectionsMarshal.AsSpan(Hits)[from..].Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        int kept = from;
        int end = 0;
        TextHit widest = default;
        for (int i = from; i < Hits.Count; i++)
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
    }

    // The year in it, read as a serial, does not make a known number of it.
    private bool IsTakenMostly(in TextHit place)
    {
        bool isTaken = false;
        foreach (TextHit hit in Hits)
        {
            isTaken |= hit.Start < place.End && place.Start < hit.End && (hit.End - hit.Start) * 2 >= place.End - place.Start;
        }

        return isTaken;
    }

    /// <summary>Drops what looks like a number and was read as another's.</summary>
    internal void DropUnknown()
    {
        for (int i = Unknown.Count - 1; i >= 0; i--)
        {
            if (IsTakenMostly(Unknown[i].Hit))
            {
                Unknown.RemoveAt(i);
            }
        }
    }
}
