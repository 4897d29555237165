using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>Reads the account of field 25: an IBAN, or <c>bank/number</c>, with the currency behind it at some banks.</summary>
internal static class AccountField
{
    internal static void Read(MtField field, StatementDraft statement, RecordContext context)
    {
        ReadOnlySpan<char> text = WithoutCurrency(field.First.AsSpan().Trim(" /"), statement);
        if (field.Lines.Count > 1 && Bics.IsBic(field.Lines[1].AsSpan().Trim()))
        {
            statement.Bic = field.Lines[1].Trim();
        }

        int stroke = text.IndexOf('/');
        ReadOnlySpan<char> bank = stroke < 0 ? [] : text[..stroke].Trim();
        ReadOnlySpan<char> number = text[(stroke + 1)..].Trim();
        if (Bics.IsBic(bank))
        {
            statement.Bic = bank.ToString();
        }

        if (Iban.TryParse(number, out Iban iban) || Iban.TryParse(text, out iban))
        {
            statement.Iban = iban;
            return;
        }

        SayInvalid(text, field, context);
        statement.AccountNumber = context.KeyPart(bank.IsEmpty || Bics.IsBic(bank) ? number : text);
    }

    private static ReadOnlySpan<char> WithoutCurrency(ReadOnlySpan<char> text, StatementDraft statement)
    {
        bool hasCurrency = text.Length > 4 && text[^4] is (>= '0' and <= '9') or ' ' or '/' && Currency.TryFromCode(text[^3..], out Currency _);
        if (!hasCurrency || Iban.TryParse(text, out _))
        {
            return text;
        }

        if (statement.Currency.IsNone)
        {
            statement.Currency = Currency.FromCode(text[^3..].ToString());
        }

        return text[..^3].TrimEnd(" /");
    }

    private static void SayInvalid(ReadOnlySpan<char> text, MtField field, RecordContext context)
    {
        if (text.Length > 4 && char.IsAsciiLetterUpper(text[0]) && Iban.Check(text) is IbanStatus.WrongCheckDigits or IbanStatus.WrongLength or IbanStatus.WrongStructure)
        {
            context.Diagnostics.Warning(RecordCodes.IbanInvalid, context.Here(field.Column), $"'{Internals.Excerpt.Of(text)}' is not a valid IBAN: it is kept as the number of the account.");
        }
    }
}
