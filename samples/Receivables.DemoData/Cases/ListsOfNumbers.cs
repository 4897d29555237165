using Receivables.DemoData.Banking;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Several invoices in one payment, with their numbers written in the ways that save typing.</summary>
internal sealed class ListsOfNumbers : IPlantedCase
{
    /// <summary>The longest text that one line of remittance carries.</summary>
    private const int TextLength = 140;

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        Clipped(scene);
        Abbreviated(scene);
        Structured(scene);
        Range(scene);
    }

    /// <summary>The last number is cut off with the text; only the sum says which it is.</summary>
    private static void Clipped(Scene scene)
    {
        Invoice[] invoices = [scene.Register["clipped-1"], scene.Register["clipped-2"], scene.Register["clipped-3"]];
        string text = string.Join(' ', invoices.Select(
            invoice => $"FACTURE {invoice.Number} DU {Wording.Day(invoice.IssueDate)} MONTANT {Cents.FormatFrench(invoice.Gross)} EUR"));
        scene.Book(new Receipt("list-clipped", invoices[0].Customer, new LocalDate(2026, 5, 13)).Settles(invoices).Says(SepaText.Clip(text, TextLength)));
    }

    /// <summary>The first number in full, of the others the serial alone.</summary>
    private static void Abbreviated(Scene scene)
    {
        for (int time = 0; time < 2; time++)
        {
            PlannedPayment payment = scene.Take("list-abbreviated", payment => IsLot(payment) && IsFrench(payment) && SameYear(payment));
            string[] numbers = [payment.Invoices[0].Number, .. payment.Invoices.Skip(1).Select(invoice => invoice.Number[^5..])];
            scene.Book(Receipt.Of("list-abbreviated", payment).Says($"FACTURES {string.Join('/', numbers)}"));
        }
    }

    /// <summary>Each document with its amount, as accounting software sends it.</summary>
    private static void Structured(Scene scene)
    {
        PlannedPayment payment = scene.Take("list-structured", payment => IsLot(payment) && IsFrench(payment));
        ReferredDocument[] documents = [.. payment.Invoices.Select(invoice => new ReferredDocument(invoice.Number, false, invoice.Gross))];
        scene.Book(Receipt.Of("list-structured", payment).Names(documents));
    }

    /// <summary>Three invoices of one day, as from-to.</summary>
    private static void Range(Scene scene)
    {
        Customer payer = CustomerBase.Get("C00033");
        Invoice[] invoices = [scene.Register["range-1"], scene.Register["range-2"], scene.Register["range-3"]];
        scene.Book(new Receipt("list-range", payer, new LocalDate(2026, 5, 18))
            .Settles(invoices).Says($"FACTURES {invoices[0].Number} A {invoices[^1].Number[^5..]}"));
    }

    private static bool IsLot(PlannedPayment payment) => payment.Invoices.Count is >= 2 and <= 5 && !payment.Customer.Habit.DirectDebit;

    private static bool IsFrench(PlannedPayment payment) => payment.Customer is { Country: "FR", UsesReference: false };

    private static bool SameYear(PlannedPayment payment) => payment.Invoices.Select(invoice => invoice.IssueDate.Year).Distinct().Count() == 1;
}
