namespace Receivables.Matching.Presets;

/// <summary>A place of a payment that names an item.</summary>
/// <param name="Item">The row of the item.</param>
/// <param name="Kind">What is named there: a document, an order or a reference.</param>
/// <param name="Field">The field.</param>
/// <param name="Part">Which of its entries, where the field is a list.</param>
/// <param name="Start">Where in the text.</param>
/// <param name="Length">How long.</param>
internal readonly record struct NumberHit(int Item, EvidenceKind Kind, PaymentField Field, int Part, int Start, int Length);
