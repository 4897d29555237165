namespace Receivables.Matching.Documents;

/// <summary>Learns series from numbers: first what forms they have, then the series of each form.</summary>
internal sealed class StemLearning
{
    private readonly Dictionary<string, NumberForm>.AlternateLookup<ReadOnlySpan<char>> _forms;
    private readonly Dictionary<string, StemDraft>.AlternateLookup<ReadOnlySpan<char>> _series;

    internal StemLearning()
    {
        _forms = Forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _series = Series.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The forms.</summary>
    internal Dictionary<string, NumberForm> Forms { get; } = new(StringComparer.Ordinal);

    /// <summary>The series by what all their numbers have, the serial blotted out.</summary>
    internal Dictionary<string, StemDraft> Series { get; } = new(StringComparer.Ordinal);

    /// <summary>Learns the form of a number.</summary>
    /// <param name="number">The number.</param>
    /// <param name="year">The year of issue; 0 where it is not known.</param>
    internal void Learn(string number, int year)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (NumberForm.Split(number, key, runs, out int length, out int count))
        {
            if (!_forms.TryGetValue(key[..length], out NumberForm? form))
            {
                _forms[key[..length]] = form = new NumberForm(count);
            }

            form.Add(number, runs[..count], year);
        }
    }

    /// <summary>Counts a number in its series, once the forms of all are learned.</summary>
    internal void Count(string number)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength + 1];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (!NumberForm.Split(number, key, runs, out int length, out int count) || !_forms.TryGetValue(key[..length], out string? form, out NumberForm? known))
        {
            return;
        }

        (int start, int lead, int end) = NumberForm.SerialOf(number, runs[..count], known.Serial);
        ReadOnlySpan<char> series = KeyOf(number, lead, end, key);
        if (_series.TryGetValue(series, out StemDraft? draft))
        {
            draft.Add(number.AsSpan(lead, end - lead));
        }
        else
        {
            _series[series] = new StemDraft(form, number[..start], number[start..lead], number[lead..end], number[end..]);
        }
    }

    /// <summary>What all numbers of a series have: the number with its serial blotted out.</summary>
    internal static ReadOnlySpan<char> KeyOf(string number, int lead, int end, Span<char> key)
    {
        number.AsSpan(0, lead).CopyTo(key);
        key[lead] = '#';
        number.AsSpan(end).CopyTo(key[(lead + 1)..]);
        return key[..(lead + 1 + number.Length - end)];
    }
}
