using Receivables.DemoData.Banking;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Transfers of several customers that the bank books as one line.</summary>
internal sealed class TransfersInOneLine : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        // This bank line has one reference for all its parts, so that their ids repeat.
        Book(scene, "batch-one-reference", new LocalDate(2026, 4, 16), 3, partsHaveReferences: false);
        Book(scene, "batch", new LocalDate(2026, 6, 11), 4, partsHaveReferences: true);
    }

    private static void Book(Scene scene, string name, LocalDate day, int count, bool partsHaveReferences)
    {
        List<Receipt> receipts = [];
        for (int part = 0; part < count; part++)
        {
            PlannedPayment payment = scene.TakeOrdinary(name, payment => Math.Abs(Period.DaysBetween(payment.Date, day)) <= 9);
            receipts.Add(Receipt.Of(name, payment).On(day).Says(Wording.Of(payment)));
        }

        scene.BookBatch(day, BankCode.TransferReceived, receipts, partsHaveReferences);
    }
}
