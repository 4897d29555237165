namespace Receivables.Banking.Internals;

/// <summary>Gathers the balances and the booked movements of one statement and says whether they agree. The same for all formats.</summary>
internal sealed class BalanceLedger
{
    private const int MostBalances = 2_000;

    private readonly List<StatementBalance> _balances = [];
    private readonly List<MovementSum> _movements = [];
    private readonly List<MovementSum> _atFace = [];
    private readonly HashSet<Currency> _currencies = [];
    private readonly bool _hasPages;

    /// <param name="hasPages">Whether an interim balance stands for the edge of a page (a statement), or for a time of the day (a report).</param>
    internal BalanceLedger(bool hasPages) => _hasPages = hasPages;

    /// <summary>The balances, in the order of the file.</summary>
    internal List<StatementBalance> Balances => _balances;

    /// <summary>Why the check cannot be made, as the end of a sentence, or null.</summary>
    internal string? Doubt { get; private set; }

    /// <summary>Takes a balance. Of a statement of very many pages the balances between them are not all kept; those at its ends are, and where one of the others is not, nothing is proven.</summary>
    /// <returns>Whether it is kept.</returns>
    internal bool Add(StatementBalance balance)
    {
        bool isEnd = balance.Kind is BalanceKind.OpeningBooked or BalanceKind.ClosingBooked;
        if (_balances.Count >= (isEnd ? MostBalances : MostBalances / 2))
        {
            if (balance.Kind != BalanceKind.InterimBooked)
            {
                DoubtBecause("it has more balances than any statement");
            }

            return false;
        }

        _balances.Add(balance);
        _currencies.Add(balance.Amount.Currency);
        return true;
    }

    /// <summary>Gives a balance another amount of its currency.</summary>
    internal void Correct(int index, Money amount) => _balances[index] = _balances[index] with { Amount = amount };

    /// <summary>Counts a booked movement, in its own currency where the statement has a balance in it, else at its counter value.</summary>
    internal void AddMovement(Money amount, Money? counterValue)
    {
        bool own = HasBalanceIn(amount.Currency) || counterValue is not { } other || !HasBalanceIn(other.Currency);
        MovementSum.Add(_movements, own ? amount : counterValue!.Value);
        MovementSum.Add(_atFace, amount);
    }

    /// <summary>Says that something is missing, so that the check can prove nothing. The first reason stays.</summary>
    internal void DoubtBecause(string reason) => Doubt ??= reason;

    /// <summary>Compares, currency by currency.</summary>
    internal BalanceOutcome Verify()
    {
        var checks = new List<BalanceComparison>();
        foreach (Currency currency in Currencies)
        {
            if (Opening(currency) is { } opening && Closing(currency) is { } closing)
            {
                checks.Add(new BalanceComparison(opening.Amount, closing.Amount, MovementsIn(currency)));
            }
        }

        return Judge(checks);
    }

    /// <summary>The booked balance at the beginning: the earliest <c>OPBD</c>, else <c>PRCD</c>, else the first <c>ITBD</c> of a page.</summary>
    internal StatementBalance? Opening(Currency currency) =>
        Earliest(currency, BalanceKind.OpeningBooked) ?? Earliest(currency, BalanceKind.PreviouslyClosedBooked) ?? Interim(currency, first: true);

    /// <summary>The booked balance at the end: the latest <c>CLBD</c>, else the last <c>ITBD</c> of a page.</summary>
    internal StatementBalance? Closing(Currency currency) => Latest(currency) ?? Interim(currency, first: false);

    internal StatementBalance? OpeningInAny() => First(Currencies.Select(Opening).OfType<StatementBalance>());

    internal StatementBalance? ClosingInAny() => First(Currencies.Select(Closing).OfType<StatementBalance>());

    // In the order of the file. A statement may be made of balances; its currencies are few.
    private IEnumerable<Currency> Currencies => _balances.Select(b => b.Amount.Currency).Distinct();

