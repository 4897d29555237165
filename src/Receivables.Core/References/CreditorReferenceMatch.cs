namespace Receivables.References;

/// <summary>Where a creditor reference stands in a text.</summary>
/// <remarks>It holds no text, so finding allocates none; <see cref="ReferenceIn"/> makes the reference when it is wanted. Immutable; safe to share between threads.</remarks>
/// <param name="Kind">The scheme that holds.</param>
/// <param name="Start">The place of its first letter or digit, from 0, in UTF-16 units.</param>
/// <param name="Length">The units up to its last letter, digit or check hyphen; the marks around a Belgian communication stand outside.</param>
public readonly record struct CreditorReferenceMatch(CreditorReferenceKind Kind, int Start, int Length)
{
    /// <summary>The reference.</summary>
    /// <param name="text">The text in which this was found.</param>
    /// <exception cref="FormatException">The text holds no such reference there: it is another text.</exception>
    public CreditorReference ReferenceIn(ReadOnlySpan<char> text) =>
        Start <= text.Length && Length <= text.Length - Start && CreditorReference.TryParse(text.Slice(Start, Length), Kind, out CreditorReference reference)
            ? reference
            : throw new FormatException($"There is no creditor reference of kind {Kind} at {Start} in this text: it is not the text that was searched.");
}
