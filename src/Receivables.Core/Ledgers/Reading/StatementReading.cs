using NodaTime;
using Receivables.Internals;

namespace Receivables.Ledgers.Reading;

/// <summary>Makes a statement of account from the movements of a customer's items and accounts.</summary>
internal sealed class StatementReading(LedgerReader reader, int from, int to)
{
    private readonly SortedDictionary<Currency, StatementDraft> _drafts = [];

    internal static StatementOfAccount Read(LedgerReader reader, CustomerId customer, LocalDate from, LocalDate to, Instant? knownAt)
    {
        var reading = new StatementReading(reader, DayNumber.Of(from), DayNumber.Of(to));
        return new StatementOfAccount(customer, from, to, knownAt, reader.View.Version, reading.Sections(customer));
    }

    private List<CurrencyStatement> Sections(CustomerId customer)
    {
        List<int> movements = reader.MovementsOfCustomer(customer);
        for (int first = 0; first < movements.Count;)
        {
            int entry = reader.View.Movements[movements[first]].Entry;
            int end = first + 1;
            while (end < movements.Count && reader.View.Movements[movements[end]].Entry == entry)
            {
                end++;
            }

            AddEntry(entry, movements.GetRange(first, end - first));
            first = end;
        }

        return [.. _drafts.Values.Select(draft => draft.Build())];
    }

    private void AddEntry(int entry, List<int> movements)
    {
        int day = reader.View.Entries[entry].Day;
        if (day > to)
        {
            return;
        }

        EntryKind kind = reader.KindOf(entry, out bool isReversal);
        var lines = new EntryLines(reader, kind);
        movements.ForEach(lines.Add);
        foreach ((Currency currency, LineDraft line) in lines.Build())
        {
            StatementDraft draft = DraftOf(currency);
            if (day < from)
            {
                draft.AddBefore(line.Amount);
            }
            else
            {
                draft.Add(line, reader.Reference(entry), isReversal);
            }
        }
    }

    private StatementDraft DraftOf(Currency currency)
    {
        if (!_drafts.TryGetValue(currency, out StatementDraft? draft))
        {
            _drafts.Add(currency, draft = new StatementDraft(currency));
        }

        return draft;
    }
}
