using Receivables.DemoData.Customers;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Invoices;

/// <summary>One document of the invoice table, with what will happen to it.</summary>
internal sealed class Invoice(Customer customer, LocalDate issueDate, long net)
{
    private long? _left;

    /// <summary>Who owes it.</summary>
    public Customer Customer { get; } = customer;

    /// <summary>The day of issue.</summary>
    public LocalDate IssueDate { get; } = issueDate;

    /// <summary>The amount before tax, in cents.</summary>
    public long Net { get; } = net;

    /// <summary>Invoice, credit note or deposit.</summary>
    public DocumentKind Kind { get; init; }

    /// <summary>The terms printed on it; <see langword="null"/> where only a due date is.</summary>
    public PaymentTerms? Terms { get; init; } = customer.Terms;

    /// <summary>A due date that was agreed apart from any terms.</summary>
    public LocalDate? AgreedDueDate { get; init; }

    /// <summary>How a planted case finds it; <see langword="null"/> for ordinary orders.</summary>
    public string? Tag { get; init; }

    /// <summary>Whether the ordinary habit of the customer says when it is paid. Where not, <see cref="PaidOn"/> or a planted case does, or nobody pays.</summary>
    public bool PaidByHabit { get; init; } = true;

    /// <summary>The day on which it is paid in full; <see langword="null"/> where that is after the story or never.</summary>
    public LocalDate? PaidOn { get; set; }

    /// <summary>What was open when the quarter began, where a part was paid before.</summary>
    public long? OpenAtQuarterStart { get; init; }

    /// <summary>Whether the customer contests it.</summary>
    public bool Disputed { get; init; }

    /// <summary>The number, given when all are in order of issue.</summary>
    public string Number { get; set; } = "";

    /// <summary>VAT: 20 % in France; none on deliveries abroad, which are exempt.</summary>
    public long Tax => Customer.Country == "FR" ? Cents.Share(Net, 2000) : 0;

    /// <summary>The amount with tax.</summary>
    public long Gross => Net + Tax;

    /// <summary>The currency of all its amounts.</summary>
    public string Currency => Customer.Currency;

    /// <summary>The day by which it is to be paid.</summary>
    public LocalDate DueDate => AgreedDueDate ?? Terms!.DueOn(IssueDate);

    /// <summary>The creditor reference; empty where the customer does not use them.</summary>
    public string Reference => Customer.UsesReference && Kind == DocumentKind.Invoice ? CreditorReference.Of(Number) : "";

    /// <summary>The number of the customer's own order; empty where it has none.</summary>
    public string PurchaseOrder => Customer.UsesPurchaseOrders && Kind == DocumentKind.Invoice
        ? "45" + SeededRandom.For($"po/{Number}").Digits(6)
        : "";

    /// <summary>Whether it was settled in full before the bank statements begin.</summary>
    public bool PaidBeforeQuarter => PaidOn < Calendars.DemoPeriod.QuarterStart;

    /// <summary>What is still to be settled, with the sign of the item: negative for a credit note.</summary>
    public long Left => _left ?? (Kind == DocumentKind.CreditNote ? -Gross : OpenAtQuarterStart ?? Gross);

    /// <summary>Settles a part; a negative one for a credit note, or for a payment that is taken back.</summary>
    /// <exception cref="InvalidOperationException">More would be settled than is open: a planted case is wrong.</exception>
    public void Settle(long cents)
    {
        long left = Left - cents;
        bool tooMuch = Kind == DocumentKind.CreditNote ? left is > 0 || left < -Gross : left < 0 || left > Gross;
        _left = tooMuch ? throw new InvalidOperationException($"{Number}: {cents} settled of {Left}.") : left;
    }
}
