namespace Receivables.Matching.Documents;

/// <summary>What was counted to learn the series of a book, kept so that those of an edited book are told without counting all again.</summary>
/// <remarks>
/// The largest forms and their largest series are kept. Of the others only a number is known that none has more documents than: while that is less than the smallest series that counts, they make no difference.
/// Where it is not, and where a number goes that told what the others have in common, it gives up, and all is counted again. Immutable.
/// </remarks>
internal sealed class StemCounts
{
    private const int MostForms = 64;
    private const int MostSeries = 1_024;
    private const int MostOthers = 8_192;

    // Beside a book of any size this is little.
    private const int MostTold = 65_536;

    private readonly Dictionary<string, NumberForm> _forms;
    private readonly Dictionary<string, StemDraft> _series;
    private readonly Dictionary<string, int> _others;
    private readonly int _mostOfOtherForms;
    private readonly int _mostOfOtherSeries;

    private StemCounts(Dictionary<string, NumberForm> forms, Dictionary<string, StemDraft> series, Dictionary<string, int> others, int mostOfOtherForms, int mostOfOtherSeries)
    {
        (_forms, _series, _others) = (forms, series, others);
        (_mostOfOtherForms, _mostOfOtherSeries) = (mostOfOtherForms, mostOfOtherSeries);
    }

    /// <summary>The series that are kept, the largest among them.</summary>
    internal IEnumerable<KeyValuePair<string, StemDraft>> Series => _series;

    /// <summary>Keeps what was learned; null where that is too much.</summary>
    internal static StemCounts? Of(StemLearning learning)
    {
        List<KeyValuePair<string, NumberForm>> forms = [.. learning.Forms.OrderByDescending(f => f.Value.Count).ThenBy(f => f.Key, StringComparer.Ordinal).Take(MostForms + 1)];
        Dictionary<string, NumberForm> kept = new(forms.Take(MostForms), StringComparer.Ordinal);
        List<KeyValuePair<string, StemDraft>> series =
        [
            .. learning.Series.Where(s => kept.ContainsKey(s.Value.Form)).OrderByDescending(s => s.Value.Count).ThenBy(s => s.Key, StringComparer.Ordinal).Take(MostSeries + 1),
        ];
        return kept.Values.Sum(f => f.Told) > MostTold ? null : new(
            kept,
            new(series.Take(MostSeries), StringComparer.Ordinal),
            new(StringComparer.Ordinal),
            forms.Count > MostForms ? forms[^1].Value.Count : 0,
            series.Count > MostSeries ? series[^1].Value.Count : 0);
    }

    /// <summary>The counts of an edited book; null where they are not known without counting again.</summary>
    internal StemCounts? After(LearnedEdit edit, NumberIndex numbers)
    {
        var draft = new StemCountsEdit(_forms, _series, _others, _mostOfOtherForms == 0, _mostOfOtherSeries == 0);
        foreach ((string number, int year, int by) in edit.Dated)
        {
            draft.Learn(number, year, by);
        }

        if (!draft.HasSameSerials() || !edit.Net.All(n => draft.Count(n.Number, n.By, numbers.Knows(n.Number))))
        {
            return null;
        }

        draft.Prune();
        return new StemCounts(draft.Forms, draft.Series, draft.Others, _mostOfOtherForms, _mostOfOtherSeries).IfCertain();
    }

    // None of those that are not kept may be among the largest.
    private StemCounts? IfCertain()
    {
        int others = Math.Max(_mostOfOtherForms, _mostOfOtherSeries) + (_others.Count == 0 ? 0 : _others.Values.Max());
        int[] counts = [.. _series.Values.Select(s => s.Count).Where(c => c >= StemTable.LeastCount).OrderDescending().Take(StemTable.MostStems)];
        int least = counts.Length == StemTable.MostStems ? counts[^1] : StemTable.LeastCount;
        return others < least && _others.Count <= MostOthers ? this : null;
    }
}
