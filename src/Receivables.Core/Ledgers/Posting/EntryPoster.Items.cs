using System.Globalization;
using System.Runtime.CompilerServices;
using Receivables.Internals;
using Receivables.Ledgers.Columns;

namespace Receivables.Ledgers.Posting;

/// <content>What opens items.</content>
internal sealed partial class EntryPoster
{
    [MethodImpl(Hot.Path)]
    private Fault? PostInvoice(Invoice invoice, in Place place)
    {
        if (CheckNewDocument(invoice.Number, place) is { } fault)
        {
            return fault;
        }

        ItemKind kind = OpenItem.KindOf(invoice);
        for (int i = 0; i < invoice.InstalmentCount; i++)
        {
            Instalment instalment = invoice.InstalmentAt(i);
            if (instalment.Item.Part > 0 && CheckPrinted(instalment.Item, place) is { } taken)
            {
                return taken;
            }

            Open(new NewItem(instalment.Item, kind, invoice.Customer, instalment.Amount, DayNumber.Of(invoice.IssueDate), DayNumber.Of(instalment.DueDate), invoice, default), place);
        }

        Control(place, ControlAccount.Customers, invoice.Amount);
        return null;
    }

    private Fault? PostCreditNote(CreditNote note, in Place place)
    {
        if (CheckNewDocument(note.Number, place) is { } fault)
        {
            return fault;
        }

        int issued = DayNumber.Of(note.IssueDate);
        Open(new NewItem(new ItemId(note.Number), ItemKind.CreditNote, note.Customer, -note.Amount, issued, issued, note, note.Corrects ?? default), place);
        Control(place, ControlAccount.Customers, -note.Amount);
        return null;
    }

    private Fault? PostCharge(ChargeRaised charge, in Place place)
    {
        Fault? fault =
            charge.Kind is not (ItemKind.Fee or ItemKind.Compensation or ItemKind.Interest) ? Faults.Kind($"A charge is a fee, a compensation or interest, not of kind {charge.Kind}.")
            : !charge.Amount.IsPositive ? Faults.NotPositive($"The charge {charge.Item}", charge.Amount)
            : CheckNewItem(charge.Item, charge.Customer, place);
        if (fault is not null)
        {
            return fault;
        }

        Open(new NewItem(charge.Item, charge.Kind, charge.Customer, charge.Amount, place.Day, DayNumber.Of(charge.DueDate), null, charge.RelatesTo ?? default), place);
        Control(place, ControlAccount.Customers, charge.Amount);
        return null;
    }

    private Fault? PostDepositCredit(DepositCredited credited, in Place place)
    {
        int deposit = FindDeposit(credited.Deposit);
        Fault? fault = deposit < 0 ? Faults.Deposit(credited.Deposit)
            : RequireLive(deposit, place)
            ?? (!credited.Amount.IsPositive ? Faults.NotPositive("The credited deposit", credited.Amount)
            : credited.Amount.Currency != _columns.Items[deposit].Currency ? Faults.Currency("The credited deposit", credited.Amount.Currency, _columns.Items[deposit].Currency)
            : CheckNewItem(credited.Credit, _columns.Customers[_columns.Items[deposit].Customer], place));
        if (fault is not null)
        {
            return fault;
        }

        CustomerId customer = _columns.Customers[_columns.Items[deposit].Customer];
        int credit = Open(new NewItem(credited.Credit, ItemKind.DepositCredit, customer, -credited.Amount, place.Day, place.Day, null, credited.Deposit), place);
        _columns.Deposits.Add(deposit, credit);
        Control(place, ControlAccount.Customers, -credited.Amount);
        return null;
    }

    [MethodImpl(Hot.Path)]
    private int Open(in NewItem item, in Place place)
    {
        int customer = _columns.Customers.FindOrAdd(item.Customer);
        var kept = new ItemRow(0, 0, 0, 0, customer, item.IssueDay, item.DueDay, place.Entry, _columns.Customers.LastItem(customer), item.Amount.Currency, item.Kind);
        int row = _columns.AddItem(kept, item.Id, item.Document, item.RelatesTo);
        _columns.MoveItem(row, Column.Original, item.Amount.MinorUnits, place.Entry);
        return row;
    }

    private int FindDeposit(DocumentNumber number)
    {
        if (number.IsEmpty)
        {
            return -1;
        }

        // A number that was taken back may have been used again, with or without instalments: the later item is the one that is meant.
        int item = Math.Max(_columns.Items.Find(new ItemId(number)), _columns.Items.Find(new ItemId(number, 1)));
        return item >= 0 && _columns.Items[item].Kind == ItemKind.Deposit ? item : -1;
    }

    /// <summary>An invoice or credit note needs a number that no item has; a document with instalments always has a first.</summary>
    [MethodImpl(Hot.Path)]
    private Fault? CheckNewDocument(DocumentNumber number, in Place place) =>
        CheckFree(new ItemId(number), place) ?? CheckFree(new ItemId(number, 1), place) ?? CheckPrinted(new ItemId(number), place);

    private Fault? CheckNewItem(ItemId id, CustomerId customer, in Place place) =>
        id.Document.IsEmpty ? Faults.Missing("The number of the new item")
        : customer.IsEmpty ? Faults.Missing($"The customer of {id}")
        : id.Part != 0 ? Faults.Part(id)
        : CheckNewDocument(id.Document, place);

    [MethodImpl(Hot.Path)]
    private Fault? CheckFree(ItemId id, in Place place)
    {
        int row = _columns.Items.Find(id);
        return row < 0 || IsGone(_columns.Items[row].Entry, place.Day) ? null : Faults.InUse(id);
    }

    /// <summary>No two items may print the same: the document "A#2" and the second instalment of "A".</summary>
    [MethodImpl(Hot.Path)]
    private Fault? CheckPrinted(ItemId id, in Place place)
    {
        string text = id.Document.Value;
        if (id.Part > 0)
        {
            return DocumentNumber.TryFrom(id.ToString(), out DocumentNumber printed) ? CheckFree(new ItemId(printed), place) : null;
        }

        int mark = text.LastIndexOf('#');
        return mark > 0
            && int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int part) && part > 0
            && DocumentNumber.TryFrom(text[..mark], out DocumentNumber document)
            && new ItemId(document, part) is var instalment && instalment.ToString() == text
            ? CheckFree(instalment, place)
            : null;
    }

    [MethodImpl(Hot.Path)]
    private bool IsGone(int openingEntry, int day)
    {
        int reversal = _columns.Reversals.ReversalOf(openingEntry);
        return reversal >= 0 && _columns.Entries[reversal].Day <= day;
    }

    [MethodImpl(Hot.Path)]
    private Fault? RequireItem(ItemId id, in Place place, out int item)
    {
        item = _columns.Items.Find(id);
        return item < 0 ? Faults.Unknown(id) : RequireLive(item, place);
    }

    [MethodImpl(Hot.Path)]
    private Fault? RequireLive(int item, in Place place)
    {
        int entry = _columns.Items[item].Entry;
        int opened = _columns.Entries[entry].Day;
        return opened > place.Day ? Faults.NotYet(_columns.Items.IdOf(item), opened, place.Day)
            : IsGone(entry, place.Day) ? Faults.Gone(_columns.Items.IdOf(item), _columns.Entries[_columns.Reversals.ReversalOf(entry)].Day)
            : null;
    }

    /// <summary>An item about to be opened.</summary>
    private readonly record struct NewItem(
        ItemId Id, ItemKind Kind, CustomerId Customer, Money Amount, int IssueDay, int DueDay, Document? Document, DocumentNumber RelatesTo);
}
