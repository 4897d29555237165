namespace Receivables.Matching.Documents;

/// <summary>Numbers with the same letters and separators in the same places, or bare digits of one length: which of their runs of digits is the serial, and whether it begins with the year of issue.</summary>
internal sealed class NumberForm
{
    /// <summary>Numbers with more runs of digits are of no series.</summary>
    internal const int MostRuns = 6;

    private const int WidestSerial = 12;

    // A year in two digits, at one of the first places of a run, and a serial behind it.
    private const int YearDigits = 2;
    private const int MostPlaces = 7;
    private const int LeastBehind = 3;
    private const int LeastDated = 10;

    private const int MonthsOfYear = 12;

    // Nine of ten numbers have the year in which they were issued.
    private const int ShareOfDated = 9;

    private readonly RunValues[] _values;
    private readonly int[] _years;
    private int _dated;

    /// <param name="runs">How many runs of digits the numbers have.</param>
    internal NumberForm(int runs)
    {
        _values = [.. Enumerable.Range(0, runs).Select(_ => new RunValues())];
        _years = new int[runs * MostPlaces];
    }

    private NumberForm(NumberForm from)
    {
        _values = [.. from._values.Select(v => v.Copy())];
        _years = [.. from._years];
        (_dated, Count) = (from._dated, from.Count);
    }

    /// <summary>How many numbers have the form.</summary>
    internal int Count { get; private set; }

    /// <summary>Which run is the serial, and how many of its digits end with the year: what parts numbers into series.</summary>
    internal (int Run, int Lead) Serial => SerialRun() is var run ? (run, LeadOf(run)) : default;

    /// <summary>Whether <see cref="Serial"/> is certain after numbers were taken back.</summary>
    internal bool IsCertain => Array.TrueForAll(_values, v => v.IsCertain);

    /// <summary>How many values are kept to be told apart.</summary>
    internal int Told => _values.Sum(v => v.Told);

    /// <summary>A form of its own with the same numbers.</summary>
    internal NumberForm Copy() => new(this);

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

        if (length == 1 && count == 1)
        {
            // Bare digits have nothing else to tell series apart but how many they are.
            form[0] = (char)('0' + number.Length);
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
            _values[r].Add(NumberText.Hash(number[runs[r]], out _));
        }

        Count++;
        CountYear(number, runs, year, 1);
    }

    /// <summary>Takes a number back that was added with the same year.</summary>
    internal void Remove(ReadOnlySpan<char> number, ReadOnlySpan<Range> runs, int year)
    {
        for (int r = 0; r < runs.Length; r++)
        {
            _values[r].Remove(NumberText.Hash(number[runs[r]], out _));
        }

        Count--;
        CountYear(number, runs, year, -1);
    }

    /// <summary>Where the serial of a number starts, where it goes on behind a year, and where it ends.</summary>
    /// <param name="number">The number.</param>
    /// <param name="runs">Its runs of digits.</param>
    /// <param name="serial">What <see cref="Serial"/> says of its form.</param>
    internal static (int Start, int Lead, int End) SerialOf(ReadOnlySpan<char> number, ReadOnlySpan<Range> runs, (int Run, int Lead) serial)
    {
        (int start, int length) = runs[serial.Run].GetOffsetAndLength(number.Length);
        return (start, start + (serial.Lead + LeastBehind <= length && length <= WidestSerial ? serial.Lead : 0), start + length);
    }

    private void CountYear(ReadOnlySpan<char> number, ReadOnlySpan<Range> runs, int year, int by)
    {
        if (year == 0)
        {
            return;
        }

        _dated += by;
        for (int r = 0; r < runs.Length; r++)
        {
            ReadOnlySpan<char> digits = number[runs[r]];
            for (int place = 0; place < MostPlaces && place + YearDigits + LeastBehind <= digits.Length; place++)
            {
                _years[(r * MostPlaces) + place] += IsYear(digits[place..], year) ? by : 0;
            }
        }
    }

    // The run of which there are the most values; of several the last. Where no run tells most numbers apart, each customer has serials of its own behind its number: then the last run that is no month.
    private int SerialRun()
    {
        int serial = 0;
        int last = -1;
        for (int r = 0; r < _values.Length; r++)
        {
            serial = _values[r].Count >= _values[serial].Count ? r : serial;
            last = _values[r].Count > MonthsOfYear ? r : last;
        }

        return _values[serial].TellMost(Count) || last < 0 ? serial : last;
    }

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
