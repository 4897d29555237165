namespace Receivables.Banking;

/// <summary>The balances of a statement, and whether its movements lead from one to the other.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class StatementBalances
{
    // Of a statement without balances there is nothing to keep but what became of the check.
    private static readonly StatementBalances[] Nones = [.. Enum.GetValues<BalanceCheck>().Select(check => new StatementBalances(null, null, [], check, null))];

    // Both are among all, of which a statement has few.
    private readonly int _opening;
    private readonly int _closing;

    internal StatementBalances(StatementBalance? opening, StatementBalance? closing, IReadOnlyList<StatementBalance> all, BalanceCheck check, Money? difference)
    {
        All = all;
        _opening = IndexOf(opening);
        _closing = IndexOf(closing);
        Check = check;
        Difference = difference;
    }

    /// <summary>Those of a statement that states none.</summary>
    internal static StatementBalances None(BalanceCheck check) => Nones[(int)check];

    /// <summary>The booked balance at the beginning, in the currency of the statement where there is one, else in another, or null.</summary>
    public StatementBalance? Opening => _opening < 0 ? null : All[_opening];

    /// <summary>The booked balance at the end, in the currency of the statement where there is one, else in another, or null.</summary>
    public StatementBalance? Closing => _closing < 0 ? null : All[_closing];

    /// <summary>All balances that could be read, in the order of the file, those two included.</summary>
    public IReadOnlyList<StatementBalance> All { get; }

    /// <summary>Whether opening plus booked movements is closing.</summary>
    public BalanceCheck Check { get; }

    /// <summary>Where <see cref="Check"/> is <see cref="BalanceCheck.Broken"/>: closing less opening less movements, in the first currency that does not hold. Else null.</summary>
    public Money? Difference { get; }

    private int IndexOf(StatementBalance? balance)
    {
        if (balance is null)
        {
            return -1;
        }

        int index = 0;
        while (All[index] != balance)
        {
            index++;
        }

        return index;
    }
}
