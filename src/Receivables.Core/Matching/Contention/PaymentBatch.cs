using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>The payments of a batch, each decided for itself, before they are held against each other.</summary>
internal sealed class PaymentBatch(BookIndex index, MatchingPolicy policy, Verdict[] verdicts, ContentionKeys keys)
{
    internal BookIndex Index { get; } = index;

    internal MatchingPolicy Policy { get; } = policy;

    /// <summary>What was decided, in the order in which the payments were given.</summary>
    internal Verdict[] Verdicts { get; } = verdicts;

    /// <summary>By what each may meet another.</summary>
    internal ContentionKeys Keys { get; } = keys;

    /// <summary>By booking date, then id: the order in which payments are served.</summary>
    internal int Compare(int left, int right)
    {
        (Payment a, Payment b) = (Verdicts[left].Payment, Verdicts[right].Payment);
        int order = a.BookingDate.CompareTo(b.BookingDate);
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }
}
