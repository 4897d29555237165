using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>The order of the book: it does not depend on the order in which items were given.</summary>
internal static class ItemOrder
{
    /// <summary>By customer, currency, due date, issue date, then id.</summary>
    internal static int Compare(OpenItem left, OpenItem right)
    {
        int order = left.Customer.CompareTo(right.Customer);
        return order != 0 ? order : CompareOfOne(left, right);
    }

    /// <summary>The same for items of one customer.</summary>
    internal static int CompareOfOne(OpenItem left, OpenItem right)
    {
        int order = left.Open.Currency.CompareTo(right.Open.Currency);
        order = order != 0 ? order : left.DueDate.CompareTo(right.DueDate);
        order = order != 0 ? order : left.IssueDate.CompareTo(right.IssueDate);
        return order != 0 ? order : left.Id.CompareTo(right.Id);
    }
}
