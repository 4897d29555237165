using Receivables.Matching.Amounts;
using Receivables.Matching.Combinations;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>Of an amount that more owe than are listed one by one: the items whose number is a slip away from what the text names. They are looked up by what each slip makes of it, for thousands may owe the amount.</summary>
internal static class UnlistedNearNumbers
{
    private const int SlipsEachDigit = 10;

    /// <summary>Lists them among the candidates.</summary>
    /// <param name="work">The payment, all other answers there.</param>
    internal static void List(Workspace work)
    {
        if (work.MoreOfAmount <= 0 || (work.NamesExactly && !work.NamesSettled))
        {
            return;
        }

        TextScanner scanner = work.Scanner;
        ReadOnlySpan<char> text = work.Payment.Remittance;
        for (int h = 0; h < Math.Min(NearNumbers.MostPlaces, scanner.Hits.Count); h++)
        {
            ListNear(work, scanner.NormalOf(text, scanner.Hits[h]));
        }

        for (int u = 0; u < NearNumbers.UnknownPlaces(work); u++)
        {
            ListNear(work, scanner.NormalOf(text, scanner.Unknown[u].Hit));
        }
    }

    // Each digit is another, or has changed places with the next.
    private static void ListNear(Workspace work, ReadOnlySpan<char> read)
    {
        if (read.Length is < NearNumbers.LeastLength or > NumberIndex.MaxLength || !work.Budget.Spend(read.Length * SlipsEachDigit))
        {
            return;
        }

        Span<char> slip = stackalloc char[NumberIndex.MaxLength];
        slip = slip[..read.Length];
        read.CopyTo(slip);
        ulong hash = NumberText.HashOfNormal(slip);
        for (int i = 0; i < slip.Length; i++)
        {
            char digit = slip[i];
            for (char other = '0'; other <= '9' && char.IsAsciiDigit(digit); other++)
            {
                slip[i] = other;
                ListIfOpen(work, NumberText.Change(hash, slip.Length - 1 - i, digit, other), slip, other != digit);
            }

            slip[i] = digit;
            if (i > 0 && char.IsAsciiDigit(digit) && char.IsAsciiDigit(slip[i - 1]))
            {
                (slip[i - 1], slip[i]) = (digit, slip[i - 1]);
                ListIfOpen(work, NumberText.Change(NumberText.Change(hash, slip.Length - i, slip[i], digit), slip.Length - 1 - i, digit, slip[i]), slip, slip[i] != digit);
                (slip[i - 1], slip[i]) = (slip[i], digit);
            }
        }
    }

    private static void ListIfOpen(Workspace work, ulong hash, ReadOnlySpan<char> slip, bool isSlip)
    {
        NumberIndex numbers = work.Index.Numbers;
        for (int entry = isSlip ? numbers.First(hash) : -1; entry >= 0; entry = numbers.Next(entry, hash))
        {
            if (numbers[entry] is { Kind: NumberKind.Document, Target: var row } && AmountCandidates.IsOfTarget(work, row) && !work.IsNamed(row) && numbers.LikenessOf(entry, slip) == Likeness.Same && work.Candidates.FindExact(work, row) < 0)
            {
                int before = work.Candidates.Count;
                Peers.AddOldest(work, work.Index.Columns.Items[row].Peer);
                work.MoreOfAmount -= work.Candidates.Count - before;
            }
        }
    }
}
