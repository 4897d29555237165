namespace Receivables.Matching.Explanations;

/// <summary>Rents of one amount, one a month: what a person reads of why it is this one, and which words of the text are marked.</summary>
public class ToldEvidenceTests
{
    private const long Rent = 85_000;
    private const string Oldest = "the oldest of 7 items alike, as nothing tells which of them is meant";
    private const string OldestInFrench = "la plus ancienne de 7 créances semblables, rien n'indiquant laquelle est visée";
    private const string Pointed = "of 7 items alike, the one to which the text points";
    private const string PointedInFrench = "de 7 créances semblables, celle que semble désigner le libellé";

    // Rents of May to November 2026, each issued on the first and due on the eleventh; paid on 5 October.
    [Theory]
    [InlineData("Miete Oktober", "Miete Oktober", "that of October 2026", "celle d'octobre 2026")]
    [InlineData("Wohnung 12, Miete Oktober 2026, danke", "Miete Oktober 2026", "that of October 2026", "celle d'octobre 2026")]
    [InlineData("54989//5538665 Miete 10/2026", "Miete 10/2026", "that of October 2026", "celle d'octobre 2026")]
    [InlineData("Oktober", "Oktober", "that of October 2026", "celle d'octobre 2026")]
    [InlineData("Alpha Oktober", "Oktober", "that of October 2026", "celle d'octobre 2026")] // behind the payer's name
    [InlineData("rent october, flat 3. rent october", "rent october", "that of October 2026", "celle d'octobre 2026")] // the first of two
    [InlineData("Miete\nOktober", "Miete\nOktober", "that of October 2026", "celle d'octobre 2026")] // the bank broke the line
    [InlineData("Rechnung vom 01.08.2026", "Rechnung vom 01.08.2026", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("danke, Ihre Rechnung vom 1. August", "Rechnung vom 1. August", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("Rechnung vom 1. August 2026 Kd 7", "Rechnung vom 1. August 2026", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("facture du 01/08/26", "facture du 01/08/26", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("Rg. v. 01.08.", "Rg. v. 01.08", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("Rechnung vom 010826", "Rechnung vom 010826", "that of 1 August 2026", "celle du 1er août 2026")]
    [InlineData("Rechnung 08", "Rechnung 08", "F76163C0-0008", "la pièce F76163C0-0008")]
    [InlineData("Rg. Nr. 08 Kd 12", "Rg. Nr. 08", "F76163C0-0008", "la pièce F76163C0-0008")]
    [InlineData("Rechnung 08 vom 01.08.2026", "Rechnung 08", "F76163C0-0008", "la pièce F76163C0-0008")] // the day agrees
    public void What_the_text_tells_is_said_with_the_words_that_tell_it(string text, string words, string english, string french)
    {
        MatchProposal proposal = Rents().Match(Pay(text));
        MatchEvidence evidence = Assert.Single(proposal.Evidence, e => e.Family == EvidenceFamily.Combination);
        string shown = words.Replace('\n', ' ');
        Assert.Equal((MatchDecision.Apply, EvidenceKind.ToldOfEqual, PaymentField.Remittance), (proposal.Decision, evidence.Kind, evidence.Field));
        Assert.Equal(words, text.Substring(evidence.Start, evidence.Length));
        Assert.Equal((shown, proposal.Items[0].Item), (evidence.Subject, evidence.Item));
        Assert.Equal($"of 7 open items of 850.00 EUR, the text means {english} (\"{shown}\")", evidence.Explain());
        Assert.Equal($"parmi 7 créances ouvertes de 850,00 EUR, le libellé désigne {french} (« {shown} »)", WordingTests.Plain(evidence.Explain(ExplanationLanguage.French)));
    }

    [Theory]
    [InlineData("Miete Oktober", ToldBy.Month)]
    [InlineData("Rechnung vom 01.08.2026", ToldBy.Day)]
    [InlineData("Rechnung 08", ToldBy.Number)]
    [InlineData("Miete", null)]
    public void By_what_it_is_told_is_a_value(string text, ToldBy? by) => Assert.Equal(by, Assert.Single(Rents().Match(Pay(text)).Evidence, e => e.Family == EvidenceFamily.Combination).ToldBy);

    // Where the one that is told is the oldest, it is told all the same.
    [Fact]
    public void The_oldest_that_is_told_is_not_said_to_be_taken_as_the_oldest()
    {
        MatchProposal proposal = Rents().Match(SmallBook.Pay(Rent, "Miete Mai", 1, "Alpha", booked: "2026-05-05"));
        Assert.Equal("apply F76163C0-0005", SmallBook.Line(proposal));
        Assert.EndsWith("; of 7 open items of 850.00 EUR, the text means that of May 2026 (\"Miete Mai\").", proposal.Sentence(), StringComparison.Ordinal);
    }

    // What only points is held, and said to point; and what says nothing is said to say nothing.
    [Theory]
    [InlineData("Miete", "apply F76163C0-0005", Oldest, OldestInFrench)]
    [InlineData("", "apply F76163C0-0005", Oldest, OldestInFrench)]
    [InlineData("Miete Mai", "apply F76163C0-0005", Pointed, PointedInFrench)] // the oldest, and the month says no other
    [InlineData("Miete März", "review NamesMonth F76163C0-0005", Oldest, OldestInFrench)] // of none of them
    [InlineData("Miete August", "review NamesMonth F76163C0-0008", Pointed, PointedInFrench)]
    [InlineData("Zahlung vom 01.08.2026", "review Ambiguous F76163C0-0008", Pointed, PointedInFrench)]
    [InlineData("Zahlung vom 01.05.2026", "apply F76163C0-0005", Oldest, OldestInFrench)] // the day of something else, and of no other of them
    [InlineData("Mahnung Oktober", "review NamesMonth F76163C0-0010", Pointed, PointedInFrench)]
    [InlineData("letzte Miete", "review Ambiguous F76163C0-0011", Pointed, PointedInFrench)]
    [InlineData("Miete 4711", "review Ambiguous F76163C0-0005", Oldest, OldestInFrench)]
    public void What_the_text_does_not_surely_tell_is_not_said_to_be_told(string text, string line, string english, string french)
    {
        MatchProposal proposal = Rents().Match(Pay(text));
        MatchEvidence evidence = Assert.Single(proposal.Evidence, e => e.Family == EvidenceFamily.Combination);
        Assert.Equal((line, english, french), (SmallBook.Line(proposal), evidence.Explain(), WordingTests.Plain(evidence.Explain(ExplanationLanguage.French))));
        Assert.Equal((null, null, 0, 0), (evidence.ToldBy, evidence.Item, evidence.Start, evidence.Length));
    }

    // Two of the same month: the month tells neither.
    [Fact]
    public void A_month_of_two_of_them_points_to_none()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        foreach (string day in (string[])["2026-06-01", "2026-06-15", "2026-09-01"])
        {
            book.Invoice($"X{day[5..7]}{day[8..]}", "A", Rent, day, terms: "net 10");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Rent, "Miete Juni", 1, "Alpha", booked: "2026-06-20"));
        Assert.Equal("the next of 3 items alike, as nothing tells which of them is meant", proposal.Evidence.Single(e => e.Family == EvidenceFamily.Combination).Explain());
        Assert.Equal(MatchReason.NamesMonth, proposal.Reason);
    }

    // Of three payments the second tells October; the others take May and June in turn.
    [Fact]
    public void In_a_batch_each_says_what_it_has()
    {
        IReadOnlyList<MatchProposal> decided = Rents().Match(
            SmallBook.Pay(Rent, "Miete", 1, id: "P1", booked: "2026-10-03"), SmallBook.Pay(Rent, "Miete Oktober", 1, id: "P2", booked: "2026-10-04"), SmallBook.Pay(Rent, "Wohnung", 1, id: "P3", booked: "2026-10-25"));
        Assert.Equal(["apply F76163C0-0005", "apply F76163C0-0010", "apply F76163C0-0006"], decided.Select(SmallBook.Line));
        Assert.Equal(
            [Oldest, "of 7 open items of 850.00 EUR, the text means that of October 2026 (\"Miete Oktober\")", "the next of 7 items alike, as nothing tells which of them is meant"],
            decided.Select(d => d.Evidence.Single(e => e.Family == EvidenceFamily.Combination).Explain()));
    }

    // What said nothing came first, and May is for who says May.
    [Fact]
    public void Who_says_the_month_of_the_oldest_has_it()
    {
        IReadOnlyList<MatchProposal> decided = Rents().Match(SmallBook.Pay(Rent, "danke", 1, id: "P1", booked: "2026-10-03"), SmallBook.Pay(Rent, "Miete Mai", 1, id: "P2", booked: "2026-10-04"));
        Assert.Equal(["apply F76163C0-0006", "apply F76163C0-0005"], decided.Select(SmallBook.Line));
        Assert.Equal(["the next of 7 items alike, as nothing tells which of them is meant", Pointed], decided.Select(d => d.Evidence.Single(e => e.Family == EvidenceFamily.Combination).Explain()));
    }

    // "Paid in October" says when, and October is for the one before, from the other account: who reads "October" beside November is not told that nothing was said.
    [Fact]
    public void What_is_suggested_another_than_its_text_points_to_says_so()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1, 2).Invoice("F76163C0-0010", "A", Rent, "2026-10-01", terms: "net 10").Invoice("F76163C0-0011", "A", Rent, "2026-11-01", terms: "net 10");
        MatchProposal late = book.Match(SmallBook.Pay(Rent, "danke", 1, id: "P1", booked: "2026-10-03"), SmallBook.Pay(Rent, "paid in October", 2, id: "P2", booked: "2026-10-04"))[1];
        MatchEvidence evidence = Assert.Single(late.Evidence, e => e.Family == EvidenceFamily.Combination);
        Assert.Equal((MatchDecision.Review, MatchReason.Contested, EvidenceKind.OneOfEqual), (late.Decision, late.Reason, evidence.Kind));
        Assert.Equal("the next of 2 items alike, though the text points to another", evidence.Explain());
        Assert.Equal("la suivante de 2 créances semblables, bien que le libellé semble en désigner une autre", evidence.Explain(ExplanationLanguage.French));
    }

    private static Payment Pay(string text) => SmallBook.Pay(Rent, text, 1, "Alpha", booked: "2026-10-05");

    private static SmallBook Rents()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1);
        for (int month = 5; month <= 11; month++)
        {
            book.Invoice($"F76163C0-00{month:00}", "A", Rent, $"2026-{month:00}-01", terms: "net 10");
        }

        return book;
    }
}
