using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>Currency and signed amount of a row; what is wrong is reported.</summary>
internal sealed class CsvAmounts(RecordContext context, CsvLayout layout, CsvFormat format, CsvMapping mapping)
{
    internal const string Refused = "the row is refused";

    /// <summary>The currency of a row, or null where it states none that is known.</summary>
    internal Currency? CurrencyOf(CsvRow row)
    {
        string code = layout.Text(row, CsvRole.Currency);
        if (code.Length == 0 && mapping.Currency.IsNone && CsvUnits.OfAmount(row, layout) is { IsNone: false } unit)
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
            ? $"{(layout.Has(CsvRole.Currency) ? $"The column {Named(CsvRole.Currency)} is empty in this row" : $"Nothing says of which currency {Named(CsvRole.Amount, CsvRole.Debit, CsvRole.Credit)} is")}: {Refused}. State it in a mapping: {{ \"version\": 1, \"currency\": \"CODE\" }}, with the currency of the account for CODE (CsvMapping.Currency)."
            : $"ISO 4217 does not know the currency '{Excerpt.Of(code)}' in the column {Named(CsvRole.Currency)}, or gives it no minor unit: {Refused}.");
        return null;
    }

    // Columns as the file names them; where it does not, by their place.
    private string Named(params ReadOnlySpan<CsvRole> roles)
    {
        List<string> names = [];
        foreach (CsvRole role in roles)
        {
            names.AddRange(layout.Of(role).Select(c => $"'{Excerpt.Of(layout.NameOf(c))}'"));
        }

        return string.Join(" or ", names);
    }

    /// <summary>What a row moves, or null where it is refused.</summary>
    internal Money? AmountOf(CsvRow row, Currency currency)
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

        if (format.IsDebitSigned is null && debit.AsSpan().ContainsAnyInRange('1', '9'))
        {
            Error(row, CsvRole.Debit, RecordCodes.DirectionUnknown, $"As many amounts in the column {Named(CsvRole.Debit)} have a minus as have none, and no balance says which of them go out: {Refused}. Take a file with a column for the balance, or with one sign for all debits.");
            return null;
        }

        Money? isIn = credit.Length == 0 ? Money.Zero(currency) : Number(row, CsvRole.Credit, currency);
        Money? isOut = debit.Length == 0 ? Money.Zero(currency) : Number(row, CsvRole.Debit, currency);
        return isIn is null || isOut is null ? null : Difference(row, isIn.Value, format.IsDebitSigned == true ? -isOut.Value : isOut.Value);
    }

    /// <summary>What came in less what went out, or null where it fits no amount.</summary>
    internal Money? Difference(CsvRow row, Money isIn, Money isOut)
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

    /// <summary>An amount beside the one that moves. One that is none is left out, and said.</summary>
    internal Money? Detail(CsvRow row, CsvRole role, Currency currency)
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

    /// <summary>An amount above the table, or null where it is none of the currency.</summary>
    internal Money? Above(string text, Currency currency) =>
        CsvNumbers.TryRead(text, CsvNumbers.MarkOf(text) ?? format.Mark, out string plain, out bool isNegative) && Money.TryParseAmount(plain, currency, out Money amount) == AmountParseStatus.Ok ? (isNegative ? -amount : amount) : null;

    /// <summary>Reports what refuses the row.</summary>
    internal void Error(CsvRow row, CsvRole role, string code, string message) => context.Diagnostics.Error(code, Place(row, role), message);

    /// <summary>Where the first cell of a role stands.</summary>
    internal SourcePosition Place(CsvRow row, CsvRole role)
    {
        int[] columns = layout.Of(role);
        int column = columns.Length > 0 && columns[0] < row.Columns.Length ? row.Columns[columns[0]] : 1;
        return context.Diagnostics.At(row.Line, column);
    }
}
