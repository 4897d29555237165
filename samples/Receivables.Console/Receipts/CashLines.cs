using Receivables;

namespace ReceivablesSample.Receipts;

/// <summary>What the inputs say that came in and went out, up to the day of the report.</summary>
/// <param name="Payments">The booked credits, in input order: tables of payments first, then statements.</param>
/// <param name="Returns">The booked debits that take a receipt back, in input order.</param>
/// <param name="Ignored">What is no receipt, in input order.</param>
/// <param name="AccountOwner">Whose account the first statement is about, as the bank writes it, or null.</param>
internal sealed record CashLines(IReadOnlyList<Payment> Payments, IReadOnlyList<ReturnLine> Returns, IReadOnlyList<IgnoredLine> Ignored, string? AccountOwner);
