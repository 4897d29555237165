using NodaTime;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables;

/// <summary>An invoice: what a customer owes, and when.</summary>
/// <remarks>Made by <see cref="InvoiceBuilder"/>.</remarks>
public sealed record Invoice : Document
{
    // Nearly all invoices fall due at once: they keep the day alone, and a ledger holds millions of them.
    private readonly ValueList<Instalment>? _parts;

    // Without parts all is due on the due date of the builder.
    internal Invoice(InvoiceBuilder from, List<ScheduledAmount>? parts)
        : base(from.Fields)
    {
        Kind = from.Kind;
        Terms = from.Terms;
        DeliveryDate = from.DeliveryDate;
        DueDate = parts is null ? from.DueDate!.Value : parts[^1].DueDate;
        _parts = parts is null or [_] ? null : ValueList<Instalment>.From(parts.Select((p, i) => new Instalment(new(Number, i + 1), p.DueDate, p.Amount)));
    }

    // All is due at once.
    internal Invoice(in DocumentFields fields, InvoiceKind kind, PaymentTerms? terms, LocalDate? deliveryDate, LocalDate dueDate)
        : base(fields)
    {
        Kind = kind;
        Terms = terms;
        DeliveryDate = deliveryDate;
        DueDate = dueDate;
    }

    /// <summary>A standard invoice, the default, or a deposit.</summary>
    public InvoiceKind Kind { get; }

    /// <summary>The terms it states, or null where only a due date is known.</summary>
    public PaymentTerms? Terms { get; }

    /// <summary>The day goods were received or services performed, from which statutory terms count, or null.</summary>
    public LocalDate? DeliveryDate { get; }

    /// <summary>What falls due when: at least one, in order of due date, summing to the amount.</summary>
    public IReadOnlyList<Instalment> Instalments => _parts ?? ValueList<Instalment>.From([InstalmentAt(0)]);

    /// <summary>The day on which the last instalment is due.</summary>
    public LocalDate DueDate { get; }

    internal int InstalmentCount => _parts?.Count ?? 1;

    /// <summary>A builder with all fields of this invoice.</summary>
    public InvoiceBuilder ToBuilder() => new()
    {
        Number = Number,
        Customer = Customer,
        Kind = Kind,
        IssueDate = IssueDate,
        Amount = Amount,
        VatAmounts = [.. VatAmounts],
        PaymentReference = PaymentReference,
        PurchaseOrders = [.. PurchaseOrders],
        Terms = Terms,
        DeliveryDate = DeliveryDate,
        Schedule = [.. Instalments.Select(i => new ScheduledAmount(i.DueDate, i.Amount))],
    };

    internal Instalment InstalmentAt(int index) => _parts is null ? new(new(Number), DueDate, Amount) : _parts[index];
}
