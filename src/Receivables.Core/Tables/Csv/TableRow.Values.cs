using NodaTime;
using Receivables.Internals;

namespace Receivables.Tables.Csv;

/// <content>Dates, currencies and amounts.</content>
internal sealed partial class TableRow
{
    /// <summary>Reads a date; null where the cell is empty or refused.</summary>
    internal LocalDate? Date(int column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (cell.IsEmpty)
        {
            return null;
        }

        switch (DateText.Read(cell, out LocalDate date))
        {
            case DateReading.Ok:
                return date;
            case DateReading.Impossible:
                Refuse(column, TableCodes.ImpossibleDate, $"the calendar has no day '{Printable.Clip(cell)}': correct it.");
                return null;
            case DateReading.OutOfRange:
                Refuse(column, TableCodes.DateOutOfRange, $"the year of '{Printable.Clip(cell)}' is not between 1900 and 2199: correct it.");
                return null;
            default:
                Refuse(column, TableCodes.NotADate, $"'{Printable.Clip(cell)}' is not a date: write it as yyyy-MM-dd, such as 2026-06-30.");
                return null;
        }
    }

    /// <summary>Reads a currency; <c>default</c> where the cell is empty or refused.</summary>
    internal Currency Currency(int column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        if (!cell.IsEmpty && !Receivables.Currency.TryFromCode(cell, out _))
        {
            Refuse(column, TableCodes.UnknownCurrency, Receivables.Currency.WhyRefused(cell.ToString()));
        }

        return Receivables.Currency.TryFromCode(cell, out Currency currency) ? currency : default;
    }

    /// <summary>Reads an amount in a currency; null where the cell is empty or refused, or the currency is <c>default</c>.</summary>
    internal Money? Amount(int column, Currency currency) => Amount(column, Cell(column), currency);

    /// <summary>Reads an amount above zero.</summary>
    internal Money? PositiveAmount(int column, Currency currency)
    {
        Money? amount = Amount(column, currency);
        if (amount is not { IsPositive: false })
        {
            return amount;
        }

        Refuse(column, TableCodes.AmountSign, $"'{Printable.Clip(Cell(column))}' is not above zero: amounts are gross and positive, for credit notes too.");
        return null;
    }

    /// <summary>Reads an amount whose cell may name the currency after it; else it is in the home currency.</summary>
    internal Money? AmountWithCurrency(int column)
    {
        ReadOnlySpan<char> cell = Cell(column);
        Currency currency = context.Options.HomeCurrency;
        if (cell.Length > 3 && char.IsAsciiLetter(cell[^1]))
        {
            if (!Receivables.Currency.TryFromCode(cell[^3..], out currency))
            {
                Refuse(column, TableCodes.UnknownCurrency, Receivables.Currency.WhyRefused(cell[^3..].ToString()));
                return null;
            }

            cell = cell[..^3].TrimEnd();
        }

        return Amount(column, cell, currency);
    }

    private Money? Amount(int column, ReadOnlySpan<char> cell, Currency currency)
    {
        if (cell.IsEmpty || currency.IsNone)
        {
            return null;
        }

        Span<char> plain = stackalloc char[NumberText.MaxLength];
        NumberReading reading = NumberText.Read(cell, mark, plain, out int length);
        if (reading != NumberReading.Ok)
        {
            RefuseNumber(column, cell, reading);
            return null;
        }

        AmountParseStatus status = Money.TryParseAmount(plain[..length], currency, out Money amount);
        if (status == AmountParseStatus.Ok)
        {
            return amount;
        }

        (string code, string message) = status == AmountParseStatus.TooManyDigits
            ? (TableCodes.TooManyDigits, Invariant($"'{Printable.Clip(cell)}' has more than the {currency.MinorDigits} decimals of {currency.Code}: round it."))
            : (TableCodes.AmountTooLarge, $"'{Printable.Clip(cell)}' is larger than any amount: correct it.");
        Refuse(column, code, message);
        return null;
    }

    private void RefuseNumber(int column, ReadOnlySpan<char> cell, NumberReading reading)
    {
        string text = Printable.Clip(cell);
        (string code, string message) = reading switch
        {
            NumberReading.Ambiguous => (TableCodes.AmbiguousNumber, $"'{text}' can be read in two ways: state the decimal mark, or write it without a mark between thousands."),
            NumberReading.OtherMark => (TableCodes.OtherDecimalMark, $"'{text}' does not fit the decimal {(mark == DecimalMark.Comma ? "comma" : "point")} of this file: use one decimal mark throughout, or state it."),
            NumberReading.BadGrouping => (TableCodes.BadGrouping, $"the digits of '{text}' are not grouped by threes: write it without marks between thousands."),
            _ => (TableCodes.NotANumber, $"'{text}' is not a number: write digits and a decimal mark, such as 1234.50, without currency or text."),
        };
        Refuse(column, code, message);
    }
}
