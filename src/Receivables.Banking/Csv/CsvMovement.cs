using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Makes a transaction of a row.</summary>
internal sealed class CsvMovement(RecordContext context, CsvLayout layout, CsvFormat format, CsvMapping mapping)
{
    private const string Refused = "the row is refused";

    private readonly CsvKinds _kinds = new(layout.Provider);

    /// <summary>The balance behind the row, where it states one.</summary>
    internal Money? Balance { get; private set; }

    /// <summary>Reads a row, or returns null where it is refused.</summary>
    internal TransactionDraft? Read(CsvRow row)
    {
        Balance = null;
        if (CurrencyOf(row) is not { } currency || AmountOf(row, currency) is not { } amount || Day(row) is not { } day)
        {
            return null;
        }

        var draft = new TransactionDraft(context.Diagnostics.At(row.Line, 1)) { Amount = mapping.IsInverse ? -amount : amount, BookingDate = day, ValueDate = ValueDay(row) };
        if (layout.IsFeeBeside && layout.Text(row, CsvRole.Fee).Length > 0)
        {
            if (Detail(row, CsvRole.Fee, currency) is not { } fee || Difference(row, draft.Amount, fee) is not { } moved)
            {
                return null;
            }

            draft.Amount = moved;
        }

        CsvTexts.Take(context, layout, row, draft);
        _kinds.Take(layout.Text(row, CsvRole.Kind), layout.Of(CsvRole.State).Select(column => row[column]), layout.Text(row, CsvRole.Remittance), draft);
        draft.Status = draft.Status == TransactionStatus.Booked && CsvKinds.IsWaiting(layout.Text(row, CsvRole.BookingDate)) ? TransactionStatus.Pending : draft.Status;
        TakeReturn(row, currency, draft);
        TakeFee(row, currency, draft);
        TakeOriginal(row, draft);
        string balance = layout.Text(row, CsvRole.Balance);
        Balance = balance.Length > 0 ? Detail(row, CsvRole.Balance, currency) : null;
        return draft;
    }

    /// <summary>The signed amount and the day of a row that states a balance, or null where it is refused.</summary>
    internal (Money Amount, LocalDate Day)? ReadBalance(CsvRow row) =>
        CurrencyOf(row) is { } currency && AmountOf(row, currency) is { } amount && Day(row) is { } day ? (amount, day) : null;

    private Currency? CurrencyOf(CsvRow row)
    {
        string code = layout.Text(row, CsvRole.Currency);
        if (code.Length == 0 && mapping.Currency.IsNone && UnitOf(row) is { IsNone: false } unit)
        {
            return unit;
        }

        if (code.Length == 0 && !mapping.Currency.IsNone)
        {
            return mapping.Currency;
        }

        // Providers write them small, spreadsheets as a sign.
        if (Currency.TryFromCode(code is "€" ? "EUR" : code is "£" ? "GBP" : code is "$" ? "USD" : code.ToUpperInvariant(), out Currency currency))
        {
            return currency;
        }

        Error(row, CsvRole.Currency, RecordCodes.CurrencyUnknown, code.Length == 0
            ? $"The row states no currency, and neither does the mapping: {Refused}. State it in a mapping: {{ \"version\": 1, \"currency\": \"USD\" }} (CsvMapping.Currency)."
            : $"ISO 4217 does not know the currency '{Excerpt.Of(code)}', or gives it no minor unit: {Refused}.");
        return null;
    }

    // The currency beside the amount itself.
    private Currency UnitOf(CsvRow row)
    {
        foreach (int column in layout.Of(CsvRole.Amount).Concat(layout.Of(CsvRole.Credit)).Concat(layout.Of(CsvRole.Debit)))
        {
            CsvUnits.WithoutUnit(row[column].TrimStart('-', '+'), out Currency unit);
            if (!unit.IsNone)
            {
                return unit;
            }
        }

        return default;
    }

