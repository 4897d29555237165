namespace Receivables.Banking.Series;

/// <summary>What two tellings of a movement have in common, and what they cannot differ in.</summary>
internal static class RepeatWords
{
    // Shorter texts, such as "RENT" or a day, say too little.
    private const int LeastText = 6;

    /// <summary>Whether the id is the bank's, not one that the reader gave.</summary>
    internal static bool HasBankReference(StatementTransaction transaction) => !transaction.Id.Value.Contains('#', StringComparison.Ordinal);

    /// <summary>The letters and digits of the text and the other side's name, or null where they say too little.</summary>
    internal static string? Of(StatementTransaction transaction)
    {
        string words = $"{transaction.Remittance}{transaction.Counterparty.Name}";
        string kept = string.Concat(words.Where(char.IsLetterOrDigit)).ToUpperInvariant();
        return kept.Length >= LeastText ? kept : null;
    }

    /// <summary>What a lump may be called of which it is a part: the batch, and the bank's entry.</summary>
    internal static IEnumerable<string> OfBatch(StatementTransaction transaction)
    {
        if (transaction.BatchId is { } batch)
        {
            yield return batch;
        }

        string? entry = transaction.EntryReference ?? (transaction.Part > 0 ? transaction.Id.Value : null);
        if (entry is not null && entry != transaction.BatchId)
        {
            yield return entry;
        }
    }

    /// <summary>Whether they name two end-to-end ids, or two accounts of the other side.</summary>
    internal static bool Contradict(StatementTransaction one, StatementTransaction other) =>
        Differ(one.EndToEndId, other.EndToEndId) || (!one.Counterparty.Iban.IsEmpty && !other.Counterparty.Iban.IsEmpty && one.Counterparty.Iban != other.Counterparty.Iban);

    private static bool Differ(string? one, string? other) => one is not null && other is not null && !string.Equals(one, other, StringComparison.Ordinal);
}
