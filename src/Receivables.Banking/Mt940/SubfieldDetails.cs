using System.Globalization;

namespace Receivables.Banking.Mt940;

/// <summary>Reads the numbered subfields of field 86.</summary>
internal static class SubfieldDetails
{
    private const int BookingText = 0;
    private const int PrimaNota = 10;
    private const int Bank = 30;
    private const int Account = 31;
    private const int Key = 34;
    private const int AccountAsIban = 38;

    internal static void Read(Subfields subfields, MtTarget target)
    {
        target.Business = subfields.BusinessCode;
        target.PrimaNota = subfields.First(PrimaNota);
        target.TextKey = subfields.First(Key);
        target.Draft.Information = target.Context.FreeText(subfields.First(BookingText));
        ReadAccounts(subfields, target);
        if (subfields.First(Bank) is { } bank)
        {
            target.SetBic(bank);
        }

        target.SetName(PurposeText.Read(PurposeText.Join(subfields.Texts(purpose: false))));
        KeepOthers(subfields, target);
        SepaDetails.Read(subfields.Texts(purpose: true), target);
    }

    private static void KeepOthers(Subfields subfields, MtTarget target)
    {
        foreach (Subfield field in subfields.All)
        {
            if (!IsRead(field))
            {
                target.Keep(string.Create(CultureInfo.InvariantCulture, $"86/{field.Code:00}"), field.Text);
            }
        }
    }

    private static void ReadAccounts(Subfields subfields, MtTarget target)
    {
        target.SetAccount(subfields.First(AccountAsIban));

        // Triodos has the other account in place of the prima nota, and the own one in place of the other.
        if (subfields is { Separator: '>', BusinessCode: "000" })
        {
            target.SetAccount(target.PrimaNota);
            target.PrimaNota = null;
        }

        string? account = subfields.First(Account);
        if (target.Draft.Counterparty is { Iban.IsEmpty: true, Account: null })
        {
            target.SetAccount(account);
        }
        else if (account is not null)
        {
            target.Keep("86/31", account);
        }
    }

    private static bool IsRead(Subfield field) => field.IsPurpose || field.IsName || field.Code is BookingText or PrimaNota or Bank or Account or Key or AccountAsIban;
}
