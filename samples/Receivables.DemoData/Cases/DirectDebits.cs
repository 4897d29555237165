using Receivables.DemoData.Banking;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>What the company debits from its shops at the end of each month, and the two debits that come back.</summary>
internal sealed class DirectDebits : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        List<Receipt> collected = [];
        foreach (IGrouping<LocalDate, PlannedPayment> day in scene.TakeAll(payment => payment.Customer.Habit.DirectDebit).GroupBy(payment => payment.Date))
        {
            Receipt[] debits = [.. day.SelectMany(payment => payment.Invoices).Select(invoice => Debit("direct-debit", invoice, day.Key))];
            scene.BookBatch(day.Key, BankCode.DebitCollected, debits);
            collected.AddRange(debits);
        }

        Receipt poor = collected.First(debit => debit.Date.Month == 4);
        Return(scene, poor, new LocalDate(2026, 5, 6), "AM04", "PROVISION INSUFFISANTE");
        scene.Book(Debit("debit-presented-again", poor.Allocations[0].Invoice, new LocalDate(2026, 5, 20)), BankCode.DebitCollected);
        Receipt refused = collected.First(debit => debit.Date.Month == 6 && debit.Payer != poor.Payer);
        Return(scene, refused, new LocalDate(2026, 6, 4), "MD01", "ABSENCE DE MANDAT");
    }

    private static Receipt Debit(string name, Invoice invoice, LocalDate day) => new Receipt(name, invoice.Customer, day)
        .Settles(invoice).EndToEnd(invoice.Number).Mandate($"MDT-{invoice.Customer.Id}").Says(invoice.Number);

    /// <summary>The bank takes the money back; the invoice is open again.</summary>
    private static void Return(Scene scene, Receipt debit, LocalDate day, string reason, string words)
    {
        Invoice invoice = debit.Allocations[0].Invoice;
        invoice.Settle(-invoice.Gross);
        invoice.PaidOn = null;
        var taken = new BankTransaction
        {
            Amount = debit.Transaction.Amount,
            Name = debit.Transaction.Name,
            Account = debit.Transaction.Account,
            EndToEndId = debit.Transaction.EndToEndId,
            MandateId = debit.Transaction.MandateId,
            Lines = [$"IMPAYE {invoice.Number} {words}"],
            Return = new ReturnInformation(reason, words, BankCode.DebitCollected),
        };
        var entry = new BankEntry { Date = day, IsCredit = false, Code = BankCode.DebitReturned, Parts = [taken] };
        scene.Add(entry, transaction => new Expected("debit-returned", entry, transaction, Decision.Return)
        {
            Payer = invoice.Customer,
            Allocations = [new Allocation(invoice, -invoice.Gross, "", 0, -invoice.Gross)],
            RelatesTo = debit.Transaction,
        });
    }
}
