using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>An end-to-end id that is, as a whole or behind a word, a number of the book: <c>FA-2026-00123</c>, <c>VIR FA-2026-00123</c>, <c>PAY-10042</c>, <c>INV1758</c>, <c>8145-316722</c>.</summary>
internal sealed class EndToEndIdMatcher : IMatcher
{
    private const int MostWords = 2;

    // Two letters are more often a series of somebody's numbers.
    private const int ShortestWord = 3;

    // Fewer are a part of the number, a year say; more are one by themselves.
    private const int ShortestRun = 3;
    private const int LongestRun = 8;

    // Such ids have digits in any case: what says of a text that it seldom has so many says nothing here.
    private const int TriesOfDigits = 20;

    /// <inheritdoc/>
    public void Find(MatchContext context)
    {
        Workspace work = context.Work;
        string? id = work.Payment.EndToEndId;
        int start = 0;
        for (int word = 0; !NumberClues.AddWholeField(work, id?[start..], PaymentField.EndToEndId, 0, IsBehindDigits(id, start) ? TriesOfDigits : word + 1) && word < MostWords; word++)
        {
            start = id is null ? -1 : NextPart(work, id, start);
            if (start < 0)
            {
                return;
            }
        }
    }

    private static bool IsBehindDigits(string? id, int start) => start > 0 && char.IsAsciiDigit(id![start]) && char.IsAsciiDigit(id[0]);

    // Behind letters, and what parts them from the rest, or behind the digits of another number before a dash: 8145-316722; -1 where it does not begin so.
    private static int NextPart(Workspace work, string id, int start)
    {
        int dash = id.AsSpan(start).IndexOf('-');
        if (dash is >= ShortestRun and <= LongestRun && !id.AsSpan(start, dash).ContainsAnyExceptInRange('0', '9') && start + dash + 1 < id.Length)
        {
            // Another number of the book, or a day, is as much of it.
            ReadOnlySpan<char> head = id.AsSpan(start, dash);
            return work.Index.Numbers.First(NumberText.HashOfNormal(head)) >= 0 || TextDays.IsGluedDay(head) ? -1 : start + dash + 1;
        }

        int end = start;
        while (end < id.Length && char.IsAsciiLetter(id[end]))
        {
            end++;
        }

        int next = end;
        while (next < id.Length && (id[next] is ' ' or '-' or '/' or ':' or '.' or '_' or '+'))
        {
            next++;
        }

        bool isWord = next > end ? end - start >= ShortestWord : AnnouncedNumbers.Words.Contains(id.AsSpan(start, end - start));
        return isWord && next < id.Length ? next : -1;
    }
}
