using Receivables.DemoData.Banking;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>All that no other case took: the invoices are named as they were printed, and the amount is right.</summary>
internal sealed class OrdinaryPayments : IPlantedCase
{
    private const int InstantPercent = 20;

    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        foreach (PlannedPayment payment in scene.TakeAll(_ => true))
        {
            SeededRandom random = SeededRandom.For($"ordinary/{payment.Invoices[0].Number}");
            scene.Book(Describe(payment, random), random.Chance(InstantPercent) ? BankCode.InstantReceived : BankCode.TransferReceived);
        }
    }

    private static Receipt Describe(PlannedPayment payment, SeededRandom random)
    {
        if (payment.Customer.UsesReference && payment.IsSingle)
        {
            return Receipt.Of("reference", payment).Reference(payment.Single.Reference);
        }

        string name = payment.IsSingle ? payment.Customer.IbanOnFile ? "clean" : "clean-unknown-account" : "several-invoices";
        Receipt receipt = Receipt.Of(name, payment).Says(Wording.Of(payment));
        return random.Chance(40) ? receipt.EndToEnd($"VIR{random.Digits(7)}") : receipt;
    }
}
