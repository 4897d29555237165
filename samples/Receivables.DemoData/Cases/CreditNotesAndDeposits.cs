using Receivables.DemoData.Banking;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Credit notes that a customer takes off, and a deposit.</summary>
internal sealed class CreditNotesAndDeposits : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        NettedInText(scene);
        NettedInAdvice(scene);
        Deposit(scene);
    }

    private static void NettedInText(Scene scene)
    {
        Invoice credit = scene.Register["credit-netted-in-text"];
        PlannedPayment payment = Take(scene, credit);
        string numbers = string.Join(' ', payment.Invoices.Select(invoice => invoice.Number));
        scene.Book(Receipt.Of("credit-note", payment).Settles(credit).Says($"{numbers} MOINS AVOIR {credit.Number}"));
    }

    private static void NettedInAdvice(Scene scene)
    {
        Invoice credit = scene.Register["credit-netted-in-advice"];
        PlannedPayment payment = Take(scene, credit);
        IEnumerable<ReferredDocument> invoices = payment.Invoices.Select(invoice => new ReferredDocument(invoice.Number, false, invoice.Gross));
        scene.Book(Receipt.Of("credit-note", payment).Settles(credit).Names([.. invoices, new ReferredDocument(credit.Number, true, credit.Gross)]));
    }

    private static void Deposit(Scene scene)
    {
        Invoice deposit = scene.Register["deposit-paid"];
        scene.Book(new Receipt("deposit", deposit.Customer, new LocalDate(2026, 4, 17)).Settles(deposit).Says($"ACOMPTE LUSTRE GRAND SALON {deposit.Number}"));
    }

    private static PlannedPayment Take(Scene scene, Invoice credit) => scene.Take(
        credit.Tag!,
        payment => payment.Customer == credit.Customer && payment.Date > credit.IssueDate && payment.Invoices.Sum(invoice => invoice.Gross) > credit.Gross);
}
