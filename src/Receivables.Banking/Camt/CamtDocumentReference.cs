using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>One <c>Strd</c> while it is read: documents, and the amounts that stand once for all of them. Reused.</summary>
internal sealed class CamtDocumentReference
{
    private readonly List<(string? Number, string? Kind, LocalDate? Date)> _documents = [];

    internal string? Number;
    internal string? Kind;
    internal LocalDate? Date;
    internal Money? DuePayable;
    internal Money? Remitted;
    internal Money? Discount;
    internal Money? CreditNote;
    internal Money? Adjustment;
    internal string? AdjustmentReason;
    internal CamtAmount AdjustmentAmount;
    internal CamtDirection AdjustmentDirection;
    internal CamtAmount TypedAmount;
    internal string? TypedCode;

    private bool HasAmounts => DuePayable is not null || Remitted is not null || Discount is not null || CreditNote is not null || Adjustment is not null;

    internal void Reset()
    {
        _documents.Clear();
        BeginDocument();
        DuePayable = Remitted = Discount = CreditNote = Adjustment = null;
        AdjustmentReason = null;
        BeginAdjustment();
    }

    internal void BeginDocument()
    {
        Number = Kind = null;
        Date = null;
    }

    internal void EndDocument()
    {
        if (Number is not null || Kind is not null || Date is not null)
        {
            _documents.Add((Number, Kind, Date));
        }
    }

    internal void BeginAdjustment()
    {
        AdjustmentAmount = default;
        AdjustmentDirection = CamtDirection.Missing;
    }

    internal void BeginTyped()
    {
        TypedAmount = default;
        TypedCode = null;
    }

    /// <summary>Takes an amount by its type (external code set DocumentAmountType); false where the type has no place.</summary>
    internal bool TakeTyped()
    {
        switch (TypedCode)
        {
            case "DUPA":
                DuePayable = Sum(DuePayable, TypedAmount.Value);
                return true;
            case "REMI":
                Remitted = Sum(Remitted, TypedAmount.Value);
                return true;
            case "CREN":
                CreditNote = Sum(CreditNote, TypedAmount.Value);
                return true;
            case "APDS" or "STDS" or "TMDS":
                Discount = Sum(Discount, TypedAmount.Value);
                return true;
            default:
                return false;
        }
    }

    /// <summary>ISO 20022: a debit adjustment is subtracted from the amount, a credit one is added.</summary>
    internal void EndAdjustment()
    {
        if (AdjustmentAmount.IsValid)
        {
            Adjustment = Sum(Adjustment, AdjustmentDirection == CamtDirection.Debit ? -AdjustmentAmount.Value : AdjustmentAmount.Value);
        }
    }

    /// <summary>Adds up what may be stated several times; another currency than the first is left out.</summary>
    internal static Money? Sum(Money? sum, Money added) =>
        sum is not { } first ? added
        : first.Currency == added.Currency && Int128.Abs((Int128)first.MinorUnits + added.MinorUnits) <= long.MaxValue ? first + added
        : first;

    /// <summary>One document takes the amounts; several share them, so they stand beside, under no number.</summary>
    internal void CopyTo(List<ReferredDocument> documents)
    {
        if (_documents.Count == 1)
        {
            documents.Add(WithAmounts(_documents[0]));
            return;
        }

        foreach ((string? number, string? kind, LocalDate? date) in _documents)
        {
            documents.Add(new ReferredDocument(number, kind, date));
        }

        if (HasAmounts)
        {
            documents.Add(WithAmounts((null, null, null)));
        }
    }

    private ReferredDocument WithAmounts((string? Number, string? Kind, LocalDate? Date) document) =>
        new(document.Number, document.Kind, document.Date, DuePayable, Remitted, Discount, CreditNote, Adjustment, AdjustmentReason);
}
