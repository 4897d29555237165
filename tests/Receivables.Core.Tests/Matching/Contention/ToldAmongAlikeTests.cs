namespace Receivables.Matching.Contention;

/// <summary>What an accountant would check: rents of one amount are open, one a month; some payments of a batch say which month they are for, others say nothing.</summary>
public class ToldAmongAlikeTests
{
    private const long Rent = 85_000;

    public static TheoryData<string, string> Rows => new()
    {
        // What comes in, by day of October 2026 and text | the month that each settles, or why it is held. Open are April to October, each issued on the first and due on the eleventh.
        { "03 danke; 04 Miete April", "05; 04" },
        { "03 Miete April; 04 danke", "04; 05" },
        { "03 danke; 04 rent 04/2026", "05; 04" },
        { "03 danke; 04 Rechnung 04", "05; 04" },
        { "03 danke; 04 Rechnung vom 01.04.2026", "05; 04" },
        { "03 danke; 04 F76163C0-0004", "05; 04" },
        { "03 danke; 04 Miete Oktober", "04; 10" },
        { "03 danke; 04 Rechnung 05", "04; 05" },
        { "03 danke; 04 Rechnung vom 01.05.2026; 05 merci", "04; 05; 06" },

        // The silent ones take what is left, in turn.
        { "01 danke; 02 merci; 03 Wohnung; 04 Miete April", "05; 06; 07; 04" },
        { "01 danke; 02 Miete April; 03 merci; 04 Miete Oktober; 05 Wohnung; 06 Rechnung 07", "05; 04; 06; 10; 08; 07" },
        { "01 danke; 02 danke; 03 danke; 04 Miete April", "05; 06; 07; 04" },
        { "03 Miete; 03 Miete April; 03 danke", "05; 04; 06" },

        // Two say the same month: it is paid twice, and none of them is for another month.
        { "03 Miete April; 04 Miete April 2026", "04; repeat" },

        // Of what is billed later the month may be that of the next: it is held, and holds what it points to.
        { "03 Miete April; 04 April 2026", "contested; month" },
        { "03 danke; 04 April 2026", "05; month" },
        { "03 Miete Oktober; 04 Oktober", "10; repeat" },
        { "03 Rechnung 04; 04 Miete April", "04; repeat" },
        { "03 Miete April; 04 Miete April", "04; repeat" },
        { "03 danke; 04 Miete April; 05 Miete April 2026; 06 merci", "05; 04; repeat; 06" },
        { "03 F76163C0-0004; 04 Miete April", "04; contested" },
        { "03 Miete April; 04 F76163C0-0004", "contested; 04" },

    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Who_says_the_month_gets_it(string payments, string expected)
    {
        Payment[] all = [.. payments.Split("; ").Select(Pay)];
        Assert.Equal(expected, string.Join("; ", Rents(4).Match(all).Select(Line)));
        Assert.Equal(expected.Split("; ").Reverse(), Rents(4).Match([.. all.Reverse()]).Select(Line));
    }

    // Payments that come one by one, each against what the earlier ones left.
    [Theory]
    [InlineData("03 Miete April; 04 danke", "04; 05")]
    [InlineData("03 danke; 04 Miete April", "04; month")]
    [InlineData("03 danke; 04 Rechnung 04", "04; ambiguous")]
    [InlineData("03 danke; 04 Rechnung vom 01.04.2026", "04; ambiguous")]
    [InlineData("03 danke; 04 F76163C0-0004", "04; settled")]
    [InlineData("03 Miete April; 04 April 2026", "04; month")]
    [InlineData("03 danke; 04 Miete Oktober; 05 merci", "04; 10; 05")]
    [InlineData("03 Miete Oktober; 04 Oktober", "10; month")]
    public void One_after_the_other_none_gets_another_month_than_it_says(string payments, string expected)
    {
        SmallBook rents = Rents(4);
        MatchingBook book = rents.Book;
        List<string> lines = [];
        foreach (Payment payment in payments.Split("; ").Select(Pay))
        {
            MatchReport report = rents.Engine.Match(book, [payment], TestContext.Current.CancellationToken);
            lines.Add(Line(report.Proposals[0]));
            book = book.After(report);
        }

        Assert.Equal(expected, string.Join("; ", lines));
    }

    // April is settled, and nothing that says April is for May.
    [Theory]
    [InlineData("Miete April", "month")]
    [InlineData("Rechnung 04", "ambiguous")]
    [InlineData("Rechnung vom 01.04.2026", "ambiguous")]
    [InlineData("F76163C0-0004", "settled")]
    public void What_says_a_month_that_is_settled_is_held(string text, string expected)
    {
        SmallBook rents = Rents(5).Settled("F76163C0-0004", "A");
        Assert.Equal(expected, Line(rents.Match(Pay("04 " + text, 0))));
        Assert.Equal(["05", expected, "06"], rents.Match([Pay("03 danke", 0), Pay("04 " + text, 1), Pay("05 merci", 2)]).Select(Line));
    }

    private static Payment Pay(string line, int place) => SmallBook.Pay(Rent, line[3..], 1, id: $"P{place}", booked: $"2026-10-{line[..2]}");

    private static string Line(MatchProposal proposal) => proposal switch
    {
        { Decision: MatchDecision.Apply } => proposal.Items[0].Item.Id.ToString()[^2..],
        { Reason: MatchReason.Contested } => "contested",
        { Reason: MatchReason.SuspectedDuplicate } => "repeat",
        { Reason: MatchReason.NamesMonth } => "month",
        { Reason: MatchReason.Ambiguous } => "ambiguous",
        { Reason: MatchReason.NamesNothingOpen } => "settled",
        _ => proposal.Reason.ToString(),
    };

    private static SmallBook Rents(int first)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int month = first; month <= 10; month++)
        {
            book.Invoice($"F76163C0-00{month:00}", "A", Rent, $"2026-{month:00}-01", terms: "net 10");
        }

        return book;
    }
}
