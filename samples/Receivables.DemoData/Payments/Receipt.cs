using Receivables.DemoData.Banking;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Payments;

/// <summary>
/// Money that comes in, told step by step: what it settles, then how the payer and the bank describe it.
/// The amount is never given: it follows from what is settled, so that the truth always adds up.
/// </summary>
internal sealed class Receipt(string @case, Customer? payer, LocalDate date)
{
    private readonly List<(Invoice Invoice, long Settled, string Kind, long Adjustment)> _settled = [];
    private string[] _lines = [];
    private string _name = payer is null ? "" : SepaText.Clip(SepaText.Fold(payer.Name), 70);
    private string _account = payer?.Iban ?? "";
    private string _onBehalfOf = "";
    private string _endToEndId = "NOTPROVIDED";
    private string _mandateId = "";
    private string _creditorReference = "";
    private ReferredDocument[] _documents = [];
    private long _charges;
    private long _unapplied;
    private (int TenThousandths, bool Stated)? _rate;
    private BankTransaction? _transaction;

    /// <summary>The name of the planted case.</summary>
    public string Case { get; } = @case;

    /// <summary>Who pays; <see langword="null"/> for a stranger.</summary>
    public Customer? Payer { get; } = payer;

    /// <summary>The day on which it is booked.</summary>
    public LocalDate Date { get; private set; } = date;

    /// <summary>What is right to do with it.</summary>
    public Decision Decision { get; private set; } = Decision.Apply;

    /// <summary>The earlier transaction that it repeats.</summary>
    public BankTransaction? Repeats { get; private set; }

    /// <summary>What is left over.</summary>
    public long Unapplied => _unapplied;

    /// <summary>What the bank reports. Fixed when first asked for.</summary>
    public BankTransaction Transaction => _transaction ??= ToTransaction();

    /// <summary>What is settled, with what was paid for each in the currency of the account.</summary>
    public IReadOnlyList<Allocation> Allocations
    {
        get
        {
            List<Allocation> allocations = [.. _settled.Select(item => new Allocation(
                item.Invoice, item.Settled, item.Kind, item.Adjustment, InAccountCurrency(item.Settled - item.Adjustment)))];
            if (_rate is not null && allocations.Count > 0)
            {
                // The bank converts the sum once: the last invoice takes what the parts lose by rounding.
                long lost = InAccountCurrency(Ordered) - allocations.Sum(allocation => allocation.Paid);
                allocations[^1] = allocations[^1] with { Paid = allocations[^1].Paid + lost };
            }

            return allocations;
        }
    }

    private long Ordered => _settled.Sum(item => item.Settled - item.Adjustment) + _unapplied;

    /// <summary>A payment that settles its invoices in full.</summary>
    public static Receipt Of(string @case, PlannedPayment payment) => new Receipt(@case, payment.Customer, payment.Date).Settles([.. payment.Invoices]);

    /// <summary>Settles what is left of the invoices, or uses up the credit notes.</summary>
    public Receipt Settles(params Invoice[] invoices)
    {
        foreach (Invoice invoice in invoices)
        {
            SettlesPart(invoice, invoice.Left);
        }

        return this;
    }

    /// <summary>Settles a part of an invoice.</summary>
    public Receipt SettlesPart(Invoice invoice, long cents)
    {
        invoice.Settle(cents);
        invoice.PaidOn = invoice.Left == 0 ? Date : null;
        _settled.Add((invoice, cents, "", 0));
        return this;
    }

    /// <summary>Pays less than is settled (or more, where negative): the difference of each invoice has a name.</summary>
    public Receipt Less(string kind, Func<Invoice, long> difference)
    {
        for (int i = 0; i < _settled.Count; i++)
        {
            _settled[i] = _settled[i] with { Kind = kind, Adjustment = difference(_settled[i].Invoice) };
        }

        return this;
    }

    /// <summary>Pays more than all that is settled.</summary>
    public Receipt Over(long cents)
    {
        _unapplied = cents;
        return this;
    }

    /// <summary>Is booked on another day than planned.</summary>
    public Receipt On(LocalDate date)
    {
        Date = date;
        foreach ((Invoice invoice, _, _, _) in _settled.Where(item => item.Invoice.Left == 0))
        {
            invoice.PaidOn = date;
        }

        return this;
    }

    /// <summary>The clerk asks before anything is settled.</summary>
    public Receipt Asked()
    {
        Decision = Decision.Review;
        return this;
    }

    /// <summary>There is no invoice for it.</summary>
    public Receipt WithoutInvoice()
    {
        Decision = Decision.Unmatched;
        return this;
    }

    /// <summary>The same payment a second time.</summary>
    public Receipt Repeating(BankTransaction first)
    {
        Repeats = first;
        return Asked();
    }

    /// <summary>The text for us, line by line.</summary>
    public Receipt Says(params string[] lines)
    {
        _lines = lines;
        return this;
    }

    /// <summary>Another name or account than those of the payer.</summary>
    public Receipt From(string name, string account)
    {
        (_name, _account) = (name, account);
        return this;
    }

    /// <summary>For whom it is paid.</summary>
    public Receipt OnBehalfOf(string name)
    {
        _onBehalfOf = name;
        return this;
    }

    /// <summary>The reference of the payer.</summary>
    public Receipt EndToEnd(string id)
    {
        _endToEndId = id;
        return this;
    }

    /// <summary>The mandate of a direct debit.</summary>
    public Receipt Mandate(string id)
    {
        _mandateId = id;
        return this;
    }

    /// <summary>A creditor reference in its own field.</summary>
    public Receipt Reference(string reference)
    {
        _creditorReference = reference;
        return this;
    }

    /// <summary>Documents in structured form.</summary>
    public Receipt Names(params ReferredDocument[] documents)
    {
        _documents = documents;
        return this;
    }

    /// <summary>Charges that the bank states, in cents of the account.</summary>
    public Receipt ChargesStated(long cents)
    {
        _charges = cents;
        return this;
    }

    /// <summary>Is ordered in the currency of the invoices and arrives in euros.</summary>
    public Receipt Converted(int tenThousandths, bool stated = true)
    {
        _rate = (tenThousandths, stated);
        return this;
    }

    private long InAccountCurrency(long cents) => _rate is { } rate ? Cents.Convert(cents, rate.TenThousandths) : cents;

    private BankTransaction ToTransaction() => new()
    {
        Amount = InAccountCurrency(Ordered),
        Name = _name,
        Account = _account,
        OnBehalfOf = _onBehalfOf,
        EndToEndId = _endToEndId,
        MandateId = _mandateId,
        Lines = _lines,
        CreditorReference = _creditorReference,
        Documents = _documents,
        Charges = _charges,
        Instructed = InstructedAmount(),
    };

    private InstructedAmount? InstructedAmount()
    {
        if (_rate is { } rate)
        {
            return rate.Stated ? new(_settled[0].Invoice.Currency, Ordered, rate.TenThousandths) : null;
        }

        return _charges > 0 ? new(Payer!.Currency, Ordered + _charges, null) : null;
    }
}
