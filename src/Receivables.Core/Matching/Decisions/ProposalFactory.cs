using Receivables.Internals;
using Receivables.Ledgers;
using Receivables.Matching.Amounts;

namespace Receivables.Matching.Decisions;

/// <summary>Makes the public objects of a verdict, when they are asked for.</summary>
internal static class ProposalFactory
{
    /// <summary>What is left of a payment beside an answer; of one that was exchanged nothing.</summary>
    internal static Money RestOf(Verdict verdict, ReadOnlySpan<Leg> legs)
    {
        Payment payment = verdict.Payment;
        if (verdict.Exchange is not null && legs.Length > 0)
        {
            return Money.Zero(payment.Amount.Currency);
        }

        long cash = 0;
        foreach (ref readonly Leg leg in legs)
        {
            cash += leg.Cash;
        }

        return payment.Amount - Money.FromMinor(cash, payment.Amount.Currency);
    }

    /// <summary>What happens to each item.</summary>
    internal static ValueList<MatchedItem> ItemsOf(Verdict verdict) => ValueList<MatchedItem>.From(ItemsOf(verdict, verdict.Legs));

    /// <summary>The evidence of the answer.</summary>
    internal static ValueList<MatchEvidence> EvidenceOf(MatchingBook book, Verdict verdict) =>
        ValueList<MatchEvidence>.From(verdict.Evidence.Select(c => EvidenceOf(book, verdict, AlikeClue.InTheEnd(verdict, c))));

    /// <summary>The other answers.</summary>
    internal static ValueList<MatchAlternative> AlternativesOf(Verdict verdict) =>
        ValueList<MatchAlternative>.From(verdict.Alternatives.Select(a => new MatchAlternative(a.Confidence, ItemsOf(verdict, a.Legs), RestOf(verdict, a.Legs))));

    private static IEnumerable<MatchedItem> ItemsOf(Verdict verdict, Leg[] legs) => verdict.Exchange is { } rate ? ExchangedOf(verdict, legs, rate) : legs.Select(leg =>
    {
        OpenItem item = verdict.Columns!.OpenItems[leg.Item];
        return new MatchedItem(item, leg.Given ?? AllocationOf(verdict.Payment, item, leg));
    });

    private static IEnumerable<MatchedItem> ExchangedOf(Verdict verdict, Leg[] legs, ExchangeRate rate)
    {
        Money[] paid = StatedExchange.Part(verdict.Payment.Amount, Array.ConvertAll(legs, leg => leg.Settled));
        return legs.Select((leg, i) =>
        {
            OpenItem item = verdict.Columns!.OpenItems[leg.Item];
            return new MatchedItem(item, new Allocation(item.Id, Money.FromMinor(leg.Settled, item.Open.Currency), paid: paid[i], rate: rate));
        });
    }

    /// <summary>What a leg does to its item, a discount parted by VAT rate.</summary>
    internal static Allocation AllocationOf(Payment payment, OpenItem item, in Leg leg)
    {
        Money settled = Money.FromMinor(leg.Settled, item.Open.Currency);
        if (leg.Adjustment == 0)
        {
            return new Allocation(item.Id, settled);
        }

        Money amount = Money.FromMinor(leg.Adjustment, item.Open.Currency);
        // A discount lowers what was sold and its VAT; a charge is a cost, and what is withheld or deducted is still owed.
        bool isDiscount = leg.Kind is AdjustmentKind.EarlyPaymentDiscount or AdjustmentKind.LateDiscount;
        IEnumerable<VatAmount> byRate = isDiscount ? DiscountIndex.PartByRate(item.Document, amount) : [];
        return new Allocation(item.Id, settled, [new Adjustment(leg.Kind, amount, byRate, leg.Rule?.Account, MovedItems.Of(payment, item, leg.Kind))]);
    }

    private static MatchEvidence EvidenceOf(MatchingBook book, Verdict verdict, Clue clue) =>
        clue.Given ?? new MatchEvidence(clue.Family, clue.Kind, LogOdds.FromUnits(clue.Units), SubjectOf(book, verdict, clue))
        {
            Field = clue.Field,
            Start = clue.Start,
            Length = clue.Length,
            Count = clue.Count,
            Total = clue.Total,
            Difference = clue.Difference,
            ToldBy = clue.ToldBy,
            Item = clue.ToldBy is null ? null : verdict.Columns!.OpenItems[clue.Target],
        };

    private static string SubjectOf(MatchingBook book, Verdict verdict, in Clue clue)
    {
        Payment payment = verdict.Payment;
        return clue.Family switch
        {
            EvidenceFamily.Document when clue.Length > 0 => Internals.Printable.Clip(payment.Remittance.AsSpan(clue.Start, clue.Length)),
            EvidenceFamily.Document => Internals.Printable.Clip(FieldOf(payment, clue)),
            EvidenceFamily.Payer => book.Index.Columns.Customers[clue.Target].Id.Value,
            EvidenceFamily.Amount => Money.FromMinor(clue.Amount, CurrencyOf(verdict)).ToString(),
            EvidenceFamily.Combination when clue.Kind == EvidenceKind.UnnamedCreditNotes => Money.FromMinor(clue.Amount, CurrencyOf(verdict)).ToString(),
            EvidenceFamily.Combination when clue.Length > 0 => Internals.Printable.Clip(payment.Remittance!.Substring(clue.Start, clue.Length).ReplaceLineEndings(" ")),
            EvidenceFamily.Time => book.Index.Columns.OpenItems[clue.Target].Id.ToString(),
            _ => "",
        };
    }

    // That of the items, where the bank exchanged.
    private static Currency CurrencyOf(Verdict verdict) => verdict.Exchange?.Source ?? verdict.Payment.Amount.Currency;

    private static string FieldOf(Payment payment, in Clue clue) => clue.Field switch
    {
        PaymentField.StructuredReference => payment.StructuredReferences[clue.Part],
        PaymentField.ReferredDocument => payment.ReferredDocuments[clue.Part].Number ?? "",
        PaymentField.EndToEndId => payment.EndToEndId ?? "",
        _ => "",
    };
}
