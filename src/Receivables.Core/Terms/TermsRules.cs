using System.Collections.Immutable;
using System.Globalization;

namespace Receivables.Terms;

/// <summary>What makes parts fit together as terms: asked by the factories and by the reader of the notation.</summary>
internal static class TermsRules
{
    /// <summary>Why instalments are refused, as a sentence; <see langword="null"/> where they are fine.</summary>
    internal static string? WhyRefused(ImmutableArray<InstalmentTerm> instalments)
    {
        if (instalments.Length is 0 or > PaymentTerms.MaxInstalments)
        {
            return $"Terms have 1 to {PaymentTerms.MaxInstalments} instalments.";
        }

        if (instalments.Contains(null!))
        {
            return "An instalment is null.";
        }

        long millionths = instalments.Sum(instalment => instalment.Share.Millionths);
        return millionths == Percentage.HundredPercent
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The shares of the instalments sum to {(decimal)millionths / Percentage.MillionthsPerPercent:0.######}%, not to 100%; change one of them.");
    }

    /// <summary>Tiers, highest rate first; the order stated where rates are equal.</summary>
    internal static ImmutableArray<DiscountTier> InOrder(IEnumerable<DiscountTier> tiers) => [.. tiers.OrderByDescending(tier => tier.Rate)];

    /// <summary>Why tiers in order are refused, as a sentence; <see langword="null"/> where they are fine.</summary>
    internal static string? WhyRefused(ImmutableArray<DiscountTier> tiers)
    {
        if (tiers.Length > PaymentTerms.MaxDiscounts)
        {
            return $"Terms have at most {PaymentTerms.MaxDiscounts} discount tiers.";
        }

        return (from i in Enumerable.Range(0, tiers.Length)
                from j in Enumerable.Range(i + 1, tiers.Length - i - 1)
                select Clash(tiers[i], tiers[j])).FirstOrDefault(reason => reason is not null);
    }

    private static string? Clash(DiscountTier better, DiscountTier worse)
    {
        // Tiers on different bases may stand side by side: their rates do not compare.
        if (better.BaseAmount != worse.BaseAmount)
        {
            return null;
        }

        if (better.Rate == worse.Rate)
        {
            return $"Two discount tiers have the rate {better.Rate}; keep one.";
        }

        return better.Window.NetDays is { } first && worse.Window.NetDays is { } second && first >= second
            ? $"The discount '{worse}' could never be taken beside '{better}': a lower rate needs a later day."
            : null;
    }
}
