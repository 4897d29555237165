using Receivables.Banking.Internals;
using Receivables.Banking.Records;

namespace Receivables.Banking.Mt940;

/// <summary>The account of the other side: an IBAN where its check digits hold, else a number.</summary>
internal static class OtherAccount
{
    internal static void Set(PartyDraft party, ReadOnlySpan<char> text, RecordContext context)
    {
        ReadOnlySpan<char> account = text.Trim();
        if (account.IsEmpty || !party.Iban.IsEmpty)
        {
            return;
        }

        if (PolishNumber.Read(account) is { IsEmpty: false } iban)
        {
            party.Iban = iban;
            party.Account = null;
            return;
        }

        if (LooksLikeIban(account))
        {
            context.Diagnostics.Information(RecordCodes.IbanInvalid, context.Here(), $"'{Excerpt.Of(account)}' is not a valid IBAN: it is kept as a number.");
        }

        party.Account ??= context.Field(account);
    }

    internal static bool LooksLikeIban(ReadOnlySpan<char> text) => text.Length is >= 15 and <= 34 && !text.Contains(' ') && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiLetterUpper(text[1])
        && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);
}
