using System.Globalization;
using NodaTime;

namespace Receivables.Banking.Series;

/// <summary>Whether the statements of each account follow one another.</summary>
internal static class SeriesContinuity
{
    internal const string Gap = "SER001";
    internal const string Overlap = "SER002";
    internal const string Copy = "SER003";
    internal const string NumberMissing = "SER004";

    // Fewer than the days of a month: a count that jumps further began anew, or counts something else.
    private const int MostMissing = 30;

    internal static IReadOnlyList<Diagnostic> Check(IEnumerable<BankStatement> statements)
    {
        List<Diagnostic> found = [];
        var accounts = statements.Where(s => s.Balances is { Opening: not null, Closing: not null } && !s.Header.Account.IsUnknown)
            .GroupBy(s => (Account: s.Header.AccountKey, s.Balances.Opening!.Value.Amount.Currency)).OrderBy(g => g.Key.Account, StringComparer.Ordinal);
        foreach (var account in accounts)
        {
            CheckAccount([.. account.OrderBy(FirstDay).ThenBy(LastDay).ThenBy(s => NumberOf(s.Header.Sequence))], found);
        }

        return found.AsReadOnly();
    }

    private static void CheckAccount(List<BankStatement> ordered, List<Diagnostic> found)
    {
        BankStatement? before = null;
        while (ordered.Count > 0)
        {
            BankStatement next = Next(ordered, before);
            ordered.Remove(next);
            if (before is not null && Compare(before, next) is { } diagnostic)
            {
                found.Add(diagnostic);
            }

            before = before is null || LastDay(next) >= LastDay(before) ? next : before;
        }
    }

    // Of several of one day without numbers the balances say which is the next.
    private static BankStatement Next(List<BankStatement> ordered, BankStatement? before)
    {
        BankStatement first = ordered[0];
        BankStatement[] alike = [.. ordered.TakeWhile(s => FirstDay(s) == FirstDay(first) && LastDay(s) == LastDay(first) && NumberOf(s.Header.Sequence) == NumberOf(first.Header.Sequence))];
        return Array.Find(alike, s => before is null ? !Array.Exists(alike, o => o != s && ClosingOf(o) == OpeningOf(s)) : ClosingOf(before) == OpeningOf(s)) ?? first;
    }

    private static Diagnostic? Compare(BankStatement before, BankStatement next)
    {
        Money closing = ClosingOf(before), opening = OpeningOf(next);
        if (IsCopy(before, next))
        {
            return Report(Copy, next, $"{Name(next)} was read before, as {Name(before)}: leave one of the two out.");
        }

        bool overlaps = FirstDay(next) < LastDay(before) || (FirstDay(next) == LastDay(before) && closing != opening && opening == OpeningOf(before));
        return overlaps ? Report(Overlap, next, $"{Name(next)} begins before {Name(before)} ends: what both hold counts twice, unless it is found as a repeat.")
            : closing == opening ? MissingNumber(before, next)
            : closing.Currency != opening.Currency ? null
            : Report(Gap, next, $"{Name(before)} closes with {closing} and {Name(next)} opens with {opening}: movements{Difference(closing, opening)} are missing between them. Fetch the statements of those days.");
    }

    // Balances that follow one another leave out nothing but what sums to zero: banks that send no statement without movements skip numbers too.
    private static Diagnostic? MissingNumber(BankStatement before, BankStatement next)
    {
        long first = NumberOf(before.Header.Sequence), second = NumberOf(next.Header.Sequence);
        bool isJump = first > 0 && second > first + 1 && second - first - 1 <= MostMissing && before.Header.Format == next.Header.Format;
        string which = second - first == 2 ? string.Create(CultureInfo.InvariantCulture, $"number {first + 1} is") : string.Create(CultureInfo.InvariantCulture, $"numbers {first + 1} to {second - 1} are");
        return !isJump ? null : Report(NumberMissing, next, $"{which} not there between {Name(before)} and {Name(next)}. The balances follow one another: nothing is missing unless it sums to zero.", DiagnosticSeverity.Information);
    }

    private static bool IsCopy(BankStatement before, BankStatement next) =>
        FirstDay(before) == FirstDay(next) && LastDay(before) == LastDay(next) && OpeningOf(before) == OpeningOf(next)
        && ClosingOf(before) == ClosingOf(next) && before.Transactions.Count > 0 && before.Transactions.Count == next.Transactions.Count
        && before.Transactions.Zip(next.Transactions).All(pair => pair.First.Amount == pair.Second.Amount && pair.First.BookingDate == pair.Second.BookingDate);

    // No two amounts of 64 bits differ by more than 128 can hold, but their difference may be no amount.
    private static string Difference(Money closing, Money opening)
    {
        Int128 missing = (Int128)opening.MinorUnits - closing.MinorUnits;
        return missing >= long.MinValue && missing <= long.MaxValue ? $" of {Money.FromMinor((long)missing, closing.Currency)}" : "";
    }

    private static Money OpeningOf(BankStatement statement) => statement.Balances.Opening!.Value.Amount;

    private static Money ClosingOf(BankStatement statement) => statement.Balances.Closing!.Value.Amount;

    private static LocalDate FirstDay(BankStatement statement) => statement.Header.From ?? statement.Balances.Opening!.Value.Date ?? FirstBooked(statement) ?? LocalDate.MinIsoValue;

    private static LocalDate LastDay(BankStatement statement) => statement.Header.To ?? statement.Balances.Closing!.Value.Date ?? FirstDay(statement);

    private static LocalDate? FirstBooked(BankStatement statement) => statement.Transactions.Count == 0 ? null : statement.Transactions.Min(t => t.BookingDate);

    private static long NumberOf(string? sequence) => long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private static string Name(BankStatement statement)
    {
        StatementHeader header = statement.Header;
        string days = string.Create(CultureInfo.InvariantCulture, $"{FirstDay(statement):uuuu-MM-dd} to {LastDay(statement):uuuu-MM-dd}");
        return $"the statement {Internals.Excerpt.Of(header.Id ?? header.Sequence ?? "")} of {Internals.Excerpt.Of(header.Account.ToString())} ({days})".Replace("statement  of", "statement of", StringComparison.Ordinal);
    }

    private static Diagnostic Report(string code, BankStatement at, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        new(code, severity, char.ToUpperInvariant(message[0]) + message[1..], new SourcePosition(at.Header.File, 0, 0));
}
