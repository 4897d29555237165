using Receivables.DemoData.Banking;
using Receivables.DemoData.Calendars;
using Receivables.DemoData.Invoices;
using Receivables.DemoData.Numbers;
using Receivables.DemoData.Payments;

namespace Receivables.DemoData.Cases;

/// <summary>The payments of the quarter that still wait for a case, and what the bank has booked so far.</summary>
internal sealed class Scene
{
    private readonly List<PlannedPayment> _waiting;
    private readonly List<BankEntry> _entries = [];
    private readonly List<Expected> _truth = [];
    private readonly Dictionary<string, List<long>> _openByCustomer;

    /// <summary>Starts with all payments waiting.</summary>
    public Scene(InvoiceRegister register)
    {
        Register = register;
        _waiting = [.. PaymentPlanner.OfTheQuarter(register)];
        _openByCustomer = register.OpenAtQuarterStart.GroupBy(invoice => invoice.Customer.Id)
            .ToDictionary(group => group.Key, group => group.Select(invoice => invoice.Left).ToList(), StringComparer.Ordinal);
    }

    /// <summary>All invoices.</summary>
    public InvoiceRegister Register { get; }

    /// <summary>What the bank has booked.</summary>
    public IReadOnlyList<BankEntry> Entries => _entries;

    /// <summary>The truth about it.</summary>
    public IReadOnlyList<Expected> Truth => _truth;

    /// <summary>Takes one waiting payment that fits, no matter which: the name of the case draws it.</summary>
    /// <exception cref="InvalidOperationException">None is left: the case needs a planted invoice.</exception>
    public PlannedPayment Take(string @case, Func<PlannedPayment, bool> fits)
    {
        PlannedPayment payment = _waiting.Where(fits).MinBy(payment => SeededRandom.Hash($"{@case}/{payment.Invoices[0].Number}"))
            ?? throw new InvalidOperationException($"No payment is left for {@case}.");
        _waiting.Remove(payment);
        return payment;
    }

    /// <summary>Takes an ordinary payment: one invoice of a French customer, by transfer, neither early nor in parts.</summary>
    public PlannedPayment TakeOrdinary(string @case, Func<PlannedPayment, bool>? fits = null) =>
        Take(@case, payment => IsOrdinary(payment) && payment.IsSingle && payment.Customer.Country == "FR" && (fits?.Invoke(payment) ?? true));

    /// <summary>Takes all waiting payments that fit, in order of day and customer.</summary>
    public IReadOnlyList<PlannedPayment> TakeAll(Func<PlannedPayment, bool> fits)
    {
        List<PlannedPayment> taken = [.. _waiting.Where(fits)];
        _waiting.RemoveAll(taken.Contains);
        return taken;
    }

    /// <summary>Whether no other open item of the book has the same amount as this payment.</summary>
    public bool IsOnlyAmount(PlannedPayment payment) =>
        _openByCustomer.Values.Sum(amounts => amounts.Count(amount => amount == Total(payment))) == 1;

    /// <summary>Whether only one set of the customer's open items has the sum of this payment, and no item of anyone is equal to it.</summary>
    public bool IsOnlySum(PlannedPayment payment) =>
        Subsets.Count(_openByCustomer[payment.Customer.Id], Total(payment)) == 1
        && !_openByCustomer.Values.Any(amounts => amounts.Contains(Total(payment)));

    /// <summary>Books a receipt as a line of its own.</summary>
    public BankTransaction Book(Receipt receipt, BankCode? code = null, OwnAccount? account = null)
    {
        var entry = new BankEntry
        {
            Account = account ?? OwnCompany.Euro,
            Date = receipt.Date,
            IsCredit = true,
            Code = code ?? BankCode.TransferReceived,
            Parts = [receipt.Transaction],
        };
        Add(entry, receipt);
        return receipt.Transaction;
    }

    /// <summary>Books several receipts as one line.</summary>
    public void BookBatch(LocalDate date, BankCode code, IReadOnlyList<Receipt> receipts, bool partsHaveReferences = true)
    {
        var entry = new BankEntry
        {
            Date = Workdays.Bank.OnOrAfter(date),
            IsCredit = true,
            Code = code,
            Parts = [.. receipts.Select(receipt => receipt.Transaction)],
            PartsHaveReferences = partsHaveReferences,
        };
        Add(entry, [.. receipts]);
    }

    /// <summary>Books a line with the truth about its only transaction.</summary>
    public void Add(BankEntry entry, Func<BankTransaction, Expected> truth)
    {
        _entries.Add(entry);
        _truth.Add(truth(entry.Parts.Single()));
    }

    private static bool IsOrdinary(PlannedPayment payment) =>
        payment.Customer is { Currency: "EUR", Habit: { DirectDebit: false, Discount: false }, UsesReference: false }
        && payment.Invoices.All(invoice => invoice.Tag is null);

    private static long Total(PlannedPayment payment) => payment.Invoices.Sum(invoice => invoice.Left);

    private void Add(BankEntry entry, params Receipt[] receipts)
    {
        _entries.Add(entry);
        _truth.AddRange(receipts.Select(receipt => new Expected(receipt.Case, entry, receipt.Transaction, receipt.Decision)
        {
            Payer = receipt.Payer,
            Allocations = receipt.Allocations,
            Unapplied = receipt.Unapplied,
            RelatesTo = receipt.Repeats,
        }));
    }
}
