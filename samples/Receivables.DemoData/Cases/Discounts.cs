using Receivables.DemoData.Banking;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>Discounts for early payment: taken in time by German and Austrian customers, and once too late.</summary>
internal sealed class Discounts : IPlantedCase
{
    /// <inheritdoc/>
    public void Play(Scene scene)
    {
        TooLate(scene);
        bool advised = false;
        foreach (PlannedPayment payment in scene.TakeAll(payment => payment.Customer.Habit.Discount))
        {
            Receipt receipt = Receipt.Of("early-discount", payment).Less("earlyPaymentDiscount", Discount);
            scene.Book(advised ? Advised(receipt, payment) : receipt.Says($"{Wording.Of(payment)} ABZGL. {payment.Invoices[0].Terms!.DiscountPercent}% SKONTO"));
            advised = !advised;
        }
    }

    /// <summary>Six days after the window closed. Whether to let it pass is for a person to say.</summary>
    private static void TooLate(Scene scene)
    {
        PlannedPayment payment = scene.Take("late-discount", payment => payment.Customer.Habit.Discount && payment.IsSingle && payment.Date.Month < 6);
        LocalDate late = Workdays.Bank.OnOrAfter(payment.Single.IssueDate.PlusDays(payment.Single.Terms!.DiscountDays + 6));
        scene.Book(Receipt.Of("late-discount", payment).On(late).Less("lateDiscount", Discount).Asked()
            .Says($"RE {payment.Single.Number} ABZGL. {payment.Single.Terms.DiscountPercent}% SKONTO"));
    }

    /// <summary>The discount of each document stands in the structured part.</summary>
    private static Receipt Advised(Receipt receipt, PlannedPayment payment) => receipt.Names(
        [.. payment.Invoices.Select(invoice => new ReferredDocument(invoice.Number, false, invoice.Gross, Discount(invoice)))]);

    private static long Discount(Invoice invoice) => Cents.Share(invoice.Gross, invoice.Terms!.DiscountPercent * 100);
}
