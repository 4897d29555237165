namespace Receivables.Matching.Documents;

/// <summary>Edits what was counted of numbers; what others read is copied before it is changed.</summary>
internal sealed class StemCountsEdit
{
    private readonly bool _hasAllForms;
    private readonly bool _hasAllSeries;
    private readonly Dictionary<string, (int Run, int Lead)> _serials = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ownForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ownSeries = new(StringComparer.Ordinal);

    /// <param name="forms">The forms that are kept.</param>
    /// <param name="series">The series that are kept.</param>
    /// <param name="others">How many numbers came since to each form and series that is not kept.</param>
    /// <param name="hasAllForms">Whether these are all forms.</param>
    /// <param name="hasAllSeries">Whether these are all series of the forms.</param>
    internal StemCountsEdit(Dictionary<string, NumberForm> forms, Dictionary<string, StemDraft> series, Dictionary<string, int> others, bool hasAllForms, bool hasAllSeries)
    {
        Forms = new(forms, StringComparer.Ordinal);
        Series = new(series, StringComparer.Ordinal);
        Others = new(others, StringComparer.Ordinal);
        (_hasAllForms, _hasAllSeries) = (hasAllForms, hasAllSeries);
    }

    internal Dictionary<string, NumberForm> Forms { get; }

    internal Dictionary<string, StemDraft> Series { get; }

    internal Dictionary<string, int> Others { get; }

    /// <summary>Learns the form of numbers of a year, or of fewer of them.</summary>
    internal void Learn(string number, int year, int by)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (!NumberForm.Split(number, key, runs, out int length, out int count))
        {
            return;
        }

        string text = key[..length].ToString();
        if (FormOf(text, count) is not { } form)
        {
            AddOther(text, by);
            return;
        }

        for (int i = 0; i < Math.Abs(by); i++)
        {
            if (by > 0)
            {
                form.Add(number, runs[..count], year);
            }
            else
            {
                form.Remove(number, runs[..count], year);
            }
        }
    }

    /// <summary>Whether every form is certain to be parted into series as it was.</summary>
    internal bool HasSameSerials() => _serials.All(s => Forms[s.Key] is var form && (form.Count == 0 || (form.IsCertain && form.Serial == s.Value)));

    /// <summary>Counts numbers in their series, or fewer of them, once all forms are learned; false where what the others have in common is not certain.</summary>
    /// <param name="number">The number.</param>
    /// <param name="by">How many.</param>
    /// <param name="isLeft">Whether the book has it afterwards.</param>
    internal bool Count(string number, int by, bool isLeft)
    {
        Span<char> key = stackalloc char[NumberIndex.MaxLength + 1];
        Span<Range> runs = stackalloc Range[NumberForm.MostRuns];
        if (!NumberForm.Split(number, key, runs, out int length, out int count))
        {
            return true;
        }

        string form = key[..length].ToString();
        if (!Forms.TryGetValue(form, out NumberForm? known))
        {
            return true;
        }

        (int start, int lead, int end) = NumberForm.SerialOf(number, runs[..count], _serials.TryGetValue(form, out (int, int) before) ? before : known.Serial);
        string series = StemLearning.KeyOf(number, lead, end, key).ToString();
        if (SeriesOf(series) is { } draft)
        {
            return by > 0 ? Add(draft, number[lead..end], by) : Remove(draft, series, number[lead..end], -by, isLeft);
        }

        if (!_hasAllSeries)
        {
            AddOther(series, by);
        }
        else if (by > 0)
        {
            Series[series] = new StemDraft(form, number[..start], number[start..lead], number[lead..end], number[end..]);
            _ownSeries.Add(series);
            return Add(Series[series], number[lead..end], by - 1);
        }

        return true;
    }

    /// <summary>Drops forms of which there are no numbers left.</summary>
    internal void Prune()
    {
        foreach (string form in _ownForms.Where(f => Forms[f].Count == 0))
        {
            Forms.Remove(form);
        }
    }

    // What goes is not counted: it is enough to know that there are no more.
    private void AddOther(string key, int by)
    {
        if (by > 0)
        {
            Others[key] = Others.GetValueOrDefault(key) + by;
        }
    }

    private static bool Add(StemDraft draft, string serial, int count)
    {
        for (int i = 0; i < count; i++)
        {
            draft.Add(serial);
        }

        return true;
    }

    private bool Remove(StemDraft draft, string series, string serial, int count, bool isLeft)
    {
        bool isCertain = true;
        for (int i = 0; i < count; i++)
        {
            isCertain = draft.Remove(serial, isLeft);
        }

        if (draft.Count == 0)
        {
            return Series.Remove(series);
        }

        return isCertain;
    }

    private NumberForm? FormOf(string key, int runs)
    {
        bool isKept = Forms.TryGetValue(key, out NumberForm? form);
        if ((isKept || _hasAllForms) && _ownForms.Add(key))
        {
            if (isKept)
            {
                _serials.Add(key, form!.Serial);
            }

            Forms[key] = form = form?.Copy() ?? new NumberForm(runs);
        }

        return form;
    }

    private StemDraft? SeriesOf(string key)
    {
        if (Series.TryGetValue(key, out StemDraft? draft) && _ownSeries.Add(key))
        {
            Series[key] = draft = draft.Copy();
        }

        return draft;
    }
}
