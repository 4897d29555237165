using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Payments;

/// <summary>Decides when each invoice is paid, from the habit of its customer.</summary>
internal static class PaymentPlanner
{
    /// <summary>One payment in so many hundred goes astray for a month.</summary>
    private const int ForgottenPercent = 4;

    /// <summary>Sets the day of payment of all invoices that follow the habit.</summary>
    public static void SetDates(InvoiceRegister register)
    {
        foreach (Invoice invoice in register.All.Where(invoice => invoice.PaidByHabit))
        {
            LocalDate day = invoice.Customer.Habit.Discount && invoice.Terms!.DiscountDays > 0 ? InsideDiscount(invoice) : AfterDue(invoice);
            bool paid = day <= DemoPeriod.AsOf && !(day >= invoice.Customer.StopsPaying);
            invoice.PaidOn = paid ? day : null;
        }
    }

    /// <summary>The payments of the quarter: what a customer pays on one day in one sum, in order of day and customer.</summary>
    public static IEnumerable<PlannedPayment> OfTheQuarter(InvoiceRegister register) =>
        from invoice in register.OpenAtQuarterStart
        where invoice.PaidOn is not null
        group invoice by (invoice.Customer, Date: invoice.PaidOn!.Value) into together
        orderby together.Key.Date, together.Key.Customer.Id
        select new PlannedPayment(together.Key.Customer, together.Key.Date, [.. together]);

    private static LocalDate InsideDiscount(Invoice invoice)
    {
        int days = SeededRandom.For($"pays/{invoice.Number}").Next(5, invoice.Terms!.DiscountDays);
        return Workdays.Bank.OnOrBefore(invoice.IssueDate.PlusDays(days));
    }

    /// <summary>One draw for all that a customer has due on a day, so that it pays them together.</summary>
    private static LocalDate AfterDue(Invoice invoice)
    {
        PaymentHabit habit = invoice.Customer.Habit;
        SeededRandom random = SeededRandom.For($"pays/{invoice.Customer.Id}/{invoice.DueDate.Year}/{invoice.DueDate.DayOfYear}");
        int delay = random.Next(habit.Earliest, habit.Latest);
        if (!habit.DirectDebit && random.Chance(ForgottenPercent))
        {
            delay += 30;
        }

        LocalDate day = invoice.DueDate.PlusDays(delay);
        return Workdays.Bank.OnOrAfter(day > invoice.IssueDate ? day : invoice.IssueDate.PlusDays(1));
    }
}