    private Money? AmountOf(CsvRow row, Currency currency)
    {
        if (layout.Has(CsvRole.Amount) && layout.Text(row, CsvRole.Amount).Length > 0)
        {
            return Signed(row, Number(row, CsvRole.Amount, currency));
        }

        string debit = layout.Text(row, CsvRole.Debit), credit = layout.Text(row, CsvRole.Credit);
        if (debit.Length == 0 && credit.Length == 0)
        {
            Error(row, layout.Has(CsvRole.Amount) ? CsvRole.Amount : CsvRole.Credit, RecordCodes.AmountMalformed, $"The row states no amount: {Refused}.");
            return null;
        }

        Money? isIn = credit.Length == 0 ? Money.Zero(currency) : Number(row, CsvRole.Credit, currency);
        Money? isOut = debit.Length == 0 ? Money.Zero(currency) : Number(row, CsvRole.Debit, currency);
        return isIn is null || isOut is null ? null : Difference(row, isIn.Value, format.IsDebitSigned ? -isOut.Value : isOut.Value);
    }

    private Money? Difference(CsvRow row, Money isIn, Money isOut)
    {
        Int128 net = (Int128)isIn.MinorUnits - isOut.MinorUnits;
        if (net > long.MinValue && net <= long.MaxValue)
        {
            return Money.FromMinor((long)net, isIn.Currency);
        }

        Error(row, CsvRole.Credit, RecordCodes.AmountOutOfRange, $"Credit and debit together are too large to be an amount of money: {Refused}.");
        return null;
    }

    // The column that says which way decides; a sign beside it says nothing.
    private Money? Signed(CsvRow row, Money? amount)
    {
        string direction = layout.Text(row, CsvRole.Direction);
        if (amount is not { } stated || direction.Length == 0)
        {
            return amount;
        }

        switch (CsvKinds.DirectionOf(direction))
        {
            case > 0:
                return stated.Abs();
            case < 0:
                return -stated.Abs();
            default:
                Error(row, CsvRole.Direction, RecordCodes.DirectionUnknown, $"'{Excerpt.Of(direction)}' says neither credit nor debit: {Refused}.");
                return null;
        }
    }

    private Money? Number(CsvRow row, CsvRole role, Currency currency)
    {
        string text = layout.Text(row, role);
        if (!format.IsMarkProven && CsvNumbers.MarkOf(text) is null && text.AsSpan().ContainsAny('.', ','))
        {
            Error(row, role, RecordCodes.AmountMalformed, $"The amount '{Excerpt.Of(text)}' can be read in two ways, and no other amount says which: {Refused}. State the decimal mark in a mapping (CsvMapping.DecimalMark).");
            return null;
        }

        if (!CsvNumbers.TryRead(text, format.Mark, out string plain, out bool isNegative))
        {
            Error(row, role, RecordCodes.AmountMalformed, $"'{Excerpt.Of(text)}' is no amount with the decimal mark '{format.Mark}': {Refused}.");
            return null;
        }

        CsvUnits.WithoutUnit(text.TrimStart('-', '+'), out Currency unit);
        if (!unit.IsNone && unit != currency && !text.Contains('$', StringComparison.Ordinal))
        {
            Error(row, role, RecordCodes.CurrencyUnknown, $"The amount '{Excerpt.Of(text)}' is of {unit.Code}, and the row of {currency.Code}: {Refused}.");
            return null;
        }

        AmountParseStatus status = Money.TryParseAmount(plain, currency, out Money amount);
        if (status != AmountParseStatus.Ok)
        {
            (string code, string why) = RecordAmounts.WhyRefused(status, currency);
            Error(row, role, code, $"The amount '{Excerpt.Of(text)}' {why}: {Refused}.");
            return null;
        }

        return isNegative ? -amount : amount;
    }

    // A detail that is no amount is kept as it is, and said.
    private Money? Detail(CsvRow row, CsvRole role, Currency currency)
    {
        string text = layout.Text(row, role);

        // One bank writes the balance with a point where the amounts have commas.
        char mark = role == CsvRole.Balance ? CsvNumbers.MarkOf(text) ?? format.Mark : format.Mark;
        if (CsvNumbers.TryRead(text, mark, out string plain, out bool isNegative) && Money.TryParseAmount(plain, currency, out Money amount) == AmountParseStatus.Ok)
        {
            return isNegative ? -amount : amount;
        }

        context.Diagnostics.Warning(RecordCodes.DetailRefused, Place(row, role), $"'{Excerpt.Of(text)}' is no amount of {currency.Code}: this detail is left out.");
        return null;
    }

    private LocalDate? Day(CsvRow row)
    {
        string text = layout.Text(row, CsvRole.BookingDate) is { Length: > 0 } booked ? booked : layout.Text(row, CsvRole.TransactionDate);
        text = CsvKinds.IsWaiting(text) ? layout.Text(row, CsvRole.ValueDate) : text;
        if (CsvDates.Read(text, format.DateOrder) is { } day)
        {
            return day;
        }

        Error(row, CsvRole.BookingDate, RecordCodes.DateImpossible, text.Length == 0 ? $"The row states no day: {Refused}." : $"'{Excerpt.Of(text)}' is no day that the calendar has: {Refused}.");
        return null;
    }

