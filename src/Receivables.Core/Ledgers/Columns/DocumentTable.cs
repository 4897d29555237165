using System.Runtime.CompilerServices;
using NodaTime;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables.Ledgers.Columns;

/// <summary>The documents of the items, packed: some thirty bytes each where the noun with its lists and texts has three hundred.</summary>
/// <remarks>
/// What the row of the item has already (number, customer, days, currency) is not packed again. A document of several items, and one that is too long, is kept as it is.
/// One writer at a time; what a view knows of can be read from any thread.
/// </remarks>
internal sealed class DocumentTable
{
    /// <summary>The place of no document.</summary>
    internal const uint None = uint.MaxValue;

    // Places from here on are rows of the list of whole documents.
    private const uint FirstWhole = 1u << 31;

    private readonly TextArena _packed = new();
    private readonly ChunkedList<Document> _whole = new();
    private readonly ChunkedList<PaymentTerms> _terms = new();
    private readonly Dictionary<PaymentTerms, int> _termsRows = [];
    private readonly PackedWriter _writer = new();

    [MethodImpl(Hot.Path)]
    internal uint Add(Document? document) => document switch
    {
        null => None,
        CreditNote note => Pack(note, DocumentParts.CreditNote, null, null),
        Invoice { InstalmentCount: 1 } invoice => Pack(invoice, invoice.Kind == InvoiceKind.Deposit ? DocumentParts.Deposit : DocumentParts.None, invoice.Terms, invoice.DeliveryDate),
        _ => Keep(document),
    };

    /// <summary>The document of an item, equal to that which was added.</summary>
    /// <param name="item">The row of the item.</param>
    /// <param name="number">Its number.</param>
    /// <param name="customer">Its customer.</param>
    /// <param name="corrects">The document that a credit note corrects, or null.</param>
    internal Document? At(in ItemRow item, DocumentNumber number, CustomerId customer, DocumentNumber? corrects) =>
        item.Document == None ? null
        : item.Document >= FirstWhole ? _whole[(int)(item.Document - FirstWhole)]
        : Unpack(new PackedReader(_packed.Bytes(item.Document)), item, number, customer, corrects);

    /// <summary>Forgets the document of a row and all that were added after it.</summary>
    internal void Forget(uint place)
    {
        if (place < FirstWhole)
        {
            _packed.Truncate(place);
        }
        else if (place != None)
        {
            _whole.Truncate(Math.Min(_whole.Count, (int)(place - FirstWhole)));
        }
    }

    private uint Keep(Document document)
    {
        _whole.Add(document);
        return FirstWhole + (uint)(_whole.Count - 1);
    }

    [MethodImpl(Hot.Path)]
    private uint Pack(Document document, DocumentParts kind, PaymentTerms? terms, LocalDate? delivery)
    {
        DocumentParts parts = kind
            | (terms is null ? 0 : DocumentParts.Terms)
            | (delivery is null ? 0 : DocumentParts.DeliveryDate)
            | (document.PaymentReference is null ? 0 : DocumentParts.PaymentReference);
        _writer.Clear();
        _writer.Unsigned((ulong)parts);
        _writer.Signed(document.Amount.MinorUnits);
        if (terms is not null)
        {
            _writer.Unsigned((ulong)RowOf(terms));
        }

        if (delivery is { } day)
        {
            _writer.Signed(DayNumber.Of(day));
        }

        PackLists(document);
        return _writer.Written.Length <= TextArena.LargestText && _packed.End < FirstWhole - TextArena.ChunkSize * 2 ? _packed.Add(_writer.Written) : Keep(document);
    }

    [MethodImpl(Hot.Path)]
    private void PackLists(Document document)
    {
        if (document.PaymentReference is { } reference)
        {
            _writer.Text(reference);
        }

        _writer.Unsigned((ulong)document.VatSpan.Length);
        foreach (VatAmount vat in document.VatSpan)
        {
            _writer.Decimal(vat.RatePercent);
            _writer.Signed(vat.Net.MinorUnits);
            _writer.Signed(vat.Vat.MinorUnits);
        }

        _writer.Unsigned((ulong)document.PurchaseOrderSpan.Length);
        foreach (string order in document.PurchaseOrderSpan)
        {
            _writer.Text(order);
        }
    }

    private Document Unpack(PackedReader reader, in ItemRow item, DocumentNumber number, CustomerId customer, DocumentNumber? corrects)
    {
        var parts = (DocumentParts)reader.Unsigned();
        var amount = Money.FromMinor(reader.Signed(), item.Currency);
        PaymentTerms? terms = parts.HasFlag(DocumentParts.Terms) ? _terms[(int)reader.Unsigned()] : null;
        LocalDate? delivery = parts.HasFlag(DocumentParts.DeliveryDate) ? DayNumber.ToDate((int)reader.Signed()) : null;
        string? reference = parts.HasFlag(DocumentParts.PaymentReference) ? reader.Text() : null;
        var fields = new DocumentFields
        {
            Number = number,
            Customer = customer,
            IssueDate = DayNumber.ToDate(item.IssueDay),
            Amount = amount,
            PaymentReference = reference,
            VatAmounts = UnpackVat(ref reader, item.Currency),
            PurchaseOrders = UnpackTexts(ref reader),
        };
        return parts.HasFlag(DocumentParts.CreditNote)
            ? new CreditNote(fields, corrects)
            : new Invoice(fields, parts.HasFlag(DocumentParts.Deposit) ? InvoiceKind.Deposit : InvoiceKind.Standard, terms, delivery, DayNumber.ToDate(item.DueDay));
    }

    private static ValueList<VatAmount> UnpackVat(ref PackedReader reader, Currency currency)
    {
        var amounts = new VatAmount[(int)reader.Unsigned()];
        for (int i = 0; i < amounts.Length; i++)
        {
            decimal rate = reader.Decimal();
            var net = Money.FromMinor(reader.Signed(), currency);
            amounts[i] = new VatAmount(rate, net, Money.FromMinor(reader.Signed(), currency));
        }

        return ValueList<VatAmount>.From(amounts);
    }

    private static ValueList<string> UnpackTexts(ref PackedReader reader)
    {
        string[] texts = new string[(int)reader.Unsigned()];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = reader.Text();
        }

        return ValueList<string>.From(texts);
    }

    private int RowOf(PaymentTerms terms)
    {
        if (!_termsRows.TryGetValue(terms, out int row))
        {
            row = _terms.Count;
            _terms.Add(terms);
            _termsRows.Add(terms, row);
        }

        return row;
    }
}
