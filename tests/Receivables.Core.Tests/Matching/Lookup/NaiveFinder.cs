using System.Text.RegularExpressions;
using Receivables.Matching.Documents;

namespace Receivables.Matching.Lookup;

/// <summary>The slow twin of <see cref="DocumentFinder"/>: it tries every stretch of a text from word to word, by the rules as they are documented.</summary>
internal sealed partial class NaiveFinder
{
    private readonly Dictionary<string, List<int>> _rows = new(StringComparer.Ordinal);
    private readonly Money[] _open;

    internal NaiveFinder(IReadOnlyList<(string Number, Money Open)> items)
    {
        _open = [.. items.Select(i => i.Open)];
        for (int row = 0; row < items.Count; row++)
        {
            string normal = NormalOf(items[row].Number);
            if (!items[row].Open.IsZero && normal.Length is >= 4 and <= 64 && normal.Any(char.IsAsciiDigit))
            {
                _rows.TryAdd(normal, []);
                _rows[normal].Add(row);
            }
        }
    }

    /// <summary>Where each number stands first, and its rows.</summary>
    internal List<(int Start, int Length, int[] Rows)> Find(string text)
    {
        List<(int Start, int Length, int[] Rows)> found = [];
        (int Start, int End)[] words = text.Contains('\u202E', StringComparison.Ordinal) ? [] : [.. Words().Matches(text).Select(m => (m.Index, m.Index + m.Length))];
        int behind = 0;
        for (int first = 0; first < words.Length; first++)
        {
            int last = words[first].Start < behind ? -1 : Enumerable.Range(first, Math.Min(14, words.Length - first)).LastOrDefault(l => IsNumber(text, words[first..(l + 1)]), -1);
            if (last >= 0)
            {
                (int start, behind) = (words[first].Start, words[last].End);
                int[] rows = [.. _rows[NormalOf(text[start..behind])]];
                if (!found.Exists(f => f.Rows[0] == rows[0]))
                {
                    found.Add((start, behind - start, rows));
                }
            }
        }

        return found;
    }

    internal DocumentAnswer Compare(string text, Money amount)
    {
        int[] rows = [.. Find(text).SelectMany(f => f.Rows)];
        int[] inCurrency = [.. rows.Where(r => _open[r].Currency == amount.Currency)];
        int[] equal = [.. inCurrency.Where(r => _open[r] == amount)];
        bool all = rows.Length > 1 && inCurrency.Length == rows.Length && rows.Aggregate(Int128.Zero, (sum, r) => sum + _open[r].MinorUnits) == amount.MinorUnits;
        return (rows.Length, inCurrency.Length, equal.Length + (all ? 1 : 0)) switch
        {
            (0, _, _) => new(DocumentAgreement.NothingNamed, -1),
            (_, 0, _) => new(DocumentAgreement.OtherCurrency, -1),
            (_, _, 0) => new(DocumentAgreement.Differs, -1),
            (_, _, > 1) => new(DocumentAgreement.SeveralAgree, -1),
            (1, _, _) => new(DocumentAgreement.Agrees, rows[0]),
            _ => all ? new(DocumentAgreement.Agrees, -1) : new(DocumentAgreement.OneAgrees, equal[0]),
        };
    }

    private static string NormalOf(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) && c is not ('º' or 'ª'))).ToUpperInvariant();

    private bool IsNumber(string text, (int Start, int End)[] words)
    {
        (int start, int end) = (words[0].Start, words[^1].End);
        string number = text[start..end];
        string normal = NormalOf(number);
        if (!_rows.ContainsKey(normal) || words.Zip(words.Skip(1)).Any(p => !Joint().IsMatch(text[p.First.End..p.Second.Start])) || Disguise.IsPartOfMore(text, start, end))
        {
            return false;
        }

        (string before, string after) = (text[..start], text[end..]);
        if (char.IsAsciiDigit(normal[0]) && FollowsDigits().IsMatch(before))
        {
            return false;
        }

        string outer = MarkBefore().Match(before).Groups[1].Value + MarkAfter().Match(after).Groups[1].Value;
        return !normal.All(char.IsAsciiDigit) || !(GoesOn().IsMatch(after) || InnerMarks().Matches(number).Any(m => Plain(outer).Contains(Plain(m.Value), StringComparison.Ordinal)));
    }

    private static string Plain(string marks) => string.Concat(marks.Select(m => char.IsWhiteSpace(m) ? ' ' : m));

    [GeneratedRegex(@"(?:(?![ºª])[\p{L}\p{Nd}])+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^[^,;=&|]{1,3}\z", RegexOptions.Singleline)]
    private static partial Regex Joint();

    [GeneratedRegex(@"[0-9][-._']\z")]
    private static partial Regex FollowsDigits();

    [GeneratedRegex(@"^(?:[-._'][0-9]|,[0-9]{1,2}(?!(?![ºª])[\p{L}\p{Nd}]))")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"[0-9]((?![0-9])(?:[ºª]|[^\p{L}\p{Nd}]))\z", RegexOptions.Singleline)]
    private static partial Regex MarkBefore();

    [GeneratedRegex(@"^((?:[ºª]|[^\p{L}\p{Nd}]))[0-9]", RegexOptions.Singleline)]
    private static partial Regex MarkAfter();

    [GeneratedRegex(@"(?<=[0-9])(?:[ºª]|[^\p{L}\p{Nd}])(?=[0-9])", RegexOptions.Singleline)]
    private static partial Regex InnerMarks();
}
