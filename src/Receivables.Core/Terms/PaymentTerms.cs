using System.Collections.Immutable;

namespace Receivables.Terms;

/// <summary>When an invoice is due, in which parts, and which discount early payment earns.</summary>
/// <remarks>
/// <para>One or more instalments, each a share of the gross amount with its own <see cref="DueRule"/>; any number of discount tiers on the whole; and, only where asked,
/// an adjustment to business days. <see cref="Parse"/> reads the notation that <see cref="ToString"/> prints, and many ways in which people write terms.</para>
/// <code>
/// PaymentTerms.Net(30).WithDiscount(2, 10)                        // 2/10 net 30
/// PaymentTerms.Due(DueRule.Days(45).ThenEndOfMonth())             // 45 days end of month
/// PaymentTerms.Due(DueRule.EndOfMonth.ThenDays(45))               // end of month 45 days
/// PaymentTerms.InInstalments(InstalmentTerm.Of(30, DueRule.OnReceipt), InstalmentTerm.Of(70, DueRule.Days(60)))
/// </code>
/// <para>Immutable, safe to share between threads; equal when all parts are equal, so when the notation is.</para>
/// </remarks>
public sealed partial class PaymentTerms : IEquatable<PaymentTerms>
{
    /// <summary>The most instalments: 36.</summary>
    public const int MaxInstalments = 36;

    /// <summary>The most discount tiers: 10.</summary>
    public const int MaxDiscounts = 10;

    private readonly ImmutableArray<InstalmentTerm> _instalments;
    private readonly ImmutableArray<DiscountTier> _discounts;

    private PaymentTerms(ImmutableArray<InstalmentTerm> instalments, ImmutableArray<DiscountTier> discounts, BusinessDayAdjustment? adjustment)
    {
        _instalments = instalments;
        _discounts = discounts;
        Adjustment = adjustment;
    }

    /// <summary>The whole amount is due on the day of issue.</summary>
    public static PaymentTerms OnReceipt { get; } = Due(DueRule.OnReceipt);

    /// <summary>The instalments, in the order stated; at least one, with shares that sum to exactly 100 %.</summary>
    public IReadOnlyList<InstalmentTerm> Instalments => _instalments;

    /// <summary>The discount tiers, highest rate first; empty where there is no discount.</summary>
    public IReadOnlyList<DiscountTier> Discounts => _discounts;

    /// <summary>What happens to due dates, and to the last days of discounts, that are no business days; <see langword="null"/>, the default, leaves them.</summary>
    public BusinessDayAdjustment? Adjustment { get; }

    /// <summary>Compares two terms.</summary>
    public static bool operator ==(PaymentTerms? left, PaymentTerms? right) => Equals(left, right);

    /// <summary>Compares two terms.</summary>
    public static bool operator !=(PaymentTerms? left, PaymentTerms? right) => !Equals(left, right);

    /// <summary>The whole amount is due a number of calendar days after the day of issue.</summary>
    /// <param name="days">0 to <see cref="DueRule.MaxDays"/>; 0 is <see cref="OnReceipt"/>.</param>
    public static PaymentTerms Net(int days) => Due(DueRule.Days(days));

    /// <summary>The whole amount is due as a rule says.</summary>
    /// <param name="rule">The rule.</param>
    public static PaymentTerms Due(DueRule rule) => new([InstalmentTerm.Of(100m, rule)], [], null);

    /// <summary>The amount is due in parts.</summary>
    /// <param name="instalments">1 to <see cref="MaxInstalments"/> parts, whose shares sum to exactly 100 %: for thirds, 33.33, 33.33 and 33.34.</param>
    /// <exception cref="ArgumentException">There are none or too many, or their shares do not sum to 100 %.</exception>
    public static PaymentTerms InInstalments(params IEnumerable<InstalmentTerm> instalments)
    {
        ArgumentNullException.ThrowIfNull(instalments);
        ImmutableArray<InstalmentTerm> parts = [.. instalments];
        return TermsRules.WhyRefused(parts) is { } reason ? throw new ArgumentException(reason, nameof(instalments)) : new(parts, [], null);
    }

    /// <summary>The same terms with one more discount tier.</summary>
    /// <param name="tier">The tier.</param>
    /// <exception cref="ArgumentException">There are too many tiers, or two contradict: the later window must have the lower rate.</exception>
    public PaymentTerms WithDiscount(DiscountTier tier)
    {
        ArgumentNullException.ThrowIfNull(tier);
        ImmutableArray<DiscountTier> tiers = TermsRules.InOrder([.. _discounts, tier]);
        return TermsRules.WhyRefused(tiers) is { } reason ? throw new ArgumentException(reason, nameof(tier)) : new(_instalments, tiers, Adjustment);
    }

    /// <summary>The same terms with one more discount tier on the gross amount.</summary>
    /// <param name="percent">The rate in percent: 2 for 2 %.</param>
    /// <param name="days">The days from issue within which it may be taken.</param>
    /// <inheritdoc cref="WithDiscount(DiscountTier)" path="/exception"/>
    public PaymentTerms WithDiscount(decimal percent, int days) => WithDiscount(DiscountTier.Of(percent, days));

    /// <summary>The same terms with dates moved to business days.</summary>
    /// <param name="adjustment">The adjustment, with shipped calendars only; null for none.</param>
    /// <exception cref="ArgumentException">
    /// A calendar is not a shipped one, so the terms could not be written as text: pass the adjustment to <see cref="DueDate(NodaTime.LocalDate, BusinessDayAdjustment?)"/> instead.
    /// </exception>
    public PaymentTerms WithAdjustment(BusinessDayAdjustment? adjustment) => adjustment is { HasNotation: false }
        ? throw new ArgumentException("Terms hold shipped calendars only; pass the adjustment to DueDate or Schedule instead.", nameof(adjustment))
        : new(_instalments, _discounts, adjustment);

    /// <summary>The same terms with dates moved to business days.</summary>
    /// <param name="convention">Which way a date moves.</param>
    /// <param name="calendars">Shipped calendars, at least one; a day is a business day where all of them say so.</param>
    public PaymentTerms WithAdjustment(BusinessDayConvention convention, params IEnumerable<HolidayCalendar> calendars) =>
        WithAdjustment(BusinessDayAdjustment.Of(convention, calendars));

    /// <inheritdoc/>
    public bool Equals(PaymentTerms? other) =>
        other is not null && _instalments.AsSpan().SequenceEqual(other._instalments.AsSpan())
        && _discounts.AsSpan().SequenceEqual(other._discounts.AsSpan()) && Equals(Adjustment, other.Adjustment);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PaymentTerms);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (InstalmentTerm instalment in _instalments)
        {
            hash.Add(instalment);
        }

        foreach (DiscountTier tier in _discounts)
        {
            hash.Add(tier);
        }

        hash.Add(Adjustment);
        return hash.ToHashCode();
    }
}
