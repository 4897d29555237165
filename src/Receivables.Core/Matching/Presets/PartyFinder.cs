using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Presets;

/// <summary>Finds who may be the payer, as Business Central does: the account on file, else a name that is near; without a name, a name inside the text.</summary>
internal sealed class PartyFinder
{
    /// <summary>The longest text that is compared with names: its field for the text of a transaction holds no more.</summary>
    internal const int LongestText = 140;

    private readonly BookIndex _index;
    private readonly string[] _names;
    private readonly NameGrams _grams;
    private readonly int[] _holders;

    internal PartyFinder(BookIndex index)
    {
        _index = index;
        _names = [.. index.Columns.Customers.Select(c => Upper(c.Master?.Name))];
        _grams = new NameGrams(_names);
        _holders = new int[_names.Length];
    }

    /// <summary>Finds them, each once, by row; only those with something open in the currency.</summary>
    internal Dictionary<int, PartyHit> Find(Payment payment, StepBudget budget)
    {
        Dictionary<int, PartyHit> hits = [];
        ReadOnlySpan<int> byIban = _index.Payers.ByIban(payment.Payer.Iban);
        foreach (int row in byIban)
        {
            if (Owes(row, payment))
            {
                hits.Add(row, new PartyHit(row, PartyMatch.Fully, EvidenceKind.KnownIban, byIban.Length));
            }
        }

        string name = Upper(payment.Payer.Name);
        string text = name.Length > 0 ? name : Upper(payment.Remittance);
        foreach (int row in _grams.Near(text).Where(row => Owes(row, payment) && !hits.ContainsKey(row)))
        {
            if (!budget.Spend(text.Length + _names[row].Length))
            {
                break;
            }

            int nearness = NameNearness.Of(_names[row], text);
            if (nearness >= NameNearness.Exact)
            {
                int holders = HoldersOf(row);
                EvidenceKind kind = _names[row] == text ? EvidenceKind.PayerName : EvidenceKind.SimilarName;
                hits.Add(row, new PartyHit(row, holders == 1 ? PartyMatch.Fully : PartyMatch.Partially, kind, holders));
            }
            else if (name.Length == 0 && nearness >= NameNearness.Close)
            {
                hits.Add(row, new PartyHit(row, PartyMatch.Partially, EvidenceKind.SimilarName, 1));
            }
        }

        return hits;
    }

    private static string Upper(string? text)
    {
        string joined = string.Join(' ', (text ?? "").Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        return (joined.Length <= LongestText ? joined : joined[..LongestText]).ToUpperInvariant();
    }

    private bool Owes(int row, Payment payment) => _index.Columns.AccountOf(row, payment.Amount.Currency) >= 0;

    // How many customers have a name that holds this one: several threads may find the same number.
    private int HoldersOf(int row)
    {
        int known = Volatile.Read(ref _holders[row]);
        if (known == 0)
        {
            Volatile.Write(ref _holders[row], known = Math.Max(1, _grams.CountHolding(_names[row])));
        }

        return known;
    }
}
