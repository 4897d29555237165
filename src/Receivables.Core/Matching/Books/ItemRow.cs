using NodaTime;

namespace Receivables.Matching.Books;

/// <summary>One open item as a row of the book, in the order of customer, currency, due date, issue date and id.</summary>
internal struct ItemRow
{
    /// <summary>The account it belongs to.</summary>
    internal int Account { get; init; }

    /// <summary>What is open, signed, in minor units.</summary>
    internal long Open { get; init; }

    /// <summary>The date of its document.</summary>
    internal LocalDate IssueDate { get; init; }

    /// <summary>The oldest item between which and this one nothing tells a difference; the item itself where it is the oldest.</summary>
    internal int Peer { get; set; }

    /// <summary>Whether cash settles it unless it is named: a withholding is owed as a certificate.</summary>
    internal bool CanPay { get; init; }
}
