using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Terms;

namespace Receivables.TestKit.Generators;

/// <content>Nouns, each built by its builder with any of its fields missing.</content>
public static partial class Any
{
    /// <summary>Payment terms that fall due on or after any day of issue.</summary>
    public static Gen<PaymentTerms> Terms => Gen.OneOf(
        Gen.Choose(0, 120).Select(PaymentTerms.Net),
        Gen.Elements("on receipt", "2/10 net 30", "3/8 2/14 net 30", "45 days end of month", "end of month 45 days", "30 days end of month the 15th").Select(PaymentTerms.Parse));

    /// <summary>A customer.</summary>
    public static Gen<Customer> Customer =>
        from id in CustomerId
        from parent in CustomerId.Where(parent => parent != id).OrNone()
        from kind in Gen.Elements(Enum.GetValues<CustomerKind>())
        from country in Gen.Elements("FR", "DE", null)
        from ibans in Iban.UpTo(3)
        from limit in PositiveMoney.OrNone()
        from terms in Terms.OrNull()
        from names in Text.UpTo(4)
        from texts in Text.OrNull().ArrayOf(5)
        select new CustomerBuilder
        {
            Id = id,
            Name = "Customer " + id,
            Kind = kind,
            Country = country,
            Ibans = ibans,
            Parent = parent,
            CreditLimit = limit,
            Terms = terms,
            Aliases = [.. names.Skip(1)],
            VirtualAccounts = [.. names.Take(1)],
            ThirdPayers = [.. names.Take(2).Select(name => new Party(name, ibans.FirstOrDefault())), .. ibans.Select(iban => new Party(iban: iban))],
            Segment = texts[0],
            Owner = texts[1],
            Language = texts[2],
            Email = texts[3],
            Phone = texts[4],
        }.Build();

    /// <summary>An invoice, with one due date, instalments or terms.</summary>
    public static Gen<Invoice> Invoice =>
        from number in DocumentNumber
        from customer in CustomerId
        from amount in PositiveMoney
        from issued in Date.Where(date => date.Year < 9000)
        from kind in Gen.Elements(Enum.GetValues<InvoiceKind>())
        from vat in VatOf(amount)
        from delivered in Date.OrNone()
        from terms in Terms.OrNull()
        from due in DueOf(issued, amount)
        from reference in Text.OrNull()
        from orders in Text.UpTo(3)
        select new InvoiceBuilder
        {
            Number = number,
            Customer = customer,
            Amount = amount,
            IssueDate = issued,
            Kind = kind,
            VatAmounts = vat,
            DeliveryDate = delivered,
            Terms = terms,
            Schedule = due,
            DueDate = terms is null ? issued : null,
            PaymentReference = reference,
            PurchaseOrders = orders,
        }.Build();

    /// <summary>A credit note.</summary>
    public static Gen<CreditNote> CreditNote =>
        from number in DocumentNumber
        from customer in CustomerId
        from amount in PositiveMoney
        from issued in Date
        from vat in VatOf(amount)
        from corrects in DocumentNumber.Where(corrects => corrects != number).OrNone()
        from reference in Text.OrNull()
        from orders in Text.UpTo(3)
        select new CreditNoteBuilder
        {
            Number = number,
            Customer = customer,
            Amount = amount,
            IssueDate = issued,
            VatAmounts = vat,
            Corrects = corrects,
            PaymentReference = reference,
            PurchaseOrders = orders,
        }.Build();

    /// <summary>An invoice or a credit note.</summary>
    public static Gen<Document> Document => Gen.OneOf(Invoice.Select(i => (Document)i), CreditNote.Select(c => (Document)c));

    /// <summary>Net and VAT at one to three rates, with signs that may differ, summing to an amount; or nothing.</summary>
    /// <param name="amount">The gross amount.</param>
    public static Gen<VatAmount[]> VatOf(Money amount) =>
        from count in Gen.Choose(0, 3)
        from weights in Gen.Choose(1, 9).ArrayOf(2 * count)
        from rates in Gen.Elements(0m, 2.1m, 5.5m, 10m, 20m, 20.0m, 33.3333m, 100m).ArrayOf(count)
        select VatFrom(amount, [.. weights.Select(weight => (long)weight)], rates);

    private static Gen<ScheduledAmount[]> DueOf(LocalDate issued, Money amount) =>
        from count in Gen.Choose(0, 4)
        from weights in Gen.Choose(1, 9).ArrayOf(count)
        from days in Gen.Choose(0, 400).ArrayOf(count)
        select count == 0 || amount.MinorUnits < 100
            ? []
            : amount.Allocate([.. weights.Select(weight => (long)weight)]).Zip(days, (part, day) => new ScheduledAmount(issued.PlusDays(day), part)).ToArray();

    private static VatAmount[] VatFrom(Money amount, long[] weights, decimal[] rates)
    {
        if (weights.Length == 0)
        {
            return [];
        }

        Money[] parts = amount.Allocate(weights);
        return [.. rates.Select((rate, i) => new VatAmount(rate, parts[2 * i], parts[(2 * i) + 1]))];
    }
}
