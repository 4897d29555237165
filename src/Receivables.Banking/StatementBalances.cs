namespace Receivables.Banking;

/// <summary>The balances of a statement, and whether its movements lead from one to the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StatementBalances
{
    internal StatementBalances(StatementBalance? opening, StatementBalance? closing, IReadOnlyList<StatementBalance> all, BalanceCheck check, Money? difference)
    {
        Opening = opening;
        Closing = closing;
        All = all;
        Check = check;
        Difference = difference;
    }

    /// <summary>The booked balance at the beginning, in the currency of the statement where there is one, else in another, or null.</summary>
    public StatementBalance? Opening { get; }

    /// <summary>The booked balance at the end, in the currency of the statement where there is one, else in another, or null.</summary>
    public StatementBalance? Closing { get; }

    /// <summary>All balances that could be read, in the order of the file, those two included.</summary>
    public IReadOnlyList<StatementBalance> All { get; }

    /// <summary>Whether opening plus booked movements is closing.</summary>
    public BalanceCheck Check { get; }

    /// <summary>Where <see cref="Check"/> is <see cref="BalanceCheck.Broken"/>: closing less opening less movements, in the first currency that does not hold. Else null.</summary>
    public Money? Difference { get; }
}
