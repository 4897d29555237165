using NodaTime;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads the balances: fields 60, 62, 64 and 65, such as <c>C260630EUR1224,49</c>.</summary>
internal static class BalanceField
{
    private const int DateStart = 1;
    private const int CurrencyStart = 7;

    /// <summary>Reads a balance and adds it to the statement; what is wrong is reported.</summary>
    /// <param name="field">The field.</param>
    /// <param name="statement">Takes the balance, and its currency where it has none yet.</param>
    /// <param name="context">Takes what is found.</param>
    internal static StatementBalance? Read(MtField field, StatementDraft statement, RecordContext context)
    {
        context.Line = field.Line;
        if (Parse(field, statement, context) is { } balance)
        {
            _ = statement.Ledger.Add(balance);
            return balance;
        }

        context.Diagnostics.Error(RecordCodes.BalanceRefused, context.Here(field.Column), $"The balance '{Internals.Excerpt.Of(field.First)}' of field {field.Tag} is refused.");
        context.Keep(statement.Extras, field.Tag, field.Text);
        if (KindOf(field.Tag) is BalanceKind.OpeningBooked or BalanceKind.ClosingBooked or BalanceKind.InterimBooked)
        {
            statement.Ledger.DoubtBecause("a balance was refused");
        }

        return null;
    }

    /// <summary>The currency of a balance by its letters, or none.</summary>
    internal static Currency CurrencyOf(MtField field)
    {
        ReadOnlySpan<char> text = field.First.AsSpan().Trim();
        return text.Length >= CurrencyStart + 3 && Currency.TryFromCode(text.Slice(CurrencyStart, 3), out Currency currency) ? currency : default;
    }

    /// <summary>The amount of a balance, which is not reported; null where it cannot be read.</summary>
    internal static Money? AmountOf(MtField field)
    {
        ReadOnlySpan<char> text = field.First.AsSpan().Trim();
        return text.Length > CurrencyStart && MtAmounts.Find(text[CurrencyStart..], CurrencyOf(field)) is { } amount ? text[0] == 'D' ? -amount : amount : null;
    }

    private static StatementBalance? Parse(MtField field, StatementDraft statement, RecordContext context)
    {
        ReadOnlySpan<char> text = field.First.AsSpan().Trim();
        if (text.Length <= CurrencyStart || text[0] is not ('C' or 'D') || CurrencyFor(text, field, statement, context) is not { } currency)
        {
            return null;
        }

        ReadOnlySpan<char> digits = (char.IsAsciiLetter(text[CurrencyStart]) ? text[(CurrencyStart + 3)..] : text[CurrencyStart..]).Trim();
        if (MtAmounts.Read(digits, currency, context, field.Column + text.Length - digits.Length, "the balance is refused") is not { } amount)
        {
            return null;
        }

        return new StatementBalance(KindOf(field.Tag), field.Tag, text[0] == 'D' ? -amount : amount, DayOf(text, field, context));
    }

    private static Currency? CurrencyFor(ReadOnlySpan<char> text, MtField field, StatementDraft statement, RecordContext context)
    {
        if (char.IsAsciiLetter(text[CurrencyStart]))
        {
            Currency? stated = text.Length < CurrencyStart + 3 ? null : context.CurrencyOf(text.Slice(CurrencyStart, 3), field.Column + CurrencyStart, "the balance is refused");
            statement.Currency = statement.Currency.IsNone ? stated ?? default : statement.Currency;
            return stated;
        }

        if (statement.Currency.IsNone)
        {
            return null;
        }

        context.Diagnostics.Warning(RecordCodes.RecordMalformed, context.Here(field.Column + CurrencyStart), $"The balance of field {field.Tag} has no currency: that of the statement is taken.");
        return statement.Currency;
    }

    private static LocalDate? DayOf(ReadOnlySpan<char> text, MtField field, RecordContext context)
    {
        ReadOnlySpan<char> digits = text.Slice(DateStart, CurrencyStart - DateStart);
        LocalDate? day = RecordContext.Day(digits[..2], digits[2..4], digits[4..]);
        if (day is null)
        {
            context.Diagnostics.Warning(RecordCodes.DateImpossible, context.Here(field.Column + DateStart), $"The day '{Internals.Excerpt.Of(digits)}' of the balance does not exist: the balance is kept without a day.");
        }

        return day;
    }

    private static BalanceKind KindOf(string tag) => tag switch
    {
        MtTag.Opening => BalanceKind.OpeningBooked,
        MtTag.Closing => BalanceKind.ClosingBooked,
        MtTag.ClosingAvailable => BalanceKind.ClosingAvailable,
        MtTag.ForwardAvailable => BalanceKind.ForwardAvailable,
        _ => BalanceKind.InterimBooked,
    };
}
