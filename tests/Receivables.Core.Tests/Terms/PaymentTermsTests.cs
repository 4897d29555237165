using FsCheck.Fluent;
using NodaTime;

namespace Receivables.Terms;

public class PaymentTermsTests
{
    private static readonly LocalDate Issued = new(2026, 1, 15);

    [Fact]
    public void What_is_printed_is_read_back_the_same_and_without_warnings() => Property.ForAll(
        TermsGen.Terms,
        terms =>
        {
            string text = terms.ToString();
            Assert.True(PaymentTerms.TryParse(text, out PaymentTerms? read, out IReadOnlyList<Diagnostic> diagnostics), string.Join("; ", diagnostics));
            Assert.Empty(diagnostics);
            Assert.Equal(terms, read);
            Assert.Equal(terms.GetHashCode(), read.GetHashCode());
            Assert.Equal(text, read.ToString());
        },
        maxTest: 3000);

    [Fact]
    public void Any_text_is_read_or_refused_with_a_place_and_never_throws() => Property.ForAll(
        Scrambled.ToArbitrary(),
        text =>
        {
            bool read = PaymentTerms.TryParse(text, out PaymentTerms? terms, out IReadOnlyList<Diagnostic> diagnostics);
            Assert.Equal(read, terms is not null);
            Assert.Equal(read, diagnostics.All(diagnostic => diagnostic.Severity < DiagnosticSeverity.Error));
            Assert.All(diagnostics, diagnostic => Assert.True(diagnostic.Position is { Line: > 0, Column: > 0 }));
            Assert.Equal(terms, terms is null ? null : PaymentTerms.Parse(terms.ToString()));
        },
        maxTest: 5000);

    [Fact]
    public void The_longest_terms_are_printed_within_the_length_that_is_read()
    {
        DueRule longest = DueRule.EndOfMonth.ThenDays(DueRule.MaxDays).ThenEndOfMonth().ThenOnDay(22);
        InstalmentTerm[] instalments = [.. Enumerable.Repeat(InstalmentTerm.Of(2.777777m, longest), PaymentTerms.MaxInstalments - 1)];
        PaymentTerms terms = PaymentTerms.InInstalments([.. instalments, InstalmentTerm.Of(100m - (2.777777m * 35), longest)])
            .WithAdjustment(BusinessDayConvention.ModifiedFollowing, BusinessCalendars.All);
        for (int i = 0; i < PaymentTerms.MaxDiscounts; i++)
        {
            terms = terms.WithDiscount(DiscountTier.Of(Percentage.FromPercent(12.345678m + i), longest, DiscountTier.MaxBaseAmount - 0.0001m));
        }

        Assert.True(terms.ToString().Length <= PaymentTerms.MaxTextLength, $"{terms.ToString().Length}");
        Assert.Equal(terms, PaymentTerms.Parse(terms.ToString()));
    }

    [Fact]
    public void The_parts_of_a_schedule_sum_to_the_whole_in_order_of_due_date() => Property.ForAll(
        TermsGen.Terms,
        TermsGen.Gross,
        (terms, gross) =>
        {
            IReadOnlyList<ScheduledAmount> schedule = terms.Schedule(Issued, gross);
            Assert.Equal(terms.Instalments.Count, schedule.Count);
            Assert.Equal(gross, Money.Sum(schedule.Select(part => part.Amount), gross.Currency));
            Assert.Equal(schedule.Select(part => part.DueDate).Order(), schedule.Select(part => part.DueDate));
            Assert.Equal(terms.DueDate(Issued), schedule[^1].DueDate);
            Assert.All(schedule, part => Assert.True(part.Amount.IsZero || part.Amount.Sign == gross.Sign));
        },
        maxTest: 1000);

    [Fact]
    public void Terms_are_never_due_before_issue_unless_they_say_so() => Property.ForAll(
        TermsGen.Terms,
        TermsGen.Date,
        (terms, issued) =>
        {
            bool saysSo = terms.Instalments.Any(instalment => instalment.Rule.FixedDate is not null)
                || terms.Adjustment is { Convention: not BusinessDayConvention.Following };
            Assert.True(saysSo || terms.Schedule(issued, Money.Eur(100m)).All(part => part.DueDate >= issued));
        },
        maxTest: 1000);

    [Theory]
    [InlineData("30% on receipt, 70% net 60", "100.01", "2026-01-15 30.00, 2026-03-16 70.01")]
    [InlineData("33.33% net 30, 33.33% net 60, 33.34% net 90", "100.00", "2026-02-14 33.33, 2026-03-16 33.33, 2026-04-15 33.34")]
    [InlineData("50% net 30, 50% 45 days end of month", "0.01", "2026-02-14 0.01, 2026-03-31 0.00")]
    [InlineData("70% net 60, 30% on receipt", "-100.01", "2026-01-15 -30.00, 2026-03-16 -70.01")]
    [InlineData("net 30, following TARGET2", "10.00", "2026-02-16 10.00")]
    public void A_schedule_is(string notation, string gross, string expected)
    {
        Money amount = Money.Eur(decimal.Parse(gross, System.Globalization.CultureInfo.InvariantCulture));
        IEnumerable<string> parts = PaymentTerms.Parse(notation).Schedule(Issued, amount)
            .Select(part => $"{NodaTime.Text.LocalDatePattern.Iso.Format(part.DueDate)} {part.Amount.ToAmountString()}");
        Assert.Equal(expected, string.Join(", ", parts));
    }

