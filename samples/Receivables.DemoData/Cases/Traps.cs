using Receivables.DemoData.Banking;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Payments that a rash rule books wrongly.</summary>
internal sealed class Traps : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        SameAmount(scene);
        Namesakes(scene);
        WrongNumber(scene);
        SettledNumber(scene);
        Duplicate(scene);
        Advance(scene);
        Strangers(scene);
    }

    /// <summary>Two open invoices of one amount, not on the same terms, and no word of which.</summary>
    private static void SameAmount(Scene scene)
    {
        Invoice paid = scene.Register["same-amount-due-now"];
        scene.Book(new Receipt("ambiguous-amount", paid.Customer, new LocalDate(2026, 4, 20)).Settles(paid).Asked().Says("REGLEMENT FACTURE"));
    }

    /// <summary>Two hotels of one name owe the same sum; the account is unknown.</summary>
    private static void Namesakes(Scene scene)
    {
        Invoice paid = scene.Register["namesake-vannes"];
        scene.Book(new Receipt("ambiguous-name", paid.Customer, new LocalDate(2026, 4, 28)).Settles(paid).Asked()
            .From("HOTEL BELLERIVE", InventedIban.Of("FR", "Bellerive")).Says("FACTURE MARS"));
    }

    /// <summary>The payer typed the number of another customer's open invoice; account and amount speak for its own.</summary>
    private static void WrongNumber(Scene scene)
    {
        PlannedPayment payment = scene.TakeOrdinary("wrong-number", payment => payment.Customer.IbanOnFile && scene.IsOnlyAmount(payment));
        Invoice other = scene.Register.All.First(invoice => invoice.Left > 0 && !invoice.PaidBeforeQuarter && invoice.IssueDate > payment.Single.IssueDate
            && invoice.Customer.Segment == payment.Customer.Segment && invoice.Customer != payment.Customer);
        scene.Book(Receipt.Of("wrong-number", payment).Asked().Says($"FACTURE {other.Number}"));
    }

    /// <summary>The text is a copy of the last payment's: its invoice was settled long ago.</summary>
    private static void SettledNumber(Scene scene)
    {
        PlannedPayment payment = scene.TakeOrdinary(
            "settled-number", payment => payment.Customer is { IbanOnFile: true, OrdersAYear: > 5 } && scene.IsOnlyAmount(payment));
        scene.Book(Receipt.Of("settled-number", payment).Asked().Says($"FACTURE {scene.Register.LastSettled(payment.Customer.Id).Number}"));
    }

    private static void Duplicate(Scene scene)
    {
        PlannedPayment payment = scene.TakeOrdinary(
            "paid-twice", payment => payment.Customer.IbanOnFile && payment.Date < new LocalDate(2026, 6, 1) && scene.IsOnlyAmount(payment));
        string text = $"FACTURE {payment.Single.Number}";
        BankTransaction first = scene.Book(Receipt.Of("paid-twice", payment).Says(text));
        LocalDate again = Workdays.Bank.OnOrAfter(payment.Date.PlusDays(6));
        scene.Book(new Receipt("duplicate", payment.Customer, again).Over(payment.Single.Gross).Repeating(first).Says(text));
    }

    /// <summary>Money for an order that is not invoiced yet.</summary>
    private static void Advance(Scene scene) =>
        scene.Book(new Receipt("advance", CustomerBase.Get("C00035"), new LocalDate(2026, 6, 16)).Over(2_500_00).WithoutInvoice()
            .Says("ACOMPTE COMMANDE SUSPENSIONS SALON"));

    /// <summary>Two strangers: one says nothing, the other names a file number that looks like one of ours.</summary>
    private static void Strangers(Scene scene)
    {
        scene.Book(new Receipt("stranger", null, new LocalDate(2026, 4, 22)).Over(186_40).WithoutInvoice()
            .From("SCI LES TILLEULS BLEUS", InventedIban.Of("FR", "Tilleuls")).Says("LOYER AVRIL"));
        string number = scene.Register["promise-running"].Number;
        scene.Book(new Receipt("stranger", null, new LocalDate(2026, 6, 4)).Over(1_340_00).WithoutInvoice()
            .From("GARAGE MONTAUBRAC", InventedIban.Of("FR", "Montaubrac")).Says($"DOSSIER {number[8..]} REMBOURSEMENT SINISTRE"));
    }
}
