namespace Receivables.Matching.Books;

/// <summary>What one customer has open in one currency: a run of items.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Currency">The currency.</param>
/// <param name="Start">Its first item.</param>
/// <param name="Count">How many items.</param>
/// <param name="Payable">How many of them cash settles unless named.</param>
internal readonly record struct AccountRow(int Customer, Currency Currency, int Start, int Count, int Payable)
{
    internal int End => Start + Count;
}
