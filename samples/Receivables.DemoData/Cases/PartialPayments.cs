using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Invoices that are paid in parts.</summary>
internal sealed class PartialPayments : IPlantedCase
{
    private const long Hundred = 100_00;

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        for (int time = 0; time < 2; time++)
        {
            PlannedPayment payment = Take(scene, "partial", latest: new LocalDate(2026, 6, 5));
            PayPart(scene, payment);
            LocalDate later = Workdays.Bank.OnOrAfter(payment.Date.PlusDays(21));
            scene.Book(new Receipt("partial-rest", payment.Customer, later).Settles(payment.Single).Says($"SOLDE FACTURE {payment.Single.Number}"));
        }

        PayPart(scene, Take(scene, "partial", latest: DemoPeriod.AsOf));
        PayRestOfAnOldOne(scene);
    }

    private static PlannedPayment Take(Scene scene, string name, LocalDate latest) =>
        scene.TakeOrdinary(name, payment => payment.Single.Gross > 20 * Hundred && payment.Date <= latest);

    /// <summary>About half, in round hundreds.</summary>
    private static void PayPart(Scene scene, PlannedPayment payment)
    {
        Invoice invoice = payment.Single;
        long part = invoice.Gross / 2 / Hundred * Hundred;
        scene.Book(new Receipt("partial", payment.Customer, payment.Date).SettlesPart(invoice, part).Says($"ACOMPTE SUR FACTURE {invoice.Number}"));
    }

    /// <summary>The other part was paid before the quarter: the table gives an open amount below the amount.</summary>
    private static void PayRestOfAnOldOne(Scene scene)
    {
        Invoice old = scene.Register["part-paid-before"];
        Customer payer = old.Customer;
        scene.Book(new Receipt("partial-rest", payer, new LocalDate(2026, 4, 14)).Settles(old).Says($"SOLDE {old.Number}"));
    }
}
