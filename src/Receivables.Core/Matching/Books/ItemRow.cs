using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>One open item as a row of the book, in the order of customer, currency, due date, issue date and id.</summary>
/// <param name="Account">The account it belongs to.</param>
/// <param name="Open">What is open, signed, in minor units.</param>
/// <param name="IssueDate">The date of its document.</param>
/// <param name="Peer">The oldest item between which and this one nothing tells a difference; the item itself where it is the oldest.</param>
/// <param name="CanPay">Whether cash settles it unless it is named: a withholding is owed as a certificate.</param>
internal record struct ItemRow(int Account, long Open, LocalDate IssueDate, int Peer, bool CanPay);
