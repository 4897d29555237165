namespace Receivables.Matching.Decisions;

/// <summary>What one payment may still cost. Budgets count steps, never time, so that the same input gives the same answer on any machine.</summary>
internal sealed class StepBudget
{
    private int _left;

    /// <summary>Whether something was not looked at for want of steps.</summary>
    internal bool IsExhausted { get; private set; }

    /// <summary>All steps taken so far, of all payments.</summary>
    internal long Spent { get; private set; }

    internal void Reset(int steps)
    {
        _left = steps;
        IsExhausted = false;
    }

    /// <summary>Takes steps; false, and nothing taken, where there are not so many left.</summary>
    internal bool Spend(int steps)
    {
        if (steps > _left)
        {
            IsExhausted = true;
            return false;
        }

        _left -= steps;
        Spent += steps;
        return true;
    }

    /// <summary>The steps left.</summary>
    internal int Left => _left;

    /// <summary>States that something was not looked at for another bound.</summary>
    internal void Exhaust() => IsExhausted = true;
}
