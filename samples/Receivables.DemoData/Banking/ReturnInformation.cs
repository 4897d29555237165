namespace Receivables.DemoData.Banking;

/// <summary>Why a payment came back.</summary>
/// <param name="Reason">The code of the SEPA rulebooks, such as <c>AM04</c>.</param>
/// <param name="Words">The same for a person.</param>
/// <param name="Original">The code of the payment that came back.</param>
internal sealed record ReturnInformation(string Reason, string Words, BankCode Original);
