namespace Receivables.Matching.Documents;

/// <summary>Numbers with the same letters and separators in the same places: which of their runs of digits is the serial, and whether it begins with the year of issue.</summary>
internal sealed class NumberForm
{
    /// <summary>Numbers with more runs of digits are of no series.</summary>
    internal const int MostRuns = 6;

    /// <summary>More values than this are as good as any number of them.</summary>
    private const int MostValues = 4_096;

    private const int WidestSerial = 12;

    // A year in two digits, at one of the first places of a run, and a serial behind it.
    private const int YearDigits = 2;
    private const int MostPlaces = 7;
    private const int LeastBehind = 3;
    private const int LeastDated = 10;

    // Nine of ten numbers have the year in which they were issued.
    private const int ShareOfDated = 9;

    private readonly HashSet<ulong>?[] _values;
    private readonly ulong[] _first;
    private readonly int[] _years;
    private int _dated;
    private bool _hasFirst;

    /// <param name="runs">How many runs of digits the numbers have.</param>
    internal NumberForm(int runs)
    {
        _values = new HashSet<ulong>?[runs];
        _first = new ulong[runs];
        _years = new int[runs * MostPlaces];
    }

    /// <summary>Finds the runs of digits of a number, and its form: each of them as one mark. False where it has none, or too many.</summary>
    internal static bool Split(ReadOnlySpan<char> number, Span<char> form, Span<Range> runs, out int length, out int count)
    {
        (length, count) = (0, 0);
        if (number.Length > NumberIndex.MaxLength)
        {
            return false;
        }

        for (int at = 0; at < number.Length;)
        {
            int end = at;
            while (end < number.Length && char.IsAsciiDigit(number[end]))
            {
                end++;
            }

            if (end == at)
            {
                form[length++] = NumberText.Normal(number[at++]);
                continue;
            }

            if (count == MostRuns)
            {
                return false;
            }

            runs[count++] = at..end;
            form[length++] = '#';
            at = end;
        }

        return count > 0;
    }

    /// <summary>Adds a number of the form.</summary>
    /// <param name="number">The number.</param>
    /// <param name="runs">Its runs of digits.</param>
    /// <param name="year">The year of issue; 0 where it is not known.</param>
    internal void Add(ReadOnlySpan<char> number, ReadOnlySpan<Range> runs, int year)
    {
        for (int r = 0; r < runs.Length; r++)
        {
            ReadOnlySpan<char> digits = number[runs[r]];
            AddValue(r, NumberText.Hash(digits, out _));
            for (int place = 0; year > 0 && place < MostPlaces && place + YearDigits + LeastBehind <= digits.Length; place++)
            {
                _years[(r * MostPlaces) + place] += IsYear(digits[place..], year) ? 1 : 0;
            }
        }

        _hasFirst = true;
        _dated += year > 0 ? 1 : 0;
    }

    /// <summary>Where the serial of a number starts, where it goes on behind a year, and where it ends.</summary>
    internal (int Start, int Lead, int End) SerialOf(ReadOnlySpan<char> number, ReadOnlySpan<Range> runs)
    {
        // The run of which there are the most; of several the last.
        int serial = 0;
        for (int r = 1; r < runs.Length; r++)
        {
            serial = CountOf(r) >= CountOf(serial) ? r : serial;
        }

        (int start, int length) = runs[serial].GetOffsetAndLength(number.Length);
        int lead = LeadOf(serial);
        return (start, start + (lead + LeastBehind <= length && length <= WidestSerial ? lead : 0), start + length);
    }

    private void AddValue(int run, ulong value)
    {
        if (!_hasFirst)
        {
            _first[run] = value;
        }
        else if (_values[run] is { } known)
        {
            if (known.Count < MostValues)
            {
                known.Add(value);
            }
        }
        else if (value != _first[run])
        {
            _values[run] = [_first[run], value];
        }
    }

    private int CountOf(int run) => _values[run]?.Count ?? 1;

    private int LeadOf(int run)
    {
        for (int place = 0; place < MostPlaces && _dated >= LeastDated; place++)
        {
            if (_years[(run * MostPlaces) + place] * 10L >= _dated * (long)ShareOfDated)
            {
                return place + YearDigits;
            }
        }

        return 0;
    }

    private static bool IsYear(ReadOnlySpan<char> digits, int year) => digits[0] - '0' == year / 10 % 10 && digits[1] - '0' == year % 10;
}
