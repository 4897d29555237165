using System.Globalization;
using NodaTime;
using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Cfonb;

/// <summary>Makes statements of records 01, balances of 01 and 07, and transactions of records 04, with a diagnostic for what is wrong.</summary>
internal sealed class CfonbDrafts(RecordContext context)
{
    private const int CurrencyPosition = 17;
    private const int DatePosition = 35;
    private const int ValueDatePosition = 43;
    private const int AmountPosition = 91;
    private const int AmountLength = 14;
    private const int PeriodPosition = 105;
    private const int DayLength = 6;
    private const string Euro = "EUR";

    /// <summary>A statement that begins with a record, of whatever kind.</summary>
    /// <param name="number">Which statement of the file it is.</param>
    /// <param name="record">The record.</param>
    /// <param name="next">The record after it, which may have the currency, or null.</param>
    internal StatementDraft Statement(int number, CfonbRecord record, CfonbRecord? next)
    {
        var statement = new StatementDraft(number, "CFONB 120", At(record, 1))
        {
            Iban = CfonbRib.IbanOf(record.Bank, record.Branch, record.Account),
            AccountNumber = context.KeyPart($"{record.Bank} {record.Branch} {record.Account}"),
            Currency = CurrencyOf(record, next),
            From = Day(record, DatePosition),
        };
        if (!statement.Iban.IsEmpty)
        {
            context.Keep(statement.Extras, "Iban", "computed from bank, branch and account");
        }

        return statement;
    }

    /// <summary>Some banks state the period behind the amount of a record 01.</summary>
    internal void AddPeriod(StatementDraft statement, CfonbRecord record)
    {
        if (Day(record, PeriodPosition) is { } from && Day(record, PeriodPosition + DayLength) is { } to && from <= to)
        {
            (statement.From, statement.To) = (from, to);
        }
        else
        {
            context.Keep(statement.Extras, "01/Rest", record.From(PeriodPosition));
        }
    }

    /// <summary>Takes the balance of a record 01 or 07.</summary>
    internal void AddBalance(StatementDraft statement, CfonbRecord record, BalanceKind kind)
    {
        LocalDate? day = Day(record, DatePosition);
        if (day is null && !record.Field(DatePosition, DayLength).IsEmpty)
        {
            Warn(record, DatePosition, RecordCodes.DateImpossible, $"The day '{Excerpt.Of(record.Field(DatePosition, DayLength))}' is not in the calendar: the balance is kept without it.");
        }

        if (Amount(statement, record, "the balance is refused") is { } amount)
        {
            _ = statement.Ledger.Add(new StatementBalance(kind, record.Code.ToString(), amount, day));
        }
        else
        {
            statement.Ledger.DoubtBecause("a balance was refused");
        }
    }

    /// <summary>A transaction with its amount and days, or null where it is refused.</summary>
    internal TransactionDraft? Transaction(StatementDraft statement, CfonbRecord record)
    {
        Money? amount = Amount(statement, record, "the movement is refused");
        LocalDate? booked = BookingDay(record);
        if (amount is null || booked is null)
        {
            return null;
        }

        return new TransactionDraft(At(record, 1)) { Amount = amount.Value, BookingDate = booked.Value, ValueDate = Day(record, ValueDatePosition) };
    }

    internal SourcePosition At(CfonbRecord record, int position) => context.Diagnostics.At(record.Line, record.Column + position - 1);

    private LocalDate? BookingDay(CfonbRecord record)
    {
        LocalDate? booked = Day(record, DatePosition), value = Day(record, ValueDatePosition);
        string stated = Excerpt.Of(record.Field(DatePosition, DayLength));
        if (booked is null && value is { } taken)
        {
            Warn(record, DatePosition, RecordCodes.DateGuessed, string.Create(CultureInfo.InvariantCulture, $"The booking day '{stated}' is not in the calendar: the value date, {taken:uuuu-MM-dd}, is taken."));
        }
        else if (booked is null)
        {
            context.Diagnostics.Error(RecordCodes.DateImpossible, At(record, DatePosition), $"The booking day '{stated}' is not in the calendar and there is no value date: the movement is refused.");
        }

        return booked ?? value;
    }

    private Money? Amount(StatementDraft statement, CfonbRecord record, string consequence)
    {
        if (CurrencyOf(statement, record, consequence) is not { } currency)
        {
            return null;
        }

        ReadOnlySpan<char> digits = record.Field(AmountPosition, AmountLength);
        (Money amount, bool isSigned) = (default, false);
        AmountParseStatus status = record.IsCutWithin(AmountPosition, AmountLength)
            ? AmountParseStatus.NotANumber
            : CfonbAmount.Parse(digits, currency, record.Decimals ?? currency.MinorDigits, out amount, out isSigned);
        if (status == AmountParseStatus.Ok && isSigned)
        {
            return amount;
        }

        (string code, string why) = status == AmountParseStatus.Ok
            ? (RecordCodes.DirectionUnknown, "does not end with a sign ({, A to I for credits, }, J to R for debits)")
            : status == AmountParseStatus.NotANumber ? (RecordCodes.AmountMalformed, "is not digits of which the last is also the sign") : RecordAmounts.WhyRefused(status, currency);
        context.Diagnostics.Error(code, At(record, AmountPosition), $"The amount '{Excerpt.Of(digits)}' {why}: {consequence}.");
        return null;
    }

    private Currency? CurrencyOf(StatementDraft statement, CfonbRecord record, string consequence)
    {
        if (record.CurrencyCode.IsEmpty)
        {
            return statement.Currency;
        }

        if (Currency.TryFromCode(record.CurrencyCode, out Currency currency))
        {
            return currency;
        }

        context.Diagnostics.Error(RecordCodes.CurrencyUnknown, At(record, CurrencyPosition), $"ISO 4217 does not know the currency '{Excerpt.Of(record.CurrencyCode)}': {consequence}.");
        return null;
    }

    private Currency CurrencyOf(CfonbRecord record, CfonbRecord? next)
    {
        if (Currency.TryFromCode(record.CurrencyCode, out Currency currency) || (next is not null && Currency.TryFromCode(next.CurrencyCode, out currency)))
        {
            return currency;
        }

        Warn(record, CurrencyPosition, RecordCodes.CurrencyUnknown, $"Neither the record nor the next one names a currency: {Euro} is taken.");
        return Currency.Eur;
    }

    private void Warn(CfonbRecord record, int position, string code, string message) => context.Diagnostics.Warning(code, At(record, position), message);

    private static LocalDate? Day(CfonbRecord record, int position)
    {
        ReadOnlySpan<char> day = record.Raw(position, DayLength);
        return day.Length == DayLength ? RecordContext.Day(day[4..], day[2..4], day[..2]) : null;
    }
}
