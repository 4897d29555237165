using NodaTime;

namespace Receivables.Banking.Coda;

/// <summary>One movement of the twin with its details: first cut into those that are transactions, then judged by their sum.</summary>
internal sealed class SlowEntry(SlowStatement statement, string record, (Money Amount, LocalDate Booked, LocalDate? Value, string Status) total, string[] more)
{
    internal IReadOnlyList<SlowMovement> Movements()
    {
        (List<SlowMovement> movements, bool isIncomplete) = Cut();
        SlowMovement whole = movements[0];
        List<SlowMovement> details = movements[1..];
        bool isLot = record[53] is '1' or '2';
        string lot = isLot || details.Count > 0 ? whole.CustomerReference.Length > 0 ? whole.CustomerReference : whole.Reference : "";
        whole.Batch = lot;
        whole.EndToEnd = isLot || details.Count > 0 || isIncomplete ? "" : whole.CustomerReference;
        if (details.Count == 0)
        {
            return [whole];
        }

        if (isIncomplete || Money.Sum(details.Select(d => d.Amount), statement.Currency) != total.Amount)
        {
            details.ForEach(whole.Merge);
            return [whole];
        }

        for (int i = 0; i < details.Count; i++)
        {
            (details[i].Batch, details[i].EndToEnd, details[i].Part) = (lot, details[i].CustomerReference, details.Count == 1 ? 0 : i + 1);
        }

        if (details.Count == 1 && details[0].Reference.Length == 0)
        {
            details[0].Reference = whole.Reference;
        }

        details[0].KeepTotal(whole, lot);
        return details;
    }

    private (List<SlowMovement> Movements, bool IsIncomplete) Cut()
    {
        List<SlowMovement> movements = [];
        List<string>? open = [record];
        bool isIncomplete = false;
        Money amount = total.Amount;
        LocalDate? value = total.Value;
        void Close()
        {
            if (open is not null)
            {
                movements.Add(new SlowMovement(statement, [.. open], amount, total.Booked, value, total.Status));
            }
        }

        foreach (string next in more)
        {
            bool isTransaction = SlowCodaReader.Kind(next) == "21" && record[53] != '3' && next[53] is not ('8' or '9');
            if (isTransaction)
            {
                Close();
                Money? stated = SlowCodaReader.Amount(next, 32, statement.Currency);
                isIncomplete |= stated is null;
                open = stated is null ? null : [];
                amount = stated ?? default;
                value = SlowCodaReader.DayAt(next, 48) ?? total.Value;
            }

            open?.Add(next);
        }

        Close();
        return (movements, isIncomplete);
    }

    /// <summary>Which records go on with a movement: those of its number, and details as long as they are not a movement again.</summary>
    internal sealed class Belonging(string record)
    {
        private string _last = SlowCodaReader.F(record, 7, 4);

        internal bool Takes(string next)
        {
            string kind = SlowCodaReader.Kind(next), detail = SlowCodaReader.F(next, 7, 4);
            if (kind is not ("21" or "22" or "23" or "31" or "32" or "33") || SlowCodaReader.F(next, 3, 4) != SlowCodaReader.F(record, 3, 4))
            {
                return false;
            }

            if (kind != "21")
            {
                return true;
            }

            bool isDetail = SlowCodaReader.F(record, 7, 4) == "0000" && (detail != "0000" || _last == "9999");
            _last = detail;
            return isDetail;
        }
    }
}
