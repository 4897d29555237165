using Receivables.Internals;

namespace Receivables.Ledgers.Reading;

/// <summary>One currency of a statement while it is made.</summary>
internal sealed class StatementDraft(Currency currency)
{
    private readonly List<StatementLine> _lines = [];
    private long _opening;
    private long _balance;

    internal void AddBefore(long amount)
    {
        _opening += amount;
        _balance += amount;
    }

    internal void Add(in LineDraft line, EntryReference entry, bool isReversal)
    {
        _balance += line.Amount;
        _lines.Add(new StatementLine(
            entry.EffectiveDate,
            entry.Id,
            entry.Sequence,
            line.Kind,
            isReversal,
            line.Document.IsEmpty ? null : line.Document,
            line.Payment.IsEmpty ? null : line.Payment,
            line.DueDay is { } due ? DayNumber.ToDate(due) : null,
            Money.FromMinor(line.Amount, currency),
            Money.FromMinor(_balance, currency)));
    }

    internal CurrencyStatement Build() => new(Money.FromMinor(_opening, currency), _lines, Money.FromMinor(_balance, currency));
}
