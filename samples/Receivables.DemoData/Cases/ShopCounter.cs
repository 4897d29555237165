using Receivables.DemoData.Banking;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Sums in which several people's payments are hidden: the card provider's payout and cheques paid in together.</summary>
internal sealed class ShopCounter : IPlantedCase
{
    private const long FeeOfEach = 3_10;

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        Invoice[] byCard = [scene.Register["card-1"], scene.Register["card-2"], scene.Register["card-3"]];
        ReferredDocument[] documents = [.. byCard.Select(invoice => new ReferredDocument(invoice.Number, false, invoice.Gross))];
        scene.Book(
            Several("card-payout", new LocalDate(2026, 5, 15), byCard).Less("providerFee", _ => FeeOfEach).Names(documents)
                .From("PAYLUMEO SERVICES", "").Says("PAYOUT 2026-05-15 FRAIS 9,30"),
            BankCode.CardPayout);

        Invoice[] byCheque = [scene.Register["cheque-1"], scene.Register["cheque-2"]];
        scene.Book(Several("cheques", new LocalDate(2026, 4, 30), byCheque).Says("REMISE 0000412 2 CHEQUES"), BankCode.ChequesPaidIn);
    }

    /// <summary>No payer: the money comes from nobody in particular, and a person checks the list.</summary>
    private static Receipt Several(string name, LocalDate day, Invoice[] invoices) => new Receipt(name, null, day).Settles(invoices).Asked();
}
