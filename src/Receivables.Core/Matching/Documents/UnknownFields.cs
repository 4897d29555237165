using Receivables.Matching.Decisions;
using Receivables.References;

namespace Receivables.Matching.Documents;

/// <summary>References with check digits in the text, and numbers of the creditor's own with letters as an end-to-end id, that the book does not know: of settled documents only the numbers are known, and who copies an old transfer copies its reference.</summary>
internal static class UnknownFields
{
    private static readonly CreditorReferenceKind[] InTexts = [CreditorReferenceKind.Rf, CreditorReferenceKind.SwissQr, CreditorReferenceKind.Ogm];

    /// <summary>Whether there is one.</summary>
    /// <param name="work">The payment, which names nothing open.</param>
    internal static bool Stand(Workspace work) => IsOwnNumber(work, work.Payment.EndToEndId) || IsReference(work);

    private static bool IsOwnNumber(Workspace work, string? id)
    {
        Span<char> normal = stackalloc char[NumberText.LongestJoined];
        int length = id is { Length: > 0 } && id.AsSpan().ContainsAnyInRange('0', '9') ? NumberText.Write(id, normal) : 0;
        return length > 0 && !char.IsAsciiDigit(normal[0]) && work.Index.Shapes.TryFind(normal[..length], out NumberShape shape) && shape.Letters > 0;
    }

    private static bool IsReference(Workspace work)
    {
        bool issues = false;
        foreach (CreditorReferenceKind kind in InTexts)
        {
            issues |= work.Index.Numbers.Issues(kind);
        }

        if (!issues || !work.Budget.Spend(work.Payment.Remittance.Length))
        {
            return false;
        }

        bool isReference = false;
        foreach (CreditorReferenceMatch match in CreditorReferenceScanner.Find(work.Payment.Remittance))
        {
            isReference |= Array.IndexOf(InTexts, match.Kind) >= 0 && work.Index.Numbers.Issues(match.Kind)
                && NumberText.Hash(((ReadOnlySpan<char>)work.Payment.Remittance).Slice(match.Start, match.Length), out int length) != NumberText.EmptyHash && work.Index.Numbers.HasLength(length)
                && !work.Index.Numbers.Knows(match.ReferenceIn(work.Payment.Remittance).Value);
        }

        return isReference;
    }
}
