namespace Receivables.DemoData.Numbers;

/// <summary>IBANs that pass mod 97 (the French and Belgian ones their national key too) and belong to nobody known to us.</summary>
internal static class InventedIban
{
    /// <summary>The account of a holder: the same name gives the same account.</summary>
    public static string Of(string country, string holder)
    {
        string account = Account(country, SeededRandom.For($"iban/{country}/{holder}"));
        return country + Mod97.CheckDigits(country, account) + account;
    }

    private static string Account(string country, SeededRandom random) => country switch
    {
        "FR" => French("98" + random.Digits(3), random.Digits(5), random.Digits(11)),
        "DE" => "990" + random.Digits(15),
        "AT" => "99" + random.Digits(14),
        "BE" => Belgian("99" + random.Digits(8)),
        "NL" => "ZZBK" + random.Digits(10),
        "LU" => "99" + random.Digits(14),
        "IT" => "X" + random.Digits(22),
        "ES" => "99" + random.Digits(18),
        "GB" => "ZZBK" + random.Digits(14),
        "CH" => "99" + random.Digits(15),
        _ => throw new ArgumentOutOfRangeException(nameof(country), country, "No IBAN is invented for this country."),
    };

    private static string French(string bank, string branch, string account)
    {
        int weighted = ((89 * Mod97.Remainder(bank)) + (15 * Mod97.Remainder(branch)) + (3 * Mod97.Remainder(account))) % 97;
        return $"{bank}{branch}{account}{97 - weighted:00}";
    }

    private static string Belgian(string account)
    {
        int remainder = Mod97.Remainder(account);
        return $"{account}{(remainder == 0 ? 97 : remainder):00}";
    }
}
