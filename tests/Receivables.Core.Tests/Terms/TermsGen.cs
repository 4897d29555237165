using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace Receivables.Terms;

/// <summary>Generators of terms and of what goes into them.</summary>
internal static class TermsGen
{
    internal static Gen<int> DayCount => Gen.Frequency(
        (6, Gen.Elements(0, 1, 7, 8, 10, 14, 15, 28, 29, 30, 31, 45, 60, 90)), (3, Gen.Choose(0, 120)), (1, Gen.Choose(0, DueRule.MaxDays)));

    internal static Arbitrary<LocalDate> Date => Gen.OneOf(
        Gen.Choose(0, 16_000).Select(new LocalDate(2000, 1, 1).PlusDays),
        from year in Gen.Choose(2015, 2035) from month in Gen.Choose(1, 12) select LastOf(year, month),
        from year in Gen.Choose(2015, 2035) from month in Gen.Choose(1, 12) select LastOf(year, month).PlusDays(1)).ToArbitrary();

    internal static Gen<DueRule> RelativeRule => Gen.OneOf(
        DayCount.Select(DueRule.Days),
        Gen.Choose(0, DueRule.MaxMonths).Select(DueRule.Months),
        Gen.Constant(DueRule.EndOfMonth),
        from days in DayCount select DueRule.Days(days).ThenEndOfMonth(),
        from months in Gen.Choose(1, 12) select DueRule.Months(months).ThenEndOfMonth(),
        from days in DayCount select DueRule.EndOfMonth.ThenDays(days),
        from days in DayCount from day in Gen.Choose(1, 31) select DueRule.Days(days).ThenEndOfMonth().ThenOnDay(day),
        from days in DayCount from day in Gen.Choose(1, 31) select DueRule.Days(days).ThenOnDay(day),
        from months in Gen.Choose(1, 12) from day in Gen.Choose(1, 31) select DueRule.Months(months).ThenEndOfMonth().ThenOnDay(day),
        from days in DayCount from day in Gen.Choose(1, 31) select DueRule.EndOfMonth.ThenDays(days).ThenOnDay(day),
        from days in Gen.Choose(1, 90) select DueRule.EndOfMonth.ThenDays(days).ThenEndOfMonth(),
        from days in Gen.Choose(1, 90) from day in Gen.Choose(1, 31) select DueRule.EndOfMonth.ThenDays(days).ThenEndOfMonth().ThenOnDay(day));

    internal static Gen<DueRule> Rule => Gen.Frequency((9, RelativeRule), (1, Date.Generator.Select(DueRule.OnDate)));

    internal static Arbitrary<BusinessDayAdjustment> Adjustment => (
        from convention in Gen.Elements(Enum.GetValues<BusinessDayConvention>())
        from calendars in Gen.NonEmptyListOf(Gen.Elements(BusinessCalendars.All.ToArray()))
        select BusinessDayAdjustment.Of(convention, calendars)).ToArbitrary();

    internal static Gen<Percentage> Rate => Gen.OneOf(
            Gen.Choose(1, 99).Select(percent => (decimal)percent),
            Gen.Choose(1, 999).Select(tenths => tenths / 10m),
            Gen.Choose(1, 99_999_999).Select(millionths => millionths / 1_000_000m))
        .Select(Percentage.FromPercent);

    internal static Gen<DiscountTier> Tier =>
        from rate in Rate
        from window in Gen.Frequency((3, DayCount.Select(DueRule.Days)), (1, Rule))
        from baseAmount in Gen.Frequency((4, Gen.Constant((decimal?)null)), (1, Gen.Choose(1, int.MaxValue).Select(n => (decimal?)(n / 10_000m))))
        select DiscountTier.Of(rate, window, baseAmount);

    internal static Arbitrary<PaymentTerms> Terms => (
        from instalments in Instalments
        from tiers in Gen.Choose(0, 4).SelectMany(count => Gen.ListOf(Tier, count))
        from adjustment in Gen.Frequency((2, Gen.Constant((BusinessDayAdjustment?)null)), (1, Adjustment.Generator.Select(a => (BusinessDayAdjustment?)a)))
        select tiers.Aggregate(PaymentTerms.InInstalments(instalments), WithIfFits).WithAdjustment(adjustment)).ToArbitrary();

    internal static Arbitrary<Money> Gross => (
        from currency in Gen.Elements(Currency.Eur, Currency.FromCode("JPY"), Currency.FromCode("KWD"), Currency.Chf)
        from minorUnits in Gen.OneOf(Gen.Choose(-1000, 1000).Select(n => (long)n), Gen.Choose(int.MinValue, int.MaxValue).Select(n => n * 1_000_003L))
        select Money.FromMinor(minorUnits, currency)).ToArbitrary();

    internal static LocalDate ToDate(this string text) => LocalDatePattern.Iso.Parse(text).Value;

    private static Gen<InstalmentTerm[]> Instalments =>
        from count in Gen.Frequency((4, Gen.Constant(1)), (4, Gen.Choose(2, 4)), (1, Gen.Choose(5, PaymentTerms.MaxInstalments)))
        from cuts in Gen.ArrayOf(Gen.OneOf(Gen.Choose(1, 99).Select(n => n * 1_000_000), Gen.Choose(1, 99_999_999)), count - 1)
        from rules in Gen.ArrayOf(Rule, count)
        select ToInstalments(cuts, rules);

    private static InstalmentTerm[] ToInstalments(int[] cuts, DueRule[] rules)
    {
        int[] ends = [0, .. cuts.Distinct().Order(), 100_000_000];
        return [.. ends.Zip(ends.Skip(1), (from, to) => (to - from) / 1_000_000m).Zip(rules, InstalmentTerm.Of)];
    }

    private static PaymentTerms WithIfFits(PaymentTerms terms, DiscountTier tier) =>
        TermsRules.WhyRefused(TermsRules.InOrder([.. terms.Discounts, tier])) is null ? terms.WithDiscount(tier) : terms;

    private static LocalDate LastOf(int year, int month) => new(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month));
}
