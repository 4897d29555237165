using Receivables.DemoData.Banking;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>A transfer that the bank announces for the day after: it moves no balance, and settles nothing yet.</summary>
internal sealed class AnnouncedPayment : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        Invoice invoice = scene.Register["deposit-final"];
        var entry = new BankEntry
        {
            Date = new LocalDate(2026, 7, 1),
            IsCredit = true,
            Code = BankCode.TransferReceived,
            Pending = true,
            Parts =
            [
                new BankTransaction
                {
                    Amount = invoice.Gross,
                    Name = SepaText.Fold(invoice.Customer.Name),
                    Account = invoice.Customer.Iban ?? "",
                    Lines = [$"SOLDE LUSTRE {invoice.Number}"],
                },
            ],
        };
        scene.Add(entry, transaction => new Expected("pending", entry, transaction, Decision.Ignored) { Payer = invoice.Customer });
    }
}
