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
        target.SetAccount(subfields.First(AccountAsIban));
        target.SetAccount(subfields.First(Account));
        ReadBank(subfields, target);
        string name = PurposeText.Read(PurposeText.Join(subfields.All.Where(field => field.IsName).Select(field => field.Text)));
        target.SetName(name);
        KeepOthers(subfields, target);
        SepaDetails.Read([.. subfields.All.Where(field => field.IsPurpose).Select(field => field.Text)], target);
    }

    private static void ReadBank(Subfields subfields, MtTarget target)
    {
        if (subfields.First(Bank) is { } bank)
        {
            target.SetBic(bank);
        }
    }

    private static void KeepOthers(Subfields subfields, MtTarget target)
    {
        foreach (Subfield field in subfields.All)
        {
            bool isRead = field.IsPurpose || field.IsName || field.Code is BookingText or PrimaNota or Bank or Key or AccountAsIban
                || (field.Code == Account && (subfields.First(AccountAsIban) is null || target.Draft.Counterparty.Account == field.Text.Trim()));
            if (!isRead)
            {
                target.Keep(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"86/{field.Code:00}"), field.Text);
            }
        }
    }
}
