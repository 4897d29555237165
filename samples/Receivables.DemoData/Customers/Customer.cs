using Receivables.DemoData.Numbers;
using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>One customer: what the table says of it, and how it behaves.</summary>
internal sealed record Customer(string Id, string Name, Segment Segment)
{
    /// <summary>The country of the customer and of its bank.</summary>
    public string Country { get; init; } = "FR";

    /// <summary>business, consumer or public.</summary>
    public string Kind { get; init; } = "business";

    /// <summary>The currency of its invoices.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>The customer that this one belongs to.</summary>
    public string? ParentId { get; init; }

    /// <summary>Other names under which it is known, with a bar between them.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>What was agreed on payment.</summary>
    public PaymentTerms Terms { get; init; } = PaymentTerms.Net(30);

    /// <summary>When and how it pays.</summary>
    public PaymentHabit Habit { get; init; } = PaymentHabit.Usual;

    /// <summary>How many ordinary invoices it gets a year.</summary>
    public int OrdersAYear { get; init; }

    /// <summary>Whether we know its bank account. Where not, its payments come from an account that the table does not name.</summary>
    public bool IbanOnFile { get; init; } = true;

    /// <summary>Whether it also has an older account on file.</summary>
    public bool SecondIban { get; init; }

    /// <summary>Whether its invoices carry a creditor reference (RF), which it then pays with.</summary>
    public bool UsesReference { get; init; }

    /// <summary>Whether its orders carry a purchase-order number.</summary>
    public bool UsesPurchaseOrders { get; init; }

    /// <summary>The day from which it pays nothing any more.</summary>
    public LocalDate? StopsPaying { get; init; }

    /// <summary>How much it orders at a time.</summary>
    public OrderSize Size => Segment.Size;

    /// <summary>The account that it pays from; American customers have none with an IBAN.</summary>
    public string? Iban => Country == "US" ? null : InventedIban.Of(Country, Name);

    /// <summary>The accounts that the table names.</summary>
    public IEnumerable<string> IbansOnFile
    {
        get
        {
            if (IbanOnFile && Iban is { } iban)
            {
                yield return iban;
            }

            if (SecondIban)
            {
                yield return InventedIban.Of(Country, Name + "/2");
            }
        }
    }
}
