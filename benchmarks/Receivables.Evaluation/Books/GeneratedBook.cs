using NodaTime;
using Receivables.Matching;

namespace Receivables.Evaluation.Books;

/// <summary>A book of which everything is known.</summary>
/// <param name="Profile">How hard it is.</param>
/// <param name="Style">How its invoices are numbered.</param>
/// <param name="IssuesReferences">Whether each invoice carries a creditor reference.</param>
/// <param name="Customers">The customers.</param>
/// <param name="Book">What payments are matched against.</param>
internal sealed record GeneratedBook(BookProfile Profile, NumberStyle Style, bool IssuesReferences, IReadOnlyList<GeneratedCustomer> Customers, MatchingBook Book)
{
    /// <summary>The day as of which it is.</summary>
    internal static LocalDate AsOf { get; } = new(2026, 6, 30);
}
