namespace Receivables.DemoData.Banking;

/// <summary>An account of the company.</summary>
/// <param name="Prefix">The letter with which the bank's references of this account begin.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="Iban">Its number.</param>
/// <param name="OpeningBalance">What was on it when the quarter began, in cents.</param>
internal sealed record OwnAccount(string Prefix, string Currency, string Iban, long OpeningBalance);
