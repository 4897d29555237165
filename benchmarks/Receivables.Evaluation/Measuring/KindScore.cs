namespace Receivables.Evaluation.Measuring;

/// <summary>What came of the payments of one kind.</summary>
internal sealed class KindScore
{
    internal int Count { get; set; }

    internal int Applied { get; set; }

    internal int Wrong { get; set; }

    internal int Certain { get; set; }

    /// <summary>Of those certain: applied, and rightly.</summary>
    internal int Through { get; set; }

    /// <summary>Not applied, though there is a right answer.</summary>
    internal int Held { get; set; }

    /// <summary>Of those held with an answer: it is suggested first.</summary>
    internal int First { get; set; }

    internal int AmbiguousApplied { get; set; }

    internal void Add(KindScore other)
    {
        Count += other.Count;
        Applied += other.Applied;
        Wrong += other.Wrong;
        Certain += other.Certain;
        Through += other.Through;
        Held += other.Held;
        First += other.First;
        AmbiguousApplied += other.AmbiguousApplied;
    }
}
