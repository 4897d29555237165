namespace Receivables.Terms;

/// <summary>One part of an amount, with its own due date. Immutable, safe to share between threads; equal when share and rule are.</summary>
public sealed record InstalmentTerm
{
    private InstalmentTerm(Percentage share, DueRule rule)
    {
        Share = share;
        Rule = rule;
    }

    /// <summary>The part of the whole, above 0 %.</summary>
    public Percentage Share { get; }

    /// <summary>When the part is due.</summary>
    public DueRule Rule { get; }

    /// <summary>Creates an instalment.</summary>
    /// <param name="share">The part of the whole, above 0 %.</param>
    /// <param name="rule">When the part is due.</param>
    /// <exception cref="ArgumentException">The share is 0 %.</exception>
    public static InstalmentTerm Of(Percentage share, DueRule rule) =>
        share.IsZero ? throw new ArgumentException("An instalment of 0 % is none; leave it out.", nameof(share)) : new(share, rule);

    /// <summary>Creates an instalment.</summary>
    /// <param name="percent">The part of the whole in percent, above 0 and at most 100, with at most six decimal digits.</param>
    /// <param name="rule">When the part is due.</param>
    public static InstalmentTerm Of(decimal percent, DueRule rule) => Of(Percentage.FromPercent(percent), rule);

    /// <summary>The instalment in the notation of payment terms: <c>30% net 60</c>.</summary>
    public override string ToString() => $"{Share} {Rule}";
}
