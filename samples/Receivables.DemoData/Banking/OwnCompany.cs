using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Banking;

/// <summary>The maker of lamps itself, with its two bank accounts.</summary>
internal static class OwnCompany
{
    public const string Name = "Luminaires Orvanelle SAS";
    public const string BankBic = "ZZBKFRXX";

    /// <summary>The savings account, of which no statement is shipped.</summary>
    public static readonly string Savings = InventedIban.Of("FR", "Orvanelle livret");

    /// <summary>The account on which nearly all is paid.</summary>
    public static readonly OwnAccount Euro = new("E", "EUR", InventedIban.Of("FR", "Orvanelle EUR"), 148_213_77);

    /// <summary>The account of the American customers.</summary>
    public static readonly OwnAccount Dollar = new("U", "USD", InventedIban.Of("FR", "Orvanelle USD"), 9_402_15);
}
