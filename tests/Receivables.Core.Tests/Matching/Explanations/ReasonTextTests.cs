namespace Receivables.Matching.Explanations;

/// <summary>What the text says against an answer is quoted as it stands there.</summary>
public sealed class ReasonTextTests
{
    private const long Fee = 127_40;

    // A owes 127.40 of RE-2026-0451, billed on 2 May and due on 16 May; that of April is settled. | text | what is quoted
    [Theory]
    [InlineData("Miete April Whg links", "April")]
    [InlineData("Miete Juli", "Juli")]
    [InlineData("loyer 07/2026", "07/2026")]
    [InlineData("Miete Juli 2026, Hauptstr. 5", "Juli 2026")]
    [InlineData("Miete 202607", "202607")]
    [InlineData("Miete Juli und August", "Juli und August")]
    [InlineData("Beitrag 2025", "2025")]
    [InlineData("Beitrag 1. Quartal", "1. Quartal")]
    [InlineData("loyer T4 2026", "T4 2026")]
    [InlineData("Beitrag Q1", "Q1")]
    [InlineData("Rechnung vom 03.03.2026", "03.03.2026")]
    [InlineData("invoice of 3 March 2026", "3 March 2026")]
    [InlineData("Hans Moser Kaution Whg 3", "Kaution")]
    [InlineData("Rückzahlung  Darlehen", "Rückzahlung")]
    [InlineData("storniert: RE-2026-0451", "storniert: RE-2026-0451")]
    [InlineData("Rechnung RE-2026-0451 wurde bereits bezahlt, danke", "RE-2026-0451 wurde bereits bezahlt")]
    [InlineData("ohne Rechnung RE-2026-0451", "ohne Rechnung RE-2026-0451")]
    [InlineData("Gutschrift zu RE-2026-0451", "Gutschrift zu RE-2026-0451")]
    [InlineData("bereits bezahlt: RE-2026-0451", "bereits bezahlt: RE-2026-0451")]
    public void Is_quoted(string text, string expected) => Assert.Equal((MatchDecision.Review, expected), (Match(text).Decision, Match(text).ReasonText));

    [Theory]
    [InlineData("Miete Mai")]
    [InlineData("Zahlung")]
    [InlineData("RE-2026-0451")]
    public void What_is_applied_quotes_nothing(string text) => Assert.Equal((MatchDecision.Apply, null), (Match(text).Decision, Match(text).ReasonText));

    [Fact]
    public void Another_reason_quotes_nothing() => Assert.Null(Match("RE-2026-0451 Kaution", 100_00).ReasonText);

    [Fact]
    public void Sentences_quote_it()
    {
        MatchProposal proposal = Match("Hans Moser, Kaution");
        Assert.Equal("its text says that it is for something else: \"Kaution\"", proposal.ExplainReason());
        Assert.Equal("son libellé dit qu'il s'agit d'autre chose\u00A0: «\u00A0Kaution\u00A0»", proposal.ExplainReason(ExplanationLanguage.French));
        Assert.Contains("it names a month or another time that may be that of another item: \"Juli\";", Match("Miete Juli").Sentence(), StringComparison.Ordinal);
        Assert.EndsWith(": \"Juli\\u200B 2026\"", Match("Miete Juli\u200B 2026").ExplainReason(), StringComparison.Ordinal); // what does not show is written out
        Assert.Contains(": \"Juli\"", Match("Miete Juli").Explain(), StringComparison.Ordinal);
    }

    // What another payment of the batch leaves to it is held for its own text again.
    [Fact]
    public void The_other_payment_of_the_batch_as_reason_quotes_nothing()
    {
        MatchProposal[] both = [.. Book().Match(SmallBook.Pay(Fee, "Miete Juli", 1, id: "P1"), SmallBook.Pay(Fee, "Miete Juli", 1, id: "P2"))];
        Assert.All(both, p => Assert.Equal(p.Reason == MatchReason.NamesMonth, p.ReasonText == "Juli"));
    }

    private static MatchProposal Match(string text, long amount = Fee) => Book().Match(SmallBook.Pay(amount, text, 1, booked: "2026-05-20"));

    private static SmallBook Book() => new SmallBook(40).Customer("A", "Alpha", 1).Add(Given.Item("RE-2026-0451", "A", "2026-05-02", "2026-05-16", "127.40 EUR"));
}