    [Theory]
    [InlineData("net 30", "2026-01-02", "2026-02-01")] // a Sunday, left alone
    [InlineData("net 30, following TARGET2", "2026-01-02", "2026-02-02")]
    [InlineData("net 30, preceding TARGET2", "2026-01-02", "2026-01-30")]
    [InlineData("net 30, modified following TARGET2", "2026-01-29", "2026-02-27")]
    [InlineData("net 30, following FR", "2026-06-14", "2026-07-15")] // 14 July
    [InlineData("net 30, following TARGET2", "2026-06-14", "2026-07-14")]
    [InlineData("end of month, following FR+TARGET2", "2027-05-10", "2027-05-31")]
    [InlineData("on receipt, preceding WEEKEND", "2026-01-03", "2026-01-02")]
    [InlineData("30% net 10, 70% net 30", "2026-01-02", "2026-02-01")]
    [InlineData("70% net 30, 30% net 10", "2026-01-02", "2026-02-01")]
    public void Terms_are_due(string notation, string issued, string due) =>
        Assert.Equal(due.ToDate(), PaymentTerms.Parse(notation).DueDate(issued.ToDate()));

    [Fact]
    public void The_argument_moves_dates_whatever_the_terms_say()
    {
        var issued = new LocalDate(2026, 1, 2);
        PaymentTerms plain = PaymentTerms.Net(30);
        PaymentTerms adjusted = plain.WithAdjustment(BusinessDayConvention.Following, BusinessCalendars.Target2);
        var preceding = BusinessDayAdjustment.Of(BusinessDayConvention.Preceding, new NoFridays());
        Assert.Equal(new LocalDate(2026, 1, 29), plain.DueDate(issued, preceding));
        Assert.Equal(new LocalDate(2026, 1, 29), adjusted.DueDate(issued, preceding));
        Assert.Equal(new LocalDate(2026, 2, 1), adjusted.DueDate(issued, adjustment: null));
        Assert.Equal(new LocalDate(2026, 1, 29), adjusted.Schedule(issued, Money.Eur(1m), preceding)[0].DueDate);
        Assert.Equal(plain, adjusted.WithAdjustment(null));
    }

    [Fact]
    public void Equality_is_by_value()
    {
        PaymentTerms terms = PaymentTerms.Parse("2/10 net 30, following FR");
        PaymentTerms same = PaymentTerms.Net(30).WithAdjustment(BusinessDayConvention.Following, BusinessCalendars.France).WithDiscount(2.00m, 10);
        Assert.True(terms == same);
        Assert.False(terms != same);
        Assert.Equal(terms.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(terms, PaymentTerms.Net(30).WithDiscount(2, 10));
        Assert.NotEqual(terms, PaymentTerms.Net(30));
        Assert.False(terms.Equals(null));
        Assert.False(terms.Equals((object)"2/10 net 30, following FR"));
        Assert.Equal(PaymentTerms.OnReceipt, PaymentTerms.Net(0));
    }

    [Fact]
    public void Discounts_stand_highest_rate_first_however_they_came() => Assert.Equal(
        PaymentTerms.Net(30).WithDiscount(3, 7).WithDiscount(2, 14), PaymentTerms.Net(30).WithDiscount(2, 14).WithDiscount(3, 7));

    [Fact]
    public void Parts_that_do_not_fit_together_are_refused()
    {
        Assert.Throws<ArgumentException>(() => PaymentTerms.InInstalments());
        Assert.Throws<ArgumentException>(() => PaymentTerms.InInstalments([null!]));
        Assert.Throws<ArgumentException>(() => PaymentTerms.InInstalments(InstalmentTerm.Of(99.999999m, DueRule.OnReceipt)));
        Assert.Throws<ArgumentException>(() => PaymentTerms.InInstalments(Enumerable.Repeat(InstalmentTerm.Of(1m, DueRule.OnReceipt), 100)));
        Assert.Throws<ArgumentException>(() => InstalmentTerm.Of(0m, DueRule.OnReceipt));
        PaymentTerms discounted = PaymentTerms.Net(30).WithDiscount(2, 10);
        Assert.Throws<ArgumentException>(() => discounted.WithDiscount(2, 20));
        Assert.Throws<ArgumentException>(() => discounted.WithDiscount(3, 10));
        Assert.Throws<ArgumentException>(() => discounted.WithDiscount(1, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => discounted.WithDiscount(0, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => discounted.WithDiscount(100, 5));
        Assert.Throws<ArgumentNullException>(() => discounted.WithDiscount(null!));
    }

    private static FsCheck.Gen<string> Scrambled
    {
        get
        {
            string[] pieces =
            [
                "net", "30", " ", " ", "days", "end of month", "fin de mois", "2/10", "2%", "50%", ",", ";", "the 15th", "le", "15", "on", "2026-02-30", "2026-03-31", "/", "%", ".", "+",
                "discount", "Skonto", "following", "TARGET2", "FR", "#SKONTO#TAGE=7#PROZENT=2.00#", "#", "=", "\n", "à réception", "jours", "Tage", "of", "357.93", "99999999999999999999", "mois",
                "after", "or", "\u0301", "\ud800", "\0", "-", "'", "É", "ß", "１０", "of the following month", "EOM", "n", "prox", "VERZUG", "BASISBETRAG", "modified", "1er", "st",
            ];
            return from count in Gen.Choose(0, 14)
                   from parts in Gen.ArrayOf(Gen.Elements(pieces), count)
                   from gap in Gen.Elements("", " ")
                   select string.Join(gap, parts);
        }
    }

    private sealed class NoFridays : IBusinessCalendar
    {
        public bool IsBusinessDay(LocalDate date) => date.DayOfWeek is not (IsoDayOfWeek.Friday or IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday);
    }
}
