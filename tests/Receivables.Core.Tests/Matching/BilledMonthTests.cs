using FsCheck.Fluent;
using NodaTime;
using Receivables.Matching.Documents;

namespace Receivables.Matching;

/// <summary>A firm says which month its invoices are for: then a month in a text tells the invoice, and another month holds it.</summary>
public sealed class BilledMonthTests
{
    private const long Fee = 127_40;

    // A's account pays 127.40 on 10 July; one invoice of as much was issued on the second of each month given. | how it is billed | open | text | decision
    [Theory]
    [InlineData(BilledMonth.Unstated, "04 05 06", "Miete Mai", "review NamesMonth RE-05")] // in arrears it is that of June
    [InlineData(BilledMonth.MonthOfIssue, "04 05 06", "Miete Mai", "apply RE-05")]
    [InlineData(BilledMonth.MonthBeforeIssue, "04 05 06", "Miete Mai", "apply RE-06")]
    [InlineData(BilledMonth.MonthAfterIssue, "04 05 06", "Miete Mai", "apply RE-04")]
    [InlineData(BilledMonth.MonthBeforeIssue, "04 05 06", "Reinigung Mai", "review NamesMonth RE-06")] // no word for a fee
    [InlineData(BilledMonth.MonthBeforeIssue, "04 05 06", "Wartung 05/2026", "apply RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "04 05 06", "Mai 2026", "apply RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "06", "Reinigung Mai", "apply RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "06", "Reinigung Juni", "review NamesMonth RE-06")] // that of July is not billed yet
    [InlineData(BilledMonth.MonthBeforeIssue, "06", "Reinigung April", "review NamesMonth RE-06")] // paid twice
    [InlineData(BilledMonth.Unstated, "06", "Reinigung Mai", "apply RE-06")]
    [InlineData(BilledMonth.MonthOfIssue, "06", "Reinigung Mai", "review NamesMonth RE-06")]
    [InlineData(BilledMonth.MonthOfIssue, "05 06", "Honorar Mai", "apply RE-05")]
    [InlineData(BilledMonth.Unstated, "05 06", "Honorar Mai", "review NamesMonth RE-05")]
    [InlineData(BilledMonth.MonthBeforeIssue, "05 06", "Honorar Mai", "apply RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "05 06", "Honorar März", "review NamesMonth RE-05")]
    [InlineData(BilledMonth.MonthBeforeIssue, "05 06", "Miete Juli", "review NamesMonth RE-05")] // not billed yet
    [InlineData(BilledMonth.MonthBeforeIssue, "05 06", "Zahlung im Juli", "apply RE-05")] // when it came
    [InlineData(BilledMonth.MonthOfIssue, "05 06 07", "Miete Juli", "apply RE-07")]
    [InlineData(BilledMonth.MonthOfIssue, "05 06 07", "Miete 06/2026", "apply RE-06")]
    [InlineData(BilledMonth.MonthOfIssue, "05 06 07", "Mahnung Miete Juni", "review NamesMonth RE-06")]
    [InlineData(BilledMonth.MonthOfIssue, "05 06 07", "Zahlung Juni", "review NamesMonth RE-06")]
    [InlineData(BilledMonth.MonthAfterIssue, "05 06 07", "Miete August", "apply RE-07")]
    [InlineData(BilledMonth.MonthAfterIssue, "05 06 07", "Miete Juli", "apply RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "05 06 07", "RE-051771 Miete Mai", "apply RE-05")] // the number says it
    public void Decides(BilledMonth billed, string months, string text, string expected)
    {
        MatchProposal proposal = Match(billed, [.. months.Split(' ').Select(m => $"2026-{m}-02")], text, "2026-07-10");
        Assert.Equal(expected, SmallBook.Line(proposal).Replace("1771", "", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sentence_says_what_told_it()
    {
        string sentence = Match(BilledMonth.MonthBeforeIssue, ["2026-05-02", "2026-06-02"], "Miete Mai 2026", "2026-07-10").Sentence();
        Assert.Contains("Miete Mai 2026", sentence, StringComparison.Ordinal);
    }

    // Months of a set are those that are billed, too.
    [Theory]
    [InlineData(BilledMonth.MonthOfIssue, "RE-05 RE-06")]
    [InlineData(BilledMonth.MonthBeforeIssue, "RE-06 RE-07")]
    [InlineData(BilledMonth.MonthAfterIssue, "RE-04 RE-05")]
    public void Of_two_months(BilledMonth billed, string expected)
    {
        MatchProposal proposal = Match(billed, [.. Enumerable.Range(4, 4).Select(m => $"2026-0{m}-02")], "Miete Mai und Juni", "2026-07-10", 2 * Fee);
        Assert.Equal($"review NamesMonth {expected}", SmallBook.Line(proposal).Replace("1771", "", StringComparison.Ordinal));
    }

    // Who says how it is billed, and whose payers write so, never has another month's invoice settled.
    [Fact]
    public void What_is_applied_is_the_invoice_of_the_month_that_is_named()
    {
        int applied = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            var billed = (BilledMonth)random.Next(1, 4);
            int ahead = (int)billed - (int)BilledMonth.MonthOfIssue;
            LocalDate first = new LocalDate(2025, 1, 1).PlusMonths(random.Next(12)).PlusDays(random.Next(28));
            LocalDate[] issued = [.. Enumerable.Range(0, 8).Where(_ => random.Next(3) > 0).Select(first.PlusMonths)];
            LocalDate booked = first.PlusMonths(random.Next(1, 9)).PlusDays(random.Next(20));
            LocalDate month = first.PlusMonths(random.Next(9) + ahead);
            if (month.Year * 12 + month.Month > booked.Year * 12 + booked.Month + 1 || month < booked.PlusMonths(-10))
            {
                return;
            }

            string[] names = MonthNames.InLanguages[month.Month - 1].Split(' ');
            string word = random.Next(3) == 0 ? $"{month.Month:00}/{month.Year}" : names[random.Next(names.Length)];
            string text = $"{new[] { "Miete", "loyer", "rent", "Beitrag", "abonnement" }[random.Next(5)]} {word}";
            MatchProposal proposal = Match(billed, [.. issued.Select(d => d.ToString("uuuu-MM-dd", null))], text, booked.ToString("uuuu-MM-dd", null));
            if (proposal.Decision == MatchDecision.Apply)
            {
                applied++;
                LocalDate settled = proposal.Items[0].Item.IssueDate.PlusMonths(ahead);
                Assert.True((settled.Year, settled.Month) == (month.Year, month.Month), $"{billed}, {text}, paid on {booked}: {proposal.Explain()}");
            }
        }, 1_500);
        Assert.True(!Property.IsFullSize || applied > 200, $"{applied}");
    }

    private static MatchProposal Match(BilledMonth billed, string[] issued, string text, string booked, long amount = Fee)
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1);
        for (int i = 0; i < issued.Length; i++)
        {
            book.Add(Given.Item($"RE-{issued[i][5..7]}1771", "A", issued[i], Given.Day(issued[i]).PlusDays(14).ToString("uuuu-MM-dd", null), "127.40 EUR"));
        }

        MatchingEngine engine = new MatchingEngineBuilder().WithPolicy(MatchingPolicy.Default with { BilledMonth = billed }).AddDefaults().Build();
        return engine.Match(book.Book, SmallBook.Pay(amount, text, 1, booked: booked));
    }
}
