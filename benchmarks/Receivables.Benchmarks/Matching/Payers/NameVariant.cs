namespace Receivables.Benchmarks.Matching.Payers;

/// <summary>How a payer's name differs from the one on file.</summary>
internal enum NameVariant
{
    Exact,
    Clipped,
    Typo,
    Reordered,
    FormDropped,
    NoCustomer,
}
