using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Output;

namespace Receivables.DemoData.Dunning;

/// <summary>
/// Runs the reminder scenario day by day, with what was paid by then, up to the last run before the as-of day:
/// each invoice at its furthest stage, what is contested, promised or held left alone, and a customer not written to again within five days.
/// </summary>
internal sealed class ContactHistory
{
    private static readonly LocalDate FirstRun = new(2026, 1, 5);
    private const int MinimumGap = 5;

    private readonly Dictionary<Invoice, int> _sent = [];
    private readonly Dictionary<Customer, LocalDate> _lastContact = [];
    private readonly List<Contact> _contacts = [];

    /// <summary>The reminders for invoices that were open when the quarter began, or issued since, by day.</summary>
    public static IReadOnlyList<Contact> Of(InvoiceRegister register)
    {
        var history = new ContactHistory();
        for (LocalDate day = FirstRun; day <= DemoPeriod.LastReminderRun; day = day.PlusDays(1))
        {
            if (Workdays.France.Contains(day))
            {
                history.Run(day, register);
            }
        }

        return history._contacts;
    }

    /// <summary>The file <c>contacts.csv</c>.</summary>
    public static byte[] Write(InvoiceRegister register)
    {
        var table = new CsvTable("date", "customer_id", "invoice", "stage", "channel");
        foreach (Contact contact in Of(register))
        {
            table.Add(Iso.Day(contact.Date), contact.Invoice.Customer.Id, contact.Invoice.Number, contact.Stage.Name, contact.Stage.Channel);
        }

        return table.ToBytes();
    }

    private void Run(LocalDate day, InvoiceRegister register)
    {
        foreach (IGrouping<Customer, Invoice> customer in register.OpenAtQuarterStart.Where(invoice => IsReminded(invoice, day)).GroupBy(invoice => invoice.Customer))
        {
            if (_lastContact.TryGetValue(customer.Key, out LocalDate last) && Period.DaysBetween(last, day) < MinimumGap)
            {
                continue;
            }

            foreach (Invoice invoice in customer)
            {
                Send(invoice, day);
            }
        }
    }

    private static bool IsReminded(Invoice invoice, LocalDate day) =>
        invoice.Kind != DocumentKind.CreditNote && !invoice.Customer.Habit.DirectDebit
        && invoice.IssueDate < day && !(invoice.PaidOn < day) && !Events.Pause(invoice, day);

    private void Send(Invoice invoice, LocalDate day)
    {
        IReadOnlyList<ReminderStage> stages = ReminderScenario.Of(invoice.Customer);
        int reached = stages.Count - 1;
        while (reached >= 0 && invoice.DueDate + stages[reached].Offset > day)
        {
            reached--;
        }

        bool tooLate = reached == 0 && day > invoice.DueDate;
        if (reached >= 0 && reached > _sent.GetValueOrDefault(invoice, -1) && !tooLate)
        {
            _sent[invoice] = reached;
            _lastContact[invoice.Customer] = day;
            _contacts.Add(new Contact(day, invoice, stages[reached]));
        }
    }
}
