using Receivables.Banking.Records;

namespace Receivables.Banking.Coda;

/// <summary>The details that say what part of an amount is what: the gross amount, charges, taxes, interest.</summary>
internal sealed class CodaBreakdown(RecordContext context, TransactionDraft draft)
{
    private readonly List<PaymentCharge> _charges = [];
    private Int128 _sum;
    private Money? _gross;
    private bool _isIncomplete;

    /// <summary>Takes a record 2.1 of type 8 or 9.</summary>
    internal void Take(CodaRecord record, Money? amount)
    {
        if (amount is not { } part)
        {
            _isIncomplete = true;
            return;
        }

        _sum += part.MinorUnits;
        ReadOnlySpan<char> category = record.Field(59, 3);
        if (CodaCategories.IsGross(category))
        {
            _gross ??= part.IsZero ? null : part.Abs();
        }
        else if (CodaCategories.IsCharge(category) && _charges.Count < context.Options.MaxExtraFields)
        {
            _charges.Add(new PaymentCharge(-part, false, category.ToString()));
        }
        else
        {
            context.Keep(draft.Extras, $"Detail/{category}", part.ToString());
        }
    }

    /// <summary>Charges are in the amount where all details together are the amount. What was ordered is the gross amount, where its communication does not tell it in another currency.</summary>
    internal void End()
    {
        draft.Instructed ??= _gross;
        bool isIncluded = !_isIncomplete && _sum == draft.Amount.MinorUnits;
        draft.Charges.AddRange(_charges.Select(charge => charge with { IsIncluded = isIncluded }));
    }
}
