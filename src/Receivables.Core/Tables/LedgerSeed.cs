using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Receivables.Cases;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Tables;

/// <summary>Turns the table of invoices into journal entries, so that a ledger can begin where another system stands.</summary>
/// <remarks>
/// <para>What happened after the as-of date is unknown: a document issued later is left out, and a later paid date is ignored.</para>
/// <para>A paid date becomes a payment in full on that day (a refund in full of a credit note), applied to the document; where it is before the issue date, it is
/// applied on the issue date. The difference between amount and open amount is set off on the issue date, without a payment: nothing says when or how it was paid, so
/// it stays out of figures of delay. It is taken from the instalments that are due first.</para>
/// <para>The ids of the entries and payments are made of the document number, so the same table seeds the same ledger once. The entries do not depend on the order of the rows.</para>
/// <para>Safe to call from several threads.</para>
/// </remarks>
public static partial class LedgerSeed
{
    private const int LongestId = 128;

    /// <summary>Makes the entries, by effective date.</summary>
    /// <param name="rows">The rows of the tables of invoices, in any order; each number once.</param>
    /// <param name="asOf">The last day that is known.</param>
    /// <param name="recordedAt">When the entries are recorded.</param>
    /// <param name="actor">Who records them, for the audit trail; not empty.</param>
    /// <returns>One batch for <see cref="Ledger.AppendAsync"/>.</returns>
    /// <exception cref="ArgumentException">The actor is empty.</exception>
    public static IReadOnlyList<JournalEntry> ToEntries(IEnumerable<InvoiceRow> rows, LocalDate asOf, Instant recordedAt, string actor)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentException.ThrowIfNullOrWhiteSpace(actor);
        var entries = new List<(LocalDate Date, int Rank, DocumentNumber Number, JournalEntry Entry)>();
        foreach (InvoiceRow row in rows)
        {
            if (row.Document.IssueDate > asOf)
            {
                continue;
            }

            foreach ((int rank, (LocalDate date, string kind, EntryPayload payload)) in Steps(row, asOf).Index())
            {
                EntryId id = EntryId.From(IdOf($"table/{kind}/", row.Document.Number));
                entries.Add((date, rank, row.Document.Number, new(id, date, recordedAt, actor, payload)));
            }
        }

        return [.. entries.OrderBy(e => e.Date).ThenBy(e => e.Rank).ThenBy(e => e.Number).Select(e => e.Entry)];
    }

    /// <summary>The disputes that the tables state, for the engines that follow customers up: by invoice, from its issue date.</summary>
    /// <param name="rows">The rows of the tables of invoices.</param>
    /// <param name="asOf">The last day that is known; documents issued later are left out.</param>
    /// <param name="known">Events that are known besides: a dispute among them says more than the mark, which then adds nothing, and a mark after a resolved dispute counts from that day.</param>
    public static IReadOnlyList<CaseEvent> Disputes(IEnumerable<InvoiceRow> rows, LocalDate asOf, IEnumerable<CaseEvent>? known = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        CaseEvent[] events = [.. known ?? []];
        var book = new CaseBook(events);
        ILookup<CustomerId, CaseEvent> resolved = events.Where(e => e.Kind == CaseEventKind.DisputeResolved && e.Date <= asOf).ToLookup(e => e.Customer);
        return
        [
            .. rows.Where(row => row.IsDisputed && row.Document.IssueDate <= asOf)
                .Select(row => row.Document)
                .Where(document => !book.StandingOn(document.Customer, document.Number, asOf).Any(e => e.Kind == CaseEventKind.Dispute))
                .Select(document => new CaseEvent(DisputedFrom(document, resolved[document.Customer]), CaseEventKind.Dispute, document.Customer, document.Number))
                .OrderBy(e => e.Invoice),
        ];
    }

    private static LocalDate DisputedFrom(Document document, IEnumerable<CaseEvent> resolved) => resolved
        .Where(e => e.Invoice is null || e.Invoice == document.Number)
        .Select(e => e.Date)
        .Prepend(document.IssueDate)
        .Max();

    private static IEnumerable<(LocalDate Date, string Kind, EntryPayload Payload)> Steps(InvoiceRow row, LocalDate asOf)
    {
        Document document = row.Document;
        yield return (document.IssueDate, "issued", row.Invoice is { } invoice ? new InvoiceIssued(invoice) : new CreditNoteIssued(row.CreditNote!));
        if (row.PaidDate <= asOf)
        {
            foreach ((LocalDate date, string kind, EntryPayload payload) in Paid(row, row.PaidDate.Value))
            {
                yield return (date, kind, payload);
            }
        }
        else if (row.PaidDate is null && row.StatedOpenAmount is { } open && open != document.Amount)
        {
            yield return (document.IssueDate, "settled", new Applied(SetOff(document, document.Amount - open)));
        }
    }

    private static IEnumerable<(LocalDate Date, string Kind, EntryPayload Payload)> Paid(InvoiceRow row, LocalDate paid)
    {
        LocalDate applied = LocalDate.Max(paid, row.Document.IssueDate);
        if (row.Invoice is not { } invoice)
        {
            yield return (applied, "refunded", new CreditRefunded(new(row.Document.Number), row.Document.Amount));
            yield break;
        }

        var payment = new PaymentBuilder
        {
            Id = PaymentId.From(IdOf("table:invoices/paid/", invoice.Number)),
            BookingDate = paid,
            Amount = invoice.Amount,
            ReferredDocuments = [new(invoice.Number.Value)],
        };
        yield return (paid, "paid", new PaymentReceived(payment.Build(), invoice.Customer));
        yield return (applied, "applied", new Applied(
            invoice.Instalments.Select(i => new Allocation(i.Item, i.Amount)), [new(payment.Id, invoice.Customer, invoice.Amount)]));
    }

    private static List<Allocation> SetOff(Document document, Money difference)
    {
        if (document is not Invoice invoice)
        {
            Money used = -difference;
            return [new(new(document.Number), used, [new(AdjustmentKind.SetOff, used)])];
        }

        var allocations = new List<Allocation>();
        foreach (Instalment instalment in invoice.Instalments)
        {
            Money part = Money.Min(instalment.Amount, difference);
            if (part.IsPositive)
            {
                allocations.Add(new(instalment.Item, part, [new(AdjustmentKind.SetOff, part)]));
                difference -= part;
            }
        }

        return allocations;
    }

    // A number may be as long as an id; then a digest of it stands in its place.
    private static string IdOf(string prefix, DocumentNumber number) => prefix.Length + number.Value.Length <= LongestId
        ? prefix + number.Value
        : prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(number.Value)));
}
