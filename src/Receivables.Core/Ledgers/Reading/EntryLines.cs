using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Reading;

/// <summary>The lines that one entry gives on one customer's statement: its movements put together by what they are about.</summary>
/// <remarks>Cash and items that meet each other on the same account cancel, and give no line.</remarks>
internal sealed class EntryLines(LedgerReader reader, EntryKind kind)
{
    private readonly List<(Currency Currency, LineDraft Line)> _lines = [];

    internal void Add(int movement)
    {
        Movement moved = reader.View.Movements[movement];
        if (moved.IsOfItem)
        {
            AddItem(moved);
        }
        else
        {
            AddAccount(moved);
        }
    }

    internal IEnumerable<(Currency Currency, LineDraft Line)> Build() => _lines.Where(l => l.Line.Amount != 0);

    private void AddItem(in Movement movement)
    {
        ItemRow row = reader.View.Items[movement.Subject];
        StatementLineKind line = KindOf(movement.Column, row.Kind);
        int? due = movement.Column == Column.Original && line != StatementLineKind.ItemMoved ? row.DueDay : null;
        Merge(row.Currency, new LineDraft(line, reader.View.ItemIdOf(movement.Subject).Document, default, due, movement.Effect));
    }

    private void AddAccount(in Movement movement)
    {
        int payment = reader.View.Accounts[movement.Subject].Payment;
        StatementLineKind line = movement.Column switch
        {
            Column.Received => StatementLineKind.Payment,
            Column.Refunded => StatementLineKind.PaymentRefunded,
            Column.Returned => StatementLineKind.PaymentReturned,
            Column.Allocated => StatementLineKind.AppliedAcross,
            _ => StatementLineKind.CashMoved,
        };
        Merge(reader.View.Payments[payment].Currency, new LineDraft(line, default, reader.View.PaymentIdOf(payment), null, -movement.Effect));
    }

    private StatementLineKind KindOf(Column column, ItemKind item) => column switch
    {
        Column.Settled => kind == EntryKind.CreditRefunded ? StatementLineKind.CreditRefunded : StatementLineKind.AppliedAcross,
        Column.Adjusted => StatementLineKind.Adjustment,
        Column.WrittenOff => StatementLineKind.WriteOff,
        Column.Moved => StatementLineKind.ItemMoved,
        _ => item switch
        {
            ItemKind.CreditNote => StatementLineKind.CreditNote,
            ItemKind.DepositCredit => StatementLineKind.DepositCredit,
            ItemKind.Fee or ItemKind.Compensation or ItemKind.Interest => StatementLineKind.Charge,
            ItemKind.Withholding or ItemKind.Retention or ItemKind.Deduction => StatementLineKind.ItemMoved,
            _ => StatementLineKind.Invoice,
        },
    };

    private void Merge(Currency currency, LineDraft line)
    {
        // What cancels inside the account is put together whatever it names; the rest by document or payment.
        bool nets = line.Kind is StatementLineKind.AppliedAcross or StatementLineKind.ItemMoved;
        for (int i = 0; i < _lines.Count; i++)
        {
            LineDraft other = _lines[i].Line;
            if (_lines[i].Currency == currency && other.Kind == line.Kind && (nets || (other.Document == line.Document && other.Payment == line.Payment)))
            {
                int? due = other.DueDay is null ? line.DueDay : Math.Max(other.DueDay.Value, line.DueDay ?? int.MinValue);
                _lines[i] = (currency, other with { Amount = other.Amount + line.Amount, DueDay = due });
                return;
            }
        }

        _lines.Add((currency, line));
    }
}
