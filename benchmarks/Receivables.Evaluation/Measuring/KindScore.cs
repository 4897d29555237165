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

    /// <summary>Of those held: planted so that nobody could tell which of two answers is right.</summary>
    internal int HeldAmbiguous { get; set; }

    /// <summary>Of those: the one that is right in truth is suggested first, by luck.</summary>
    internal int FirstAmbiguous { get; set; }

    internal int AmbiguousApplied { get; set; }

    /// <summary>Of what is held and has an answer that can be known: the share of which it is suggested first.</summary>
    internal double FirstShare => Held == HeldAmbiguous ? 1 : (First - FirstAmbiguous) / (double)(Held - HeldAmbiguous);

    /// <summary>The same with what nobody can know.</summary>
    internal double FirstShareOfAll => Held == 0 ? 1 : First / (double)Held;

    internal void Add(KindScore other)
    {
        Count += other.Count;
        Applied += other.Applied;
        Wrong += other.Wrong;
        Certain += other.Certain;
        Through += other.Through;
        Held += other.Held;
        First += other.First;
        HeldAmbiguous += other.HeldAmbiguous;
        FirstAmbiguous += other.FirstAmbiguous;
        AmbiguousApplied += other.AmbiguousApplied;
    }
}
