namespace Receivables.Matching.Contention;

/// <summary>The slow twin of the packing: every option of every claim with every other, and the rules as they are written.</summary>
internal sealed class ExhaustivePacking
{
    private readonly SetPacking _packing;
    private readonly int[] _chosen;
    private readonly long[] _bestWithout;

    private ExhaustivePacking(SetPacking packing)
    {
        _packing = packing;
        _chosen = new int[packing.ClaimCount];
        _bestWithout = new long[packing.ClaimCount];
        Try(0);
    }

    internal long Worth { get; private set; }

    /// <summary>What becomes of each claim; null for one with several options.</summary>
    internal static PackingOutcome?[] Solve(SetPacking packing, long lead, out long worth)
    {
        var all = new ExhaustivePacking(packing);
        worth = all.Worth;
        return [.. Enumerable.Range(0, packing.ClaimCount).Select(claim => all.OutcomeOf(claim, Math.Max(1, lead)))];
    }

    private PackingOutcome? OutcomeOf(int claim, long lead)
    {
        (int start, int count) = _packing.OptionsOf(claim);
        if (count > 1)
        {
            return null;
        }

        if (!Fits([start]))
        {
            return PackingOutcome.NothingLeft;
        }

        bool leads = _bestWithout[claim] <= Worth - Math.Min(lead, WeightOf(claim, start));
        return leads ? PackingOutcome.Served : PackingOutcome.Contested;
    }

    private void Try(int claim)
    {
        if (claim == _chosen.Length)
        {
            Weigh();
            return;
        }

        (int start, int count) = _packing.OptionsOf(claim);
        for (int option = -1; option < count; option++)
        {
            _chosen[claim] = option < 0 ? -1 : start + option;
            Try(claim + 1);
        }
    }

    private void Weigh()
    {
        if (!Fits([.. _chosen.Where(option => option >= 0)]) || !InTurn())
        {
            return;
        }

        long worth = _chosen.Select((option, claim) => option < 0 ? 0 : WeightOf(claim, option)).Sum();
        Worth = Math.Max(Worth, worth);
        for (int claim = 0; claim < _chosen.Length; claim++)
        {
            _bestWithout[claim] = _chosen[claim] < 0 ? Math.Max(_bestWithout[claim], worth) : _bestWithout[claim];
        }
    }

    private bool Fits(int[] options)
    {
        PackingUse[] uses = [.. options.SelectMany(o => _packing.UsesOf(o).ToArray())];
        return Enumerable.Range(0, _packing.ResourceCount).All(resource =>
        {
            long direct = uses.Where(u => u.Resource == resource).Sum(u => u.Amount);
            int pieces = uses.Where(u => _packing.WholeOf(u.Resource) == resource).Select(u => u.Resource).Distinct().Count();
            return direct + pieces <= _packing.CapacityOf(resource);
        });
    }

    // Of twins the earlier come first.
    private bool InTurn() =>
        !Enumerable.Range(0, _chosen.Length).Any(later => _chosen[later] >= 0 && Enumerable.Range(0, later).Any(earlier => AreTwins(earlier, later) && _chosen[earlier] < 0));

    private bool AreTwins(int claim, int other) => _packing.TwinOf(claim) >= 0 && _packing.TwinOf(claim) == _packing.TwinOf(other);

    private long WeightOf(int claim, int option) =>
        Enumerable.Range(0, _chosen.Length).Where(other => AreTwins(claim, other)).Select(other => _packing.WeightOf(_packing.OptionsOf(other).Start)).Append(_packing.WeightOf(option)).Min();
}
