using System.Globalization;
using Receivables.Banking.Internals;

namespace Receivables.Banking.Records;

/// <summary>Gives the details of a total in its place, or the total where they are not the same money.</summary>
/// <param name="context">The bounds and the diagnostics.</param>
/// <param name="position">Where the total stands.</param>
/// <param name="total">The movement.</param>
/// <param name="lot">What the lot is called, or null.</param>
internal sealed class TotalSplit(RecordContext context, SourcePosition position, TransactionDraft total, string? lot)
{
    /// <summary>Splits.</summary>
    /// <param name="details">The details that could be read.</param>
    /// <param name="doubt">Why they are not all, as the end of a sentence, or null.</param>
    internal IReadOnlyList<TransactionDraft> Split(List<TransactionDraft> details, string? doubt)
    {
        total.BatchId = lot;
        total.EndToEndId = null;
        if (doubt is null && details.Count == 1)
        {
            return [Only(details[0])];
        }

        Int128 sum = 0;
        details.ForEach(detail => sum += detail.Amount.MinorUnits);
        if (doubt is not null || sum != total.Amount.MinorUnits)
        {
            return [Whole(details, doubt ?? $"its {details.Count.ToString(CultureInfo.InvariantCulture)} details sum to {Show(sum)}")];
        }

        for (int i = 0; i < details.Count; i++)
        {
            details[i].Part = i + 1;
            details[i].BatchId = lot;
        }

        KeepTotal(details[0]);
        return details;
    }

    // One detail alone is the movement, whose amount counts.
    private TransactionDraft Only(TransactionDraft detail)
    {
        if (detail.Amount != total.Amount)
        {
            Report($"The movement is {total.Amount} and its only detail {detail.Amount}: it is kept as one transaction of {total.Amount}.");
            Merge(detail);
            return total;
        }

        detail.BatchId = lot;
        detail.Reference ??= total.Reference;
        KeepTotal(detail);
        return detail;
    }

    private TransactionDraft Whole(List<TransactionDraft> details, string why)
    {
        Report($"The movement of {total.Amount} is a total, but {why}: it is kept as one transaction of {total.Amount}. Ask the bank for the missing details.");
        details.ForEach(Merge);
        return total;
    }

    private void Merge(TransactionDraft detail)
    {
        int room = PaymentBounds.LongestText - total.Lines.Sum(line => line.Length + 1);
        total.Lines.AddRange(detail.Lines.TakeWhile(line => (room -= line.Length + 1) >= 0));
        total.References.AddRange(detail.References.Take(Math.Max(0, context.Options.MaxExtraFields - total.References.Count)));
        total.HasReturnInformation |= detail.HasReturnInformation;
        total.ReturnReason ??= detail.ReturnReason;
        Keep(total, "Detail/EndToEndId", detail.EndToEndId);
        Keep(total, "Detail/MandateId", detail.MandateId);
        detail.Extras.ForEach(extra => Keep(total, extra.Name, extra.Value));
    }

    // What the bank says about the total stands with the first detail, once.
    private void KeepTotal(TransactionDraft first)
    {
        Keep(first, "Total/Text", total.Lines.Count == 0 ? null : string.Join(' ', total.Lines));
        Keep(first, "Total/Reference", total.Reference == first.Reference || total.Reference == lot ? null : total.Reference);
        Keep(first, "Total/Code", total.ProprietaryCode == first.ProprietaryCode ? null : total.ProprietaryCode);
        total.References.ForEach(reference => Keep(first, "Total/CreditorReference", reference));
        total.Extras.ForEach(extra => Keep(first, $"Total/{extra.Name}", extra.Value));
    }

    private void Keep(TransactionDraft draft, string name, string? value) => context.Keep(draft.Extras, name, value);

    private void Report(string message) => context.Diagnostics.Warning(RecordCodes.CountDiffers, position, message);

    private string Show(Int128 sum) => sum >= long.MinValue && sum <= long.MaxValue ? Money.FromMinor((long)sum, total.Amount.Currency).ToString() : "an amount that does not fit";
}