    private LocalDate? ValueDay(CsvRow row)
    {
        string text = layout.Text(row, CsvRole.ValueDate);
        LocalDate? day = text.Length == 0 ? null : CsvDates.Read(text, format.DateOrder);
        if (text.Length > 0 && day is null)
        {
            context.Diagnostics.Warning(RecordCodes.DetailRefused, Place(row, CsvRole.ValueDate), $"'{Excerpt.Of(text)}' is no day that the calendar has: this detail is left out.");
        }

        return day;
    }

    // German savings banks state what the direct debit was, and what the other bank took for giving it back.
    private void TakeReturn(CsvRow row, Currency currency, TransactionDraft draft)
    {
        if (!draft.Amount.IsNegative || layout.Text(row, CsvRole.ReturnedAmount).Length == 0 || Detail(row, CsvRole.ReturnedAmount, currency) is not { IsZero: false } returned)
        {
            return;
        }

        draft.HasReturnInformation = true;
        draft.Instructed = returned.Abs();
        if (layout.Text(row, CsvRole.ReturnFee).Length > 0 && Detail(row, CsvRole.ReturnFee, currency) is { IsZero: false } fee)
        {
            draft.Charges.Add(new PaymentCharge(fee.Abs(), IsIncluded: true, null));
        }
    }

    // What the provider kept: net is gross less fee, whichever sign the fee has in the file.
    private void TakeFee(CsvRow row, Currency currency, TransactionDraft draft)
    {
        Int128 fees = 0;
        foreach (int column in layout.Of(CsvRole.Fee).Where(c => row[c].Length > 0))
        {
            bool isRead = CsvNumbers.TryRead(row[column], format.Mark, out string plain, out bool isNegative) && Money.TryParseAmount(plain, currency, out Money fee) == AmountParseStatus.Ok;
            fees += isRead && Money.TryParseAmount(plain, currency, out fee) == AmountParseStatus.Ok ? (isNegative ? -fee.MinorUnits : fee.MinorUnits) : 0;
            if (!isRead)
            {
                context.Keep(draft.Extras, layout.Headers[column], row[column]);
            }
        }

        Money? gross = layout.Text(row, CsvRole.Gross).Length > 0 ? Detail(row, CsvRole.Gross, currency) : null;
        Int128 kept = gross is { } stated && stated.MinorUnits + fees == draft.Amount.MinorUnits ? -fees : fees;
        if (kept == 0 || kept < -long.MaxValue || kept > long.MaxValue)
        {
            return;
        }

        Money charge = Money.FromMinor((long)kept, currency);
        Int128 ordered = (Int128)draft.Amount.MinorUnits + kept;
        draft.Charges.Add(new PaymentCharge(charge, IsIncluded: true, null));
        draft.Instructed = gross?.Abs() ?? (ordered >= 0 && ordered <= long.MaxValue ? Money.FromMinor((long)ordered, currency) : null);
    }

    private void TakeOriginal(CsvRow row, TransactionDraft draft)
    {
        string amount = layout.Text(row, CsvRole.OriginalAmount), code = layout.Text(row, CsvRole.OriginalCurrency).ToUpperInvariant();
        if (amount.Length > 0 && draft.Instructed is null && Currency.TryFromCode(code, out Currency currency) && currency != draft.Amount.Currency && Detail(row, CsvRole.OriginalAmount, currency) is { IsZero: false } original)
        {
            draft.Instructed = original.Abs();
        }
        else
        {
            context.Keep(draft.Extras, "OriginalAmount", $"{amount} {code}");
        }

        context.Keep(draft.Extras, "Rate", layout.Text(row, CsvRole.Rate));
    }

    private void Error(CsvRow row, CsvRole role, string code, string message) => context.Diagnostics.Error(code, Place(row, role), message);

    private SourcePosition Place(CsvRow row, CsvRole role)
    {
        int[] columns = layout.Of(role);
        int column = columns.Length > 0 && columns[0] < row.Columns.Length ? row.Columns[columns[0]] : 1;
        return context.Diagnostics.At(row.Line, column);
    }
}
