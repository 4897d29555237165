using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Bai2;

/// <summary>Reads record 16.</summary>
internal sealed class Bai2Detail(RecordContext context, Bai2Level level)
{
    private readonly RecordContext _context = context;
    private readonly Bai2Level _level = level;
    private readonly Bai2Text _text = new(context);
    private bool _saidMark;

    /// <summary>Reads a transaction; null where it is refused, or a message without money.</summary>
    internal TransactionDraft? Read(Bai2Record record, StatementDraft statement, Bai2Group group, out bool isMessage)
    {
        string code = record.Next().ToString();
        Bai2Direction direction = Bai2TypeCodes.DirectionOf(code);
        isMessage = direction == Bai2Direction.None;
        SourcePosition position = record.FieldPosition;
        ReadOnlySpan<char> amount = record.Next();
        _level.Add(amount.IsEmpty ? 0 : Bai2Number.Counted(amount));
        if (isMessage)
        {
            KeepMessage(record, statement);
            return null;
        }

        if (direction == Bai2Direction.Unknown)
        {
            _context.Diagnostics.Error(RecordCodes.DirectionUnknown, position, $"The type code '{Excerpt.Of(code)}' says neither credit nor debit: the entry is refused.");
            return null;
        }

        return group.AsOf is null || ReadAmount(amount, direction, record, statement.Currency) is not { } money ? null : Fill(record, code, money, group);
    }

    private TransactionDraft Fill(Bai2Record record, string code, Money amount, Bai2Group group)
    {
        var draft = new TransactionDraft(record.Position)
        {
            Amount = amount,
            BookingDate = group.AsOf!.Value,
            Status = group.WhyNotBooked is null ? TransactionStatus.Booked : TransactionStatus.Information,
            BankCode = Bai2TypeCodes.IsoCode(code) ?? code,
            ProprietaryCode = code,
            HasReturnInformation = Bai2TypeCodes.IsReturn(code),
            IsReversal = Bai2TypeCodes.IsReversal(code),
        };
        ReadFunds(record, draft);
        ReadReferences(record, draft);
        _text.Read(record.Rest(), draft);
        draft.ReturnReason = draft.HasReturnInformation ? Bai2ReturnReason.In(draft) : null;
        return draft;
    }

    private Money? ReadAmount(ReadOnlySpan<char> text, Bai2Direction direction, Bai2Record record, Currency currency)
    {
        if (currency.IsNone)
        {
            return null;
        }

        SourcePosition position = record.FieldPosition;
        if (record.IsCut)
        {
            _context.Diagnostics.Error(RecordCodes.Truncated, position, $"The file ends within an amount, '{Excerpt.Of(text)}': the entry is refused.");
            return null;
        }

        AmountParseStatus status = Bai2Number.Amount(text, currency, out Money amount);
        if (status != AmountParseStatus.Ok)
        {
            (string code, string why) = RecordAmounts.WhyRefused(status, currency);
            _context.Diagnostics.Error(code, position, $"The amount '{Excerpt.Of(text)}' {why}: the entry is refused.");
            return null;
        }

        SayMark(text, position);
        if (amount.IsNegative)
        {
            _context.Diagnostics.Warning(RecordCodes.DirectionUnknown, position, direction == Bai2Direction.Credit
                ? $"The amount '{Excerpt.Of(text)}' of a credit is negative: it is read as a debit."
                : $"The amount '{Excerpt.Of(text)}' of a debit has a sign: it is read as a debit all the same.");
            return amount;
        }

        return direction == Bai2Direction.Credit ? amount : -amount;
    }

    private void SayMark(ReadOnlySpan<char> text, SourcePosition position)
    {
        if (text.Contains('.') && !_saidMark)
        {
            _saidMark = true;
            _context.Diagnostics.Warning(RecordCodes.RecordMalformed, position,
                $"The amount '{Excerpt.Of(text)}' has a decimal mark, which this format does not have: here and further on such amounts are read for what they say.");
        }
    }

    private void ReadFunds(Bai2Record record, TransactionDraft draft)
    {
        Bai2Funds funds = Bai2Funds.Read(record);
        draft.ValueDate = funds.ValueDate;
        _context.Keep(draft.Extras, "Funds", funds.Text);
        if (!funds.IsUnderstood)
        {
            _context.Diagnostics.Warning(RecordCodes.DetailRefused, record.FieldPosition, "What should say when the money is available is no funds type: it is read as what follows.");
        }
    }

    private void ReadReferences(Bai2Record record, TransactionDraft draft)
    {
        ReadOnlySpan<char> bank = record.Next();
        draft.Reference = bank.IsEmpty ? null : _context.Field(bank);
        ReadOnlySpan<char> customer = record.Next();
        draft.EndToEndId = _text.Reference(customer);
        if (draft.EndToEndId is null)
        {
            _context.Keep(draft.Extras, "CustomerReference", customer);
        }
    }

    private void KeepMessage(Bai2Record record, StatementDraft statement)
    {
        _ = Bai2Funds.Read(record);
        record.Next();
        record.Next();
        _context.Keep(statement.Extras, "16/890", string.Join(' ', record.Rest().Select(line => line.Trim()).Where(line => line.Length > 0)));
    }
}
