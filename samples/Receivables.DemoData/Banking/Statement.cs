namespace Receivables.DemoData.Banking;

/// <summary>One account, one month.</summary>
/// <param name="Account">The account.</param>
/// <param name="Month">The first day of the month.</param>
/// <param name="Number">The number of the statement in its year.</param>
/// <param name="Opening">The balance at its start, in cents.</param>
/// <param name="Entries">The lines, in order of booking; what is pending comes last.</param>
internal sealed record Statement(OwnAccount Account, LocalDate Month, int Number, long Opening, IReadOnlyList<BankEntry> Entries)
{
    /// <summary>The last day of the month.</summary>
    public LocalDate LastDay => Month.With(DateAdjusters.EndOfMonth);

    /// <summary>The lines that are booked.</summary>
    public IEnumerable<BankEntry> Booked => Entries.Where(entry => !entry.Pending);

    /// <summary>The balance at its end: what it began with and all that is booked.</summary>
    public long Closing => Opening + Booked.Sum(entry => entry.SignedAmount);
}
