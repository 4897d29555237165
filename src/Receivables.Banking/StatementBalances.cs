namespace Receivables.Banking;

/// <summary>The balances of a statement, and whether its movements lead from one to the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StatementBalances
{
    // Of a statement without balances there is nothing to keep but what became of the check.
    private static readonly StatementBalances[] Nones = [.. Enum.GetValues<BalanceCheck>().Select(check => new StatementBalances(null, null, [], check, null))];

    internal StatementBalances(StatementBalance? opening, StatementBalance? closing, IReadOnlyList<StatementBalance> all, BalanceCheck check, Money? difference)
    {
        Opening = opening;
        Closing = closing;
        All = all;
        Check = check;
        Difference = difference;
    }

    /// <summary>Those of a statement that states none.</summary>
    internal static StatementBalances None(BalanceCheck check) => Nones[(int)check];

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
