using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Payments whose text names no invoice: the payer and the amount must say it.</summary>
internal sealed class NoNumberAtAll : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        WholeBalance(scene);
        Subscription(scene);
        for (int time = 0; time < 2; time++)
        {
            PlannedPayment known = scene.TakeOrdinary("account-only", payment => payment.Customer.IbanOnFile && scene.IsOnlyAmount(payment));
            scene.Book(Receipt.Of("account-only", known).Says("VIREMENT"));
            PlannedPayment unknown = scene.TakeOrdinary("name-only", payment => !payment.Customer.IbanOnFile && scene.IsOnlyAmount(payment));
            scene.Book(Receipt.Of("name-only", unknown).Says("REGLEMENT"));
        }

        PurchaseOrders(scene);
        InTheReferenceOfThePayer(scene);
    }

    /// <summary>Several invoices by their sum.</summary>
    private static void WholeBalance(Scene scene)
    {
        PlannedPayment payment = scene.Take("whole-balance", payment =>
            payment.Invoices.Count >= 2 && scene.IsOnlySum(payment)
            && payment.Customer is { Country: "FR", IbanOnFile: true, UsesReference: false, Habit.DirectDebit: false });
        scene.Book(Receipt.Of("whole-balance", payment).Says($"SOLDE DE NOTRE COMPTE AU {Wording.Day(payment.Invoices.Max(invoice => invoice.DueDate))}"));
    }

    /// <summary>Equal invoices on equal terms are interchangeable: the oldest is settled first.</summary>
    private static void Subscription(Scene scene)
    {
        Customer office = CustomerBase.Get("C00040");
        for (int month = 0; month < 3; month++)
        {
            Invoice oldest = scene.Register[$"subscription-{month + 8}"];
            LocalDate day = Workdays.Bank.OnOrAfter(new LocalDate(2026, 4, 13).PlusMonths(month));
            scene.Book(new Receipt("interchangeable", office, day).Settles(oldest).Says("ABONNEMENT MAINTENANCE LUMINAIRES"));
        }
    }

    private static void PurchaseOrders(Scene scene)
    {
        for (int time = 0; time < 2; time++)
        {
            PlannedPayment payment = scene.TakeOrdinary("purchase-order", payment => payment.Customer.UsesPurchaseOrders);
            scene.Book(Receipt.Of("purchase-order", payment).Says($"CDE {payment.Single.PurchaseOrder}"));
        }
    }

    /// <summary>The number stands in the end-to-end id, where accounting software puts it.</summary>
    private static void InTheReferenceOfThePayer(Scene scene)
    {
        for (int time = 0; time < 2; time++)
        {
            PlannedPayment payment = scene.TakeOrdinary("end-to-end");
            scene.Book(Receipt.Of("end-to-end", payment).EndToEnd(payment.Single.Number).Says("VIREMENT FOURNISSEUR"));
        }

        PlannedPayment printed = scene.Take("reference-in-text", payment => payment.Customer.UsesReference && payment.IsSingle);
        scene.Book(Receipt.Of("reference-in-text", printed).Says($"REF {CreditorReference.Grouped(printed.Single.Reference)}"));
    }
}
