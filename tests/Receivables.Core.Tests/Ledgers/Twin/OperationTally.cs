using Receivables.Journal;

namespace Receivables.Ledgers.Twin;

/// <summary>Counts what the properties really did, so that a generator that went stale cannot pass unseen.</summary>
internal sealed class OperationTally
{
    private readonly SortedDictionary<string, int> _accepted = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _answers = new(StringComparer.Ordinal);

    internal int Operations { get; private set; }

    /// <summary>Whether every kind of entry was accepted often, and every reason that random operations can meet was met.</summary>
    internal bool IsVaried => _accepted.Count == 12 && _accepted.Values.All(n => n >= 100) && _answers.Count(a => a.Value >= 5) >= 26;

    internal void Count(List<JournalEntry> batch, AppendResult result)
    {
        Operations++;
        string answer = result.Refusal?.Reason.ToString() ?? result.Status.ToString();
        _answers[answer] = _answers.GetValueOrDefault(answer) + 1;
        foreach (JournalEntry entry in result.Status == AppendStatus.Appended ? batch : [])
        {
            string kind = entry.Payload.GetType().Name;
            _accepted[kind] = _accepted.GetValueOrDefault(kind) + 1;
        }
    }

    public override string ToString() =>
        $"{Operations} operations; accepted {string.Join(", ", _accepted.Select(a => $"{a.Key} {a.Value}"))}; answers {string.Join(", ", _answers.Select(a => $"{a.Key} {a.Value}"))}";
}
