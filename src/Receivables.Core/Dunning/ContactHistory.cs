using NodaTime;
using Receivables.Cases;
using Receivables.Ledgers;

namespace Receivables.Dunning;

/// <summary>Who was contacted when and about what: the part of the plan's input that a simulation adds to.</summary>
internal sealed class ContactHistory
{
    private readonly Dictionary<CustomerId, List<ContactRecord>> _records = [];

    internal ContactHistory(IEnumerable<ContactRecord> contacts)
    {
        foreach (ContactRecord contact in contacts)
        {
            Add(contact);
        }
    }

    internal void Add(ContactRecord contact)
    {
        if (!_records.TryGetValue(contact.Customer, out List<ContactRecord>? ofCustomer))
        {
            _records.Add(contact.Customer, ofCustomer = []);
        }

        ofCustomer.Add(contact);
    }

    /// <summary>The last day up to the given one on which the customer was contacted, or null.</summary>
    internal LocalDate? LastContact(CustomerId customer, LocalDate upTo) =>
        _records.TryGetValue(customer, out List<ContactRecord>? records)
            ? records.Where(r => r.Date <= upTo).Select(r => (LocalDate?)r.Date).Max()
            : null;

    /// <summary>The furthest stage that an item has gone through up to a day, as an index, or -1.</summary>
    /// <remarks>
    /// A contact about the whole account counts for every item that was overdue on its day. One that names an invoice of several instalments
    /// counts for those whose own day for that stage had come: otherwise the second would never be reminded.
    /// </remarks>
    internal int FurthestStage(OpenItem item, IReadOnlyList<DunningStage> stages, LocalDate upTo)
    {
        int furthest = -1;
        if (_records.TryGetValue(item.Customer, out List<ContactRecord>? records))
        {
            foreach (ContactRecord record in records)
            {
                int stage = record.Date <= upTo ? IndexOf(stages, record.Stage) : -1;
                if (stage > furthest && Concerns(record, item, stages[stage]))
                {
                    furthest = stage;
                }
            }
        }

        return furthest;
    }

    private static bool Concerns(ContactRecord record, OpenItem item, DunningStage stage) => record.Invoice is { } invoice
        ? invoice == item.Id.Document && (item.Id.Part == 0 || stage.DayFor(item.DueDate) <= record.Date)
        : item.DueDate < record.Date;

    private static int IndexOf(IReadOnlyList<DunningStage> stages, string name)
    {
        for (int i = 0; i < stages.Count; i++)
        {
            if (string.Equals(stages[i].Name, name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
