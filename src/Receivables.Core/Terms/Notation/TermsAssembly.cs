using System.Collections.Immutable;

namespace Receivables.Terms.Notation;

/// <summary>Makes terms of the clauses of a text, or says where they do not fit together.</summary>
internal sealed class TermsAssembly(NotationContext context, ClauseReader clauses)
{
    internal PaymentTerms? TryBuild(BusinessDayAdjustment? adjustment)
    {
        ImmutableArray<InstalmentTerm> instalments = [];
        bool fits = TryInstalments(ref instalments) & TryTiers(out ImmutableArray<DiscountTier> tiers);
        return fits ? PaymentTerms.FromParts(instalments, tiers, adjustment) : null;
    }

    private bool TryInstalments(ref ImmutableArray<InstalmentTerm> instalments)
    {
        if (clauses.Nets.Count > 1)
        {
            return context.Refuse(
                TermsDiagnostics.Ambiguous, clauses.Nets[1].At, "Two parts say when the whole is due; keep one, or give each a share, as in '30% on receipt, 70% net 60'.");
        }

        if (clauses.Instalments.Count == 0)
        {
            return TryWhole(ref instalments);
        }

        int at = clauses.Instalments[0].At;
        if (clauses.Nets.Count == 1)
        {
            return context.Refuse(
                TermsDiagnostics.Ambiguous, at, "A share stands beside a rule for the whole. For a discount write '2/10' or '2% discount'; for instalments give every part a share.");
        }

        instalments = [.. clauses.Instalments.Select(instalment => instalment.Term)];
        return TermsRules.WhyRefused(instalments) is not { } reason || context.Refuse(TermsDiagnostics.Instalments, at, reason);
    }

    private bool TryWhole(ref ImmutableArray<InstalmentTerm> instalments)
    {
        if (clauses.Nets.Count == 1)
        {
            instalments = [InstalmentTerm.Of(100m, clauses.Nets[0].Rule)];
            return true;
        }

        if (!clauses.OnlySkontoLines || clauses.Tiers.Count == 0)
        {
            return context.Refuse(TermsDiagnostics.NoDueDate, 0, "Nothing says when the whole is due; add it, as in '2/10 net 30'.");
        }

        // XRechnung gives the due date in a field of its own (BT-9); the lines alone promise no later day than this.
        DueRule longest = clauses.Tiers.Select(tier => tier.Tier.Window).MaxBy(window => window.NetDays);
        context.Warn(
            TermsDiagnostics.DueDateAssumed, 0, $"The lines do not say when the whole is due; '{longest}' was taken. Add a line such as 'net 30', or use the invoice's due date (BT-9).");
        instalments = [InstalmentTerm.Of(100m, longest)];
        return true;
    }

    private bool TryTiers(out ImmutableArray<DiscountTier> tiers)
    {
        tiers = TermsRules.InOrder(clauses.Tiers.Select(tier => tier.Tier));
        return TermsRules.WhyRefused(tiers) is not { } reason || context.Refuse(TermsDiagnostics.Discounts, clauses.Tiers[0].At, reason);
    }
}
