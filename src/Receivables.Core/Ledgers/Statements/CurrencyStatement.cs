using Receivables.Internals;

namespace Receivables.Ledgers;

/// <summary>The statement of one customer in one currency.</summary>
/// <remarks><c>Opening + Σ Lines = Closing</c>, and each line carries the balance so far. Immutable; equal when all parts are; safe to share between threads.</remarks>
public sealed record CurrencyStatement
{
    internal CurrencyStatement(Money opening, IEnumerable<StatementLine> lines, Money closing)
    {
        Opening = opening;
        Lines = ValueList<StatementLine>.From(lines);
        Closing = closing;
    }

    /// <summary>The currency.</summary>
    public Currency Currency => Opening.Currency;

    /// <summary>The balance at the end of the day before the first: open items less unapplied cash.</summary>
    public Money Opening { get; }

    /// <summary>What changed the balance, by date and then by place in the journal.</summary>
    public IReadOnlyList<StatementLine> Lines { get; }

    /// <summary>The balance at the end of the last day.</summary>
    public Money Closing { get; }
}
