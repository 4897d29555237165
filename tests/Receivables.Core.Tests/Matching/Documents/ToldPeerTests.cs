namespace Receivables.Matching.Documents;

/// <summary>Rents of one amount, one a month, of which the text says which is paid.</summary>
public class ToldPeerTests
{
    private const long Rent = 74_816;

    // Rents of April, May and June, each issued on the first and due on the eleventh; paid on 5 June.
    [Theory]
    [InlineData("Miete", "apply R-2026-0104")] // nothing said: the oldest
    [InlineData("Miete Juni", "apply R-2026-0106")]
    [InlineData("Miete 06/2026", "apply R-2026-0106")]
    [InlineData("54989//5538665 Miete 06/2026", "apply R-2026-0106")]
    [InlineData("Miete Mai", "review NamesMonth R-2026-0105")] // a month late, or billed in arrears
    [InlineData("Miete Mai und Juni", "review NamesMonth")]
    [InlineData("Rechnung vom 01.05.2026", "apply R-2026-0105")]
    [InlineData("Ihre Rechnung vom 1. Mai", "apply R-2026-0105")]
    [InlineData("Rechnung 01.05.2026", "apply R-2026-0105")]
    [InlineData("Rg. v. 01.05.", "apply R-2026-0105")]
    [InlineData("Rechnung vom 03.05.2026", "review Ambiguous R-2026-0104")] // a day of none of them
    [InlineData("Zahlung vom 01.05.2026", "review Ambiguous R-2026-0105")] // the day of something else
    [InlineData("Mahnung vom 01.05.2026", "review Ambiguous R-2026-0105")]
    [InlineData("Rechnung und Mahnung vom 01.05.2026", "review")]
    [InlineData("Mieterhöhung ab 01.05.2026", "review")]
    [InlineData("Miete Top 1/5", "review")] // a flat
    [InlineData("Rate 1/6", "review")]
    [InlineData("Rechnung 1/6", "review")]
    [InlineData("Rechnung vom 01.05. nicht, die davor", "review")]
    [InlineData("Rechnung vom 01.05.2026 Miete Juni", "review")] // they disagree
    [InlineData("Dauerauftrag 01.06.2026", "review Ambiguous R-2026-0106")] // the day of the order may be meant
    [InlineData("Rechnung vom 01.06.2026", "apply R-2026-0106")]
    [InlineData("Nachzahlung Miete, Rest kommt im Juni", "review NamesMonth")]
    [InlineData("rückständige Miete, gezahlt im Juni", "review NamesMonth")]
    [InlineData("Mahnung Juni 2026", "review NamesMonth")]
    [InlineData("Arrears, June payment", "review NamesMonth")]
    [InlineData("loyer en retard, virement de juin", "review NamesMonth")]
    [InlineData("alte Miete, Zahlung 06.2026", "review NamesMonth")]
    [InlineData("Miete. Ab Juni per Dauerauftrag", "review NamesMonth")]
    [InlineData("Miete vor Juni", "review NamesMonth")]
    [InlineData("Juni", "apply R-2026-0106")]
    [InlineData("Rechnung vom 11.05.2026", "review Ambiguous R-2026-0105")] // a due day
    [InlineData("R-2026-0199 Miete Juni", "review")] // names another
    public void The_day_or_the_month_of_one_tells_it(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, text, 1, booked: "2026-06-05"))), StringComparison.Ordinal);

    // All of the last digits but for zeros, behind a word for an invoice; without the word they may be anything, and a person sees that one first.
    [Theory]
    [InlineData("Rechnung 105", "apply R-2026-0105")]
    [InlineData("Rg. Nr. 0106 Kd 12", "apply R-2026-0106")]
    [InlineData("Rechnung 107", "review Ambiguous")]
    [InlineData("Rechnung 5", "review Ambiguous R-2026-0105")]
    [InlineData("Rechnung 105 + 106", "review")]
    [InlineData("Rechnung 05. Mai", "review")]
    [InlineData("Rechnung 99 vom 01.05.2026", "review Ambiguous")] // the day says one, the number none
    [InlineData("Zahlung 05", "review Ambiguous R-2026-0105")]
    public void The_end_of_a_number_tells_it(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, text, 1, booked: "2026-06-05"))), StringComparison.Ordinal);

    // Two digits are no number by themselves: what stands behind them must not make something else of them.
    [Theory]
    [InlineData("Rechnung 05 01.05.2026", "apply F76163C0-0005")]
    [InlineData("Rechnung 05 01.06.2026", "review")] // they disagree
    [InlineData("Rechnung 05 05.06.2026", "review")] // a day of none of them
    [InlineData("Rechnung 05 01.05.2026 06", "review")] // a list
    [InlineData("Rechnung 05 01.05.2026-31.05.2026", "review")]
    [InlineData("Rechnung 05 KW 19 und 06", "review")]
    [InlineData("Rechnung 05 KW 19 Juni", "review")]
    [InlineData("Rechnung 05 COD 06", "review")] // a person wrote it
    [InlineData("Rechnung 05 01.06.", "review")] // perhaps no day
    [InlineData("RNr. 05 KW 19", "apply F76163C0-0005")]
    [InlineData("RNr. 05 KW", "review")]
    [InlineData("Rechnung 05 /REF NOTPROVIDED", "apply F76163C0-0005")] // the next field of the bank
    [InlineData("Rechnung 05 /Miete", "review")]
    [InlineData("Rechnung 05 /06", "review")]
    [InlineData("Rechnung 05/REF 7", "review")]
    [InlineData("IND ID:Inv 05 TRACE#:219145271233701", "apply F76163C0-0005")]
    [InlineData("Rechnung 05 EREF+20260605-77", "apply F76163C0-0005")]
    [InlineData("Rechnung 05 14 Tage", "review")]
    public void Behind_the_digits_a_day_a_week_or_the_next_field_may_stand(string text, string line)
    {
        SmallBook book = new SmallBook(100).Customer("A", "Petra Lindner", 1);
        for (int month = 4; month <= 6; month++)
        {
            book.Invoice($"F76163C0-000{month}", "A", Rent, $"2026-0{month}-01", terms: "net 10");
        }

        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(Rent, text, 1, booked: "2026-06-05"))), StringComparison.Ordinal);
    }

    // What is issued on the day on which the money comes is there; what is issued the day after is not.
    [Theory]
    [InlineData("2026-06-01", "apply R-2026-0106")]
    [InlineData("2026-05-31", "review NamesMonth R-2026-0106")]
    public void The_day_of_issue_counts(string booked, string line) =>
        Assert.Equal(line, SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, "Miete Juni", 1, booked: booked))));

    // A word may stand between the rent and its month.
    [Theory]
    [InlineData("Miete für Juni", "apply R-2026-0106")]
    [InlineData("rent for June", "apply R-2026-0106")]
    [InlineData("rent for the month of June", "review NamesMonth")] // too many
    [InlineData("loyer du mois de juin", "apply R-2026-0106")]
    [InlineData("loyer du mois d'juin", "apply R-2026-0106")]
    [InlineData("Miete Wohnung Juni", "review NamesMonth")]
    [InlineData("für Juni", "review NamesMonth")]
    public void A_month_stands_behind_a_rent(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, text, 1, booked: "2026-06-05"))), StringComparison.Ordinal);

    // The held one points to May: the one that says nothing gets June after April.
    [Fact]
    public void What_a_held_payment_points_to_is_given_to_no_other()
    {
        IReadOnlyList<MatchProposal> decided = Rents().Match(
            SmallBook.Pay(Rent, "Zahlung 05", 1, id: "P1", booked: "2026-06-03"), SmallBook.Pay(Rent, "Miete", 1, id: "P2", booked: "2026-06-04"), SmallBook.Pay(Rent, "danke", 1, id: "P3", booked: "2026-06-25"));
        Assert.Equal(["review Ambiguous R-2026-0105", "apply R-2026-0104", "apply R-2026-0106"], decided.Select(SmallBook.Line));
    }

    // Nobody knows who pays what a hundred others owe as well: likelier it is nothing of the book, and nothing is suggested.
    [Fact]
    public void Where_nothing_is_likely_enough_nothing_is_told()
    {
        SmallBook book = Rents();
        for (int i = 0; i < 100; i++)
        {
            book.Customer($"X{i:000}", $"Other {i}").Invoice($"X-2026-{i:0000}", $"X{i:000}", Rent, "2026-05-20");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Rent, "Rechnung vom 01.05.2026 FA-2026-77777", booked: "2026-06-05"));
        Assert.Equal((MatchDecision.Unmatched, 0), (proposal.Decision, proposal.Items.Count));
    }

    // A flat, a house, a week: fewer than four digits, unless the number of another ends so.
    [Theory]
    [InlineData("Miete Whg 12", "apply R-2026-0104")]
    [InlineData("Brandtstr. 34 Miete", "apply R-2026-0104")]
    [InlineData("Miete H22", "apply R-2026-0104")]
    [InlineData("Miete 105", "review")]
    [InlineData("Miete Nr. 05", "review")]
    [InlineData("Miete 4711", "review Ambiguous")]
    [InlineData("Miete 42-43", "review Ambiguous")]
    [InlineData("Rg. 12", "review Ambiguous")]
    public void Few_digits_tell_nothing_unless_a_number_ends_so(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, text, 1, booked: "2026-06-05"))), StringComparison.Ordinal);

    // In April only that of April was written: whatever the text says besides, it is that one.
    [Theory]
    [InlineData("Wohnung 4711 Miete")]
    [InlineData("ref 88231")]
    public void What_is_not_written_yet_is_none_of_those_that_are_alike(string text) =>
        Assert.Equal("apply R-2026-0104", SmallBook.Line(Rents().Match(SmallBook.Pay(Rent, text, 1, booked: "2026-04-08"))));

    // June says so; April and May are for those that say nothing, in turn.
    [Fact]
    public void Those_that_tell_keep_theirs_and_the_others_take_turns()
    {
        IReadOnlyList<MatchProposal> decided = Rents().Match(
            SmallBook.Pay(Rent, "Miete", 1, id: "P1", booked: "2026-06-03"), SmallBook.Pay(Rent, "Miete Juni", 1, id: "P2", booked: "2026-06-04"), SmallBook.Pay(Rent, "Wohnung", 1, id: "P3", booked: "2026-06-25"));
        Assert.Equal(["apply R-2026-0104", "apply R-2026-0106", "apply R-2026-0105"], decided.Select(SmallBook.Line));
    }

    private static SmallBook Rents()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int month = 4; month <= 6; month++)
        {
            book.Invoice($"R-2026-010{month}", "A", Rent, $"2026-0{month}-01", terms: "net 10");
        }

        return book;
    }
}
