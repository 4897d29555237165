using Receivables.Ledgers;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Presets;

/// <summary>The numbers of a book as Business Central compares them: letter by letter but for case, at least four characters, no letter or digit right before or after.</summary>
internal sealed class WholeNumbers
{
    /// <summary>Shorter numbers are never found.</summary>
    internal const int Shortest = 4;

    private readonly Dictionary<string, List<(int Item, EvidenceKind Kind)>> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _references = new(StringComparer.Ordinal);
    private readonly bool[] _lengths;

    internal WholeNumbers(BookColumns book)
    {
        for (int row = 0; row < book.OpenItems.Length; row++)
        {
            OpenItem item = book.OpenItems[row];
            AddTo(_numbers, item.Id.Document.Value.ToUpperInvariant(), (row, EvidenceKind.DocumentNumber));
            foreach (string order in item.Document?.PurchaseOrders ?? [])
            {
                AddTo(_numbers, order.Trim().ToUpperInvariant(), (row, EvidenceKind.PurchaseOrder));
            }

            if (item.Document?.PaymentReference is { } reference)
            {
                AddTo(_references, Bare(reference), row);
            }
        }

        _lengths = new bool[_numbers.Keys.Select(n => n.Length).DefaultIfEmpty(0).Max() + 1];
        foreach (string number in _numbers.Keys)
        {
            _lengths[number.Length] = true;
        }
    }

    /// <summary>The text of a field in which a hit lies.</summary>
    internal static string TextOf(Payment payment, in NumberHit hit) => hit.Field switch
    {
        PaymentField.StructuredReference => payment.StructuredReferences[hit.Part],
        PaymentField.ReferredDocument => payment.ReferredDocuments[hit.Part].Number ?? "",
        _ => payment.Remittance,
    };

    /// <summary>Finds what a payment names, each item once, in the order of the fields and places.</summary>
    internal List<NumberHit> Find(Payment payment, StepBudget budget)
    {
        List<NumberHit> hits = [];
        HashSet<int> seen = [];
        for (int i = 0; i < payment.StructuredReferences.Count; i++)
        {
            string reference = payment.StructuredReferences[i];
            foreach (int row in _references.GetValueOrDefault(Bare(reference), []).Where(seen.Add))
            {
                hits.Add(new NumberHit(row, EvidenceKind.PaymentReference, PaymentField.StructuredReference, i, 0, reference.Length));
            }
        }

        Scan(payment.Remittance, PaymentField.Remittance, 0, hits, seen, budget);
        for (int i = 0; i < payment.StructuredReferences.Count; i++)
        {
            Scan(payment.StructuredReferences[i], PaymentField.StructuredReference, i, hits, seen, budget);
        }

        for (int i = 0; i < payment.ReferredDocuments.Count; i++)
        {
            Scan(payment.ReferredDocuments[i].Number ?? "", PaymentField.ReferredDocument, i, hits, seen, budget);
        }

        return hits;
    }

    private static bool IsInside(string text, int at) => at >= 0 && at < text.Length && char.IsAsciiLetterOrDigit(text[at]);

    private static string Bare(string reference) => string.Concat(reference.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();

    private static void AddTo<T>(Dictionary<string, List<T>> index, string key, T value)
    {
        if (key.Length < Shortest)
        {
            return;
        }

        if (!index.TryGetValue(key, out List<T>? values))
        {
            index.Add(key, values = []);
        }

        values.Add(value);
    }

    private void Scan(string text, PaymentField field, int part, List<NumberHit> hits, HashSet<int> seen, StepBudget budget)
    {
        if (!budget.Spend(text.Length))
        {
            return;
        }

        string upper = text.ToUpperInvariant();
        var numbers = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start + Shortest <= upper.Length; start++)
        {
            if (IsInside(upper, start - 1))
            {
                continue;
            }

            int most = Math.Min(upper.Length - start, _lengths.Length - 1);
            for (int length = Shortest; length <= most; length++)
            {
                if (!_lengths[length] || IsInside(upper, start + length))
                {
                    continue;
                }

                if (!budget.Spend(1))
                {
                    return;
                }

                if (numbers.TryGetValue(upper.AsSpan(start, length), out List<(int Item, EvidenceKind Kind)>? found))
                {
                    hits.AddRange(found.Where(f => seen.Add(f.Item)).Select(f => new NumberHit(f.Item, f.Kind, field, part, start, length)));
                }
            }
        }
    }
}