    private BalanceOutcome Judge(List<BalanceComparison> checks)
    {
        if (Doubt is not null)
        {
            return new BalanceOutcome(BalanceCheck.NotVerifiable, null, Doubt);
        }

        if (checks.Count == 0)
        {
            return HasBookedPairAcrossCurrencies
                ? new BalanceOutcome(BalanceCheck.NotVerifiable, null, "its opening and closing balances are in different currencies")
                : new BalanceOutcome(BalanceCheck.NotStated, null, null);
        }

        MovementSum uncovered = _movements.Find(sum => sum.MinorUnits != 0 && !checks.Exists(c => c.Opening.Currency == sum.Currency));
        int broken = checks.FindIndex(c => !c.Holds);
        if (uncovered.Currency.IsNone && broken < 0)
        {
            return new BalanceOutcome(BalanceCheck.Holds, null, null);
        }

        if (HoldsAtFace(checks, out Currency mislabelled))
        {
            return new BalanceOutcome(BalanceCheck.Holds, null, $"amounts labelled {mislabelled.Code} count as {checks[0].Opening.Currency.Code}");
        }

        return uncovered.Currency.IsNone
            ? new BalanceOutcome(BalanceCheck.Broken, checks[broken], null)
            : new BalanceOutcome(BalanceCheck.NotVerifiable, null, $"it has movements in {uncovered.Currency.Code}, but no balances in it");
    }

    // An entry is booked in the currency of its account, but some banks label it with that of the order. The sum to the last unit proves it.
    private bool HoldsAtFace(List<BalanceComparison> checks, out Currency mislabelled)
    {
        Currency account = checks[0].Opening.Currency;
        MovementSum foreign = _atFace.Find(sum => sum.Currency != account);
        MovementSum own = _atFace.Find(sum => sum.Currency == account);
        mislabelled = foreign.Currency;
        bool alone = checks.Count == 1 && !mislabelled.IsNone && _atFace.TrueForAll(sum => sum.Currency == account || sum.Currency == foreign.Currency);
        return alone && mislabelled.MinorDigits == account.MinorDigits && (checks[0] with { Movements = own.MinorUnits + foreign.MinorUnits }).Holds;
    }

    private bool HasBookedPairAcrossCurrencies => _balances.Exists(b => b.Kind is BalanceKind.OpeningBooked or BalanceKind.PreviouslyClosedBooked)
        && _balances.Exists(b => b.Kind == BalanceKind.ClosingBooked);

    private Int128 MovementsIn(Currency currency) => _movements.Find(sum => sum.Currency == currency).MinorUnits;

    private bool HasBalanceIn(Currency currency) => _currencies.Contains(currency);

    private StatementBalance? Earliest(Currency currency, BalanceKind kind) => First(_balances
        .Where(b => b.Kind == kind && b.Amount.Currency == currency)
        .OrderBy(b => b.Date ?? NodaTime.LocalDate.MinIsoValue));

    private StatementBalance? Latest(Currency currency) => First(_balances
        .Where(b => b.Kind == BalanceKind.ClosingBooked && b.Amount.Currency == currency)
        .Reverse()
        .OrderByDescending(b => b.Date ?? NodaTime.LocalDate.MinIsoValue));

    private StatementBalance? Interim(Currency currency, bool first)
    {
        if (!_hasPages)
        {
            return null;
        }

        StatementBalance[] interim = [.. _balances.Where(b => b.Kind == BalanceKind.InterimBooked && b.Amount.Currency == currency)];
        BalanceKind[] others = first ? [BalanceKind.ClosingBooked] : [BalanceKind.OpeningBooked, BalanceKind.PreviouslyClosedBooked];
        bool otherEnd = interim.Length > 1 || _balances.Exists(b => others.Contains(b.Kind) && b.Amount.Currency == currency);
        return interim.Length == 0 || !otherEnd ? null : first ? interim[0] : interim[^1];
    }

    private static StatementBalance? First(IEnumerable<StatementBalance> balances)
    {
        foreach (StatementBalance balance in balances)
        {
            return balance;
        }

        return null;
    }
}
