using System.Diagnostics.CodeAnalysis;
using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Decisions;

namespace Receivables.Matching;

/// <summary>One payment as a matcher sees it, and where its evidence goes.</summary>
/// <remarks>Valid during one call of <see cref="IMatcher.Find"/>, on its thread; keep none.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchContext
{
    internal MatchContext(Workspace work) => Work = work;

    /// <summary>The payment.</summary>
    public Payment Payment => Work.Payment;

    /// <summary>What it is matched against.</summary>
    public MatchingBook Book => Work.Book;

    internal Workspace Work { get; }

    /// <summary>States evidence about an open item: it counts in every answer that settles the item. With family <see cref="EvidenceFamily.Document"/> and a weight above zero, the item counts as named.</summary>
    /// <param name="item">An open item of the book. One in another currency than the payment's is never settled by it.</param>
    /// <param name="evidence">The evidence; its weight is capped.</param>
    /// <exception cref="ArgumentException">The book has no such item open.</exception>
    public void NameItem(OpenItem item, MatchEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(item);
        Work.Items.Add(ClueOf(evidence, RequireRow(item.Id)));
    }

    /// <summary>States evidence about who pays: it counts in every answer that settles items of the customer.</summary>
    /// <param name="customer">A customer of the book.</param>
    /// <param name="evidence">The evidence; its weight is capped.</param>
    /// <exception cref="ArgumentException">The book does not know the customer.</exception>
    public void IdentifyPayer(CustomerId customer, MatchEvidence evidence)
    {
        int row = Work.Index.Columns.RowOf(customer);
        if (row < 0)
        {
            throw new ArgumentException($"The book has no customer {Printable.Clip(customer.Value)}.", nameof(customer));
        }

        Work.Payers.Add(ClueOf(evidence, row));
    }

    /// <summary>Proposes a whole answer, with evidence that counts for it alone. An answer that others propose too is one answer with the evidence of all.</summary>
    /// <param name="allocations">What happens to each item, in the currency of the payment; together no more cash than the payment.</param>
    /// <param name="evidence">The evidence; each weight is capped.</param>
    /// <exception cref="ArgumentException">There is none, an item is not open or occurs twice, more is settled than is open, currencies are crossed, or more cash is used than was paid.</exception>
    public void Propose(IEnumerable<Allocation> allocations, params ReadOnlySpan<MatchEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(allocations);
        int candidate = GivenCandidates.Add(Work, [.. allocations]);
        for (int i = 0; i < evidence.Length && candidate >= 0; i++)
        {
            Work.Given.Add(ClueOf(evidence[i], candidate));
        }
    }

    private int RequireRow(ItemId id) =>
        Work.Book.RowOf(id) is >= 0 and var row ? row : throw new ArgumentException($"The book has no open item {Printable.Clip(id.ToString())}.", nameof(id));

    private Clue ClueOf(MatchEvidence evidence, int target)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        int cap = Work.Policy.PluginWeightCap.Units;
        int units = Math.Clamp(evidence.Weight.Units, -cap, cap);
        return new Clue(target, evidence.Family, evidence.Kind, units)
        {
            Field = evidence.Field,
            Start = evidence.Start,
            Length = evidence.Length,
            Count = evidence.Count,
            Total = evidence.Total,
            Given = evidence with { Weight = LogOdds.FromUnits(units) },
        };
    }
}
