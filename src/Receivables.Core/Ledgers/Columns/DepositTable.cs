namespace Receivables.Ledgers.Columns;

/// <summary>Which credit items were made of which deposit invoice.</summary>
internal sealed class DepositTable
{
    private readonly List<int> _credits = [];
    private readonly Dictionary<int, int> _depositOf = [];
    private readonly Dictionary<int, List<int>> _creditsOf = [];

    internal int Count => _credits.Count;

    /// <summary>The first item of the deposit that a credit item was made of, or -1.</summary>
    internal int DepositOf(int credit) => _depositOf.TryGetValue(credit, out int deposit) ? deposit : -1;

    /// <summary>The credit items made of a deposit, named by its first item.</summary>
    internal IReadOnlyList<int> CreditsOf(int deposit) => _creditsOf.TryGetValue(deposit, out List<int>? credits) ? credits : [];

    internal void Add(int deposit, int credit)
    {
        _credits.Add(credit);
        _depositOf.Add(credit, deposit);
        if (!_creditsOf.TryGetValue(deposit, out List<int>? credits))
        {
            _creditsOf.Add(deposit, credits = []);
        }

        credits.Add(credit);
    }

    internal void Truncate(int count)
    {
        for (int i = _credits.Count - 1; i >= count; i--)
        {
            _depositOf.Remove(_credits[i], out int deposit);
            List<int> credits = _creditsOf[deposit];
            credits.RemoveAt(credits.Count - 1);
        }

        _credits.RemoveRange(count, _credits.Count - count);
    }
}
