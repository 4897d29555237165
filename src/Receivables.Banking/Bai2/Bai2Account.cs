using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Reads what record 03 says: the account, its balances, its totals.</summary>
internal sealed class Bai2Account(RecordContext context, Bai2Level level)
{
    private const string DefaultCurrency = "USD";

    private readonly RecordContext _context = context;
    private readonly Bai2Level _level = level;

    /// <summary>Whether totals of credits or debits above zero were stated.</summary>
    internal bool HasTotals { get; private set; }

    internal StatementDraft Read(Bai2Record record, Bai2Group group, int number)
    {
        HasTotals = false;
        var statement = new StatementDraft(number, "BAI2", record.Position)
        {
            MessageId = group.FileId,
            CreatedOn = group.CreatedOn,
            From = group.AsOf,
            To = group.AsOf,
            Bic = group.Bic,
            NeedsBalances = !group.IsSameDay && group.WhyNotBooked is null,
        };
        statement.Extras.AddRange(group.Extras);
        ReadAccount(record.Next(), statement);
        statement.Currency = ReadCurrency(record, group);
        while (record.HasMore())
        {
            ReadItem(record, statement);
        }

        if (group.WhyNotBooked is { } why)
        {
            statement.Ledger.DoubtBecause(why);
        }

        return statement;
    }

    private void ReadAccount(ReadOnlySpan<char> number, StatementDraft statement)
    {
        if (Iban.TryParse(number, out Iban iban))
        {
            statement.Iban = iban;
        }
        else
        {
            statement.AccountNumber = _context.KeyPart(number);
        }
    }

    private Currency ReadCurrency(Bai2Record record, Bai2Group group)
    {
        ReadOnlySpan<char> own = record.Next();
        ReadOnlySpan<char> code = !own.IsEmpty ? own : group.Currency.Length > 0 ? group.Currency : DefaultCurrency;
        return _context.CurrencyOf(code, record.FieldPosition.Column, "its balances and entries are refused") ?? default;
    }

    private void ReadItem(Bai2Record record, StatementDraft statement)
    {
        var item = Bai2Item.Read(record);
        if (item.Code.Length == 0)
        {
            return;
        }

        if (!item.Funds.IsUnderstood)
        {
            // What stands there is passed over, or reading would not go on.
            _context.Keep(statement.Extras, $"03/{item.Code}/Funds", record.Next());
        }

        if (item.Amount.Length > 0)
        {
            _level.Add(Bai2Number.Counted(item.Amount));
            HasTotals |= item.Code is Bai2TypeCodes.TotalCredits or Bai2TypeCodes.TotalDebits && item.Amount.AsSpan().ContainsAnyInRange('1', '9');
            Take(item, statement);
        }
    }

    private void Take(Bai2Item item, StatementDraft statement)
    {
        Money money = default;
        AmountParseStatus status = statement.Currency.IsNone ? AmountParseStatus.NotANumber : Bai2Number.Amount(item.Amount, statement.Currency, out money);
        if (Bai2TypeCodes.BalanceOf(item.Code) is not { } kind)
        {
            _context.Keep(statement.Extras, $"03/{item.Code}", item.ToText(status == AmountParseStatus.Ok ? money.ToString() : item.Amount));
        }
        else if (status == AmountParseStatus.Ok)
        {
            _ = statement.Ledger.Add(new StatementBalance(kind, item.Code, money, statement.To));
        }
        else if (!statement.Currency.IsNone)
        {
            RefuseBalance(item, status, statement);
        }
    }

    private void RefuseBalance(Bai2Item item, AmountParseStatus status, StatementDraft statement)
    {
        (_, string why) = RecordAmounts.WhyRefused(status, statement.Currency);
        _context.Diagnostics.Error(RecordCodes.BalanceRefused, item.Position, $"The balance {item.Code} of '{Excerpt.Of(item.Amount)}' {why}: it is refused.");
        statement.Ledger.DoubtBecause("a balance was refused");
    }
}
