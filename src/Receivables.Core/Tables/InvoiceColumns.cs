using NodaTime;
using NodaTime.Text;
using Receivables.Tables.Csv;

namespace Receivables.Tables;

/// <summary>The columns of the table of invoices, and how a row of them becomes a document.</summary>
internal static class InvoiceColumns
{
    private const int Number = 0;
    private const int CustomerId = 1;
    private const int IssueDate = 2;
    private const int Currency = 3;
    private const int Amount = 4;
    private const int Kind = 5;
    private const int DueDate = 6;
    private const int OpenAmount = 7;
    private const int Terms = 8;
    private const int PaymentReference = 9;
    private const int PurchaseOrder = 10;
    private const int NetAmount = 11;
    private const int TaxAmount = 12;
    private const int Disputed = 13;
    private const int PaidDate = 14;

    private static readonly (string, InvoiceRowKind)[] Kinds =
    [
        ("invoice", InvoiceRowKind.Invoice),
        ("credit_note", InvoiceRowKind.CreditNote),
        ("deposit", InvoiceRowKind.Deposit),
    ];

    private static readonly (string, bool)[] Flags = [("true", true), ("false", false)];

    internal static TableLayout Layout { get; } = new(
        new("number", IsRequired: true),
        new("customer_id", IsRequired: true),
        new("issue_date", IsRequired: true),
        new("currency", IsRequired: true),
        new("amount", IsRequired: true, HoldsAmount: true),
        new("kind"),
        new("due_date"),
        new("open_amount", HoldsAmount: true),
        new("terms"),
        new("payment_reference"),
        new("purchase_order"),
        new("net_amount", HoldsAmount: true),
        new("tax_amount", HoldsAmount: true),
        new("disputed"),
        new("paid_date"));

    /// <summary>Reads one row; null where it is refused.</summary>
    internal static InvoiceRow? Read(TableRow row)
    {
        InvoiceRow? read = ReadCells(row);
        if (read is null || row.IsRefused)
        {
            row.ReleaseDocument();
        }

        return read;
    }

    private static InvoiceRow? ReadCells(TableRow row)
    {
        bool complete = row.Require(Number) & row.Require(CustomerId) & row.Require(IssueDate) & row.Require(Currency) & row.Require(Amount);
        string? number = row.Id(Number);
        CustomerId owner = row.KnownCustomer(CustomerId, out Customer? customer);
        LocalDate? issued = row.Date(IssueDate);
        Currency currency = row.Currency(Currency);
        Money? amount = row.PositiveAmount(Amount, currency);
        Money? open = row.Amount(OpenAmount, currency);
        LocalDate? paid = row.Date(PaidDate);
        bool disputed = row.Word(Disputed, Flags) ?? false;
        if (number is not null && row.AddDocument(Number, number, owner, currency) && complete && !owner.IsEmpty && issued is not null && amount is not null)
        {
            InvoiceRowKind kind = row.Word(Kind, Kinds) ?? InvoiceRowKind.Invoice;
            Document? document = kind == InvoiceRowKind.CreditNote
                ? BuildCreditNote(row, number, owner, issued.Value, amount.Value)
                : BuildInvoice(row, number, owner, customer, issued.Value, amount.Value, kind);
            return document is null || !CheckSettlement(row, document, open, paid) ? null : new(document, open, paid, disputed, row.Position);
        }

        return null;
    }

    private static bool CheckSettlement(TableRow row, Document document, Money? open, LocalDate? paid)
    {
        if (open is { } stated && (stated.IsNegative || stated > document.Amount))
        {
            row.Refuse(OpenAmount, TableCodes.OpenAmountRange, $"{stated.ToAmountString()} is not between zero and the amount {document.Amount.ToAmountString()}: it is unsigned, for credit notes too.");
        }
        else if (open is { IsPositive: true } && paid is not null)
        {
            row.Refuse(OpenAmount, TableCodes.PaidButOpen, $"{open.Value.ToAmountString()} is open, but paid_date says that all was settled: empty one of them.");
        }

        if (paid < document.IssueDate)
        {
            row.Warn(PaidDate, TableCodes.PaidBeforeIssue, $"it was paid before it was issued on {LocalDatePattern.Iso.Format(document.IssueDate)}.");
        }

        return !row.IsRefused;
    }

    private static CreditNote? BuildCreditNote(TableRow row, string number, CustomerId owner, LocalDate issued, Money amount)
    {
        // A credit is due on its issue date, so neither is used; a slip in them is refused all the same.
        _ = (row.Date(DueDate), row.Terms(Terms));
        var builder = new CreditNoteBuilder
        {
            Number = DocumentNumber.From(number),
            Customer = owner,
            IssueDate = issued,
            Amount = amount,
            VatAmounts = ReadVat(row, amount),
            PaymentReference = row.Text(PaymentReference),
            PurchaseOrders = ReadPurchaseOrder(row),
        };
        return Build(row, builder);
    }

    private static Invoice? BuildInvoice(TableRow row, string number, CustomerId owner, Customer? customer, LocalDate issued, Money amount, InvoiceRowKind kind)
    {
        var builder = new InvoiceBuilder
        {
            Number = DocumentNumber.From(number),
            Customer = owner,
            IssueDate = issued,
            Amount = amount,
            Kind = kind == InvoiceRowKind.Deposit ? InvoiceKind.Deposit : InvoiceKind.Standard,
            DueDate = row.Date(DueDate),
            Terms = row.Terms(Terms) ?? customer?.Terms,
            VatAmounts = ReadVat(row, amount),
            PaymentReference = row.Text(PaymentReference),
            PurchaseOrders = ReadPurchaseOrder(row),
        };
        if (builder.DueDate is null && builder.Terms is null && !row.IsRefused)
        {
            row.Refuse(DueDate, TableCodes.NoDueDate, "the invoice has neither due date nor terms, and its customer has no terms: give one of them.");
        }

        return Build(row, builder);
    }

    private static T? Build<T>(TableRow row, DocumentBuilder<T> builder)
        where T : Document
    {
        if (row.IsRefused)
        {
            return null;
        }

        if (!builder.TryBuild(out T? document, out IReadOnlyList<FieldProblem> problems))
        {
            row.Refuse(problems, ColumnOf);
        }

        return document;
    }

    private static List<string> ReadPurchaseOrder(TableRow row) => row.Text(PurchaseOrder) is { } order ? [order] : [];

    private static List<VatAmount> ReadVat(TableRow row, Money amount)
    {
        Money? net = row.Amount(NetAmount, amount.Currency);
        Money? tax = row.Amount(TaxAmount, amount.Currency);
        if ((net is null && tax is null) || row.IsRefused)
        {
            return [];
        }

        if (!StatedVat.TryCreate(amount, net, tax, out VatAmount vat))
        {
            row.Refuse(net is null ? TaxAmount : NetAmount, TableCodes.NetAndTax, $"net and tax do not make the amount {amount.ToAmountString()}: both are zero or more, the tax is at most the net, and they sum to the amount.");
            return [];
        }

        return [vat];
    }

    private static int ColumnOf(string field) => field switch
    {
        nameof(InvoiceBuilder.Customer) => CustomerId,
        nameof(InvoiceBuilder.IssueDate) => IssueDate,
        nameof(InvoiceBuilder.Amount) => Amount,
        nameof(InvoiceBuilder.DueDate) => DueDate,
        nameof(InvoiceBuilder.VatAmounts) => NetAmount,
        _ => Number,
    };
}
