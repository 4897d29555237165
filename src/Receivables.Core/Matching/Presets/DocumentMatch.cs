namespace Receivables.Matching.Presets;

/// <summary>Whether the payment names the document, or several of the customer's.</summary>
internal enum DocumentMatch
{
    No = 0,
    Yes = 1,
    YesMultiple = 2,
}
