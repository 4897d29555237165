namespace Receivables.Matching.Documents;

/// <summary>Invoices are named, and credit notes that are not make up what was paid less.</summary>
public class UnnamedCreditsTests
{
    // 500.00 and 310.00 are named; the credit notes are 30.68, 12.10 and 5.00.
    [Theory]
    [InlineData(50_000 - 3_068, "RE-2026-0077", "apply GS-2026-0001 RE-2026-0077")]
    [InlineData(81_000 - 3_068, "RE-2026-0077 RE-2026-0078", "apply GS-2026-0001 RE-2026-0077 RE-2026-0078")]
    [InlineData(81_000 - 3_068 - 1_210, "RE-2026-0077 RE-2026-0078", "apply GS-2026-0001 GS-2026-0002 RE-2026-0077 RE-2026-0078")]
    [InlineData(81_000 - 3_068 - 1_210 - 500, "RE-2026-0077 RE-2026-0078", "apply GS-2026-0001 GS-2026-0002 GS-2026-0003 RE-2026-0077 RE-2026-0078")]
    [InlineData(50_000 - 3_068 - 1_210, "RE-2026-0077", "review PartlyNamed GS-2026-0001 GS-2026-0002 RE-2026-0077")] // two: perhaps by chance
    [InlineData(50_000 - 3_000, "RE-2026-0077", "review PartialPayment RE-2026-0077")]
    public void Credit_notes_of_the_payer_explain_what_is_missing(long paid, string text, string line) => Assert.Equal(line, SmallBook.Line(Book().Match(SmallBook.Pay(paid, text, 1))));

    // A stranger who pays less has not been given the credit note.
    [Fact]
    public void Only_the_customer_takes_its_credit_notes() =>
        Assert.StartsWith("review", SmallBook.Line(Book().Match(SmallBook.Pay(50_000 - 3_068, "RE-2026-0077"))), StringComparison.Ordinal);

    // Two documents in full, to the cent, and a name that is like the customer's. One may be paid in part.
    [Theory]
    [InlineData("Vermeulen Instalatie BV", "RE-2026-0077 RE-2026-0078", 81_000 - 3_068, "apply GS-2026-0001 RE-2026-0077 RE-2026-0078")]
    [InlineData("", "RE-2026-0077 RE-2026-0078", 81_000 - 3_068, "review")]
    [InlineData("Unbekannt Otto", "RE-2026-0077 RE-2026-0078", 81_000 - 3_068, "review")]
    [InlineData("Hansa Kontor AG", "RE-2026-0077 RE-2026-0078", 81_000 - 3_068, "review")]
    [InlineData("Vermeulen Instalatie BV", "RE-2026-0077", 50_000 - 3_068, "review")]
    public void Several_documents_say_who_pays(string payer, string text, long paid, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Book().Customer("B", "Hansa Kontor AG").Match(SmallBook.Pay(paid, text, name: payer))), StringComparison.Ordinal);

    // A text that says why less was paid, that more will be, or which credit note, means no other.
    [Theory]
    [InlineData("", "apply")]
    [InlineData("abzgl. Gutschrift", "apply")]
    [InlineData("GS-2026-0001", "apply")]
    [InlineData("GS 4711", "review")]
    [InlineData("Gutschrift Nr. 88", "review")]
    [InlineData("Gutschrift wie vereinbart 88", "review")] // two words between, and not three
    [InlineData("Gutschrift wie heute vereinbart 88", "apply")]
    [InlineData("abzgl. GS 2026/0815", "review")]
    [InlineData("Rest folgt", "review")]
    [InlineData("balance to follow", "review")]
    [InlineData("abzüglich Fracht", "review")]
    [InlineData("unter Vorbehalt", "review")]
    [InlineData("ohne Gutschrift", "review")]
    [InlineData("1. Hälfte", "review")]
    public void What_is_said_of_the_rest_counts(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Book().Match(SmallBook.Pay(81_000 - 3_068, $"RE-2026-0077 RE-2026-0078 {text}", 1))), StringComparison.Ordinal);

    // 310.00 is one of the two that are named: perhaps the other is not paid.
    [Fact]
    public void One_of_those_named_by_itself_is_not_ruled_out() =>
        Assert.StartsWith("review", SmallBook.Line(Book().Credit("GS-2026-0008", "A", 50_000).Match(SmallBook.Pay(31_000, "RE-2026-0077 RE-2026-0078", 1))), StringComparison.Ordinal);

    // What is missing is round: as many parts are as credit notes.
    [Theory]
    [InlineData(1_200, "review Ambiguous GS-2026-0008 RE-2026-0077")]
    [InlineData(1_250, "review Ambiguous GS-2026-0008 RE-2026-0077")]
    [InlineData(1_207, "apply")]
    public void A_round_sum_that_is_missing_may_be_missing(long credit, string line)
    {
        SmallBook book = Book().Credit("GS-2026-0008", "A", credit);
        Assert.StartsWith(line, SmallBook.Line(book.Match(SmallBook.Pay(50_000 - credit, "RE-2026-0077", 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_credit_note_that_is_written_later_proves_nothing()
    {
        SmallBook book = Book().Invoice("RE-2026-0090", "A", 40_000, "2026-05-01").Add(Given.Item("GS-2026-0009", "A", "2026-07-20", "2026-07-20", "-77.77 EUR"));
        Assert.StartsWith("review", SmallBook.Line(book.Match(SmallBook.Pay(40_000 - 7_777, "RE-2026-0090", 1))), StringComparison.Ordinal);
    }

    // More than half of the invoice: a small part may have been paid instead.
    [Fact]
    public void A_credit_note_that_leaves_little_of_the_invoice_is_confirmed() =>
        Assert.Equal("review PartlyNamed GS-2026-0008 RE-2026-0077", SmallBook.Line(Book().Credit("GS-2026-0008", "A", 27_000).Match(SmallBook.Pay(50_000 - 27_000, "RE-2026-0077", 1))));

    // Other items make up the amount as well: what is named in full is not left out for them.
    [Fact]
    public void A_set_that_leaves_out_what_is_named_is_not_applied()
    {
        SmallBook book = new SmallBook().Customer("A", "Vermeulen Installatie BV", 1);
        foreach ((string number, long cents) in new[] { ("RE-2026-0101", 13_731L), ("RE-2026-0102", 52_390), ("RE-2026-0103", 9_949), ("RE-2026-0104", 16_678), ("RE-2026-0105", 9_949 + 16_678) })
        {
            book.Invoice(number, "A", cents, "2026-05-01");
        }

        Assert.Equal(
            "apply RE-2026-0101 RE-2026-0102 RE-2026-0103 RE-2026-0104",
            SmallBook.Line(book.Match(SmallBook.Pay(13_731 + 52_390 + 9_949 + 16_678, "RE-2026-0101 RE-2026-0102 RE-2026-0103 RE-2026-0104", 1))));
    }

    private static SmallBook Book() => new SmallBook().Customer("A", "Vermeulen Installatie BV", 1)
        .Invoice("RE-2026-0077", "A", 50_000, "2026-05-01").Invoice("RE-2026-0078", "A", 31_000, "2026-05-03").Invoice("RE-2026-0079", "A", 9_000, "2026-05-04")
        .Credit("GS-2026-0001", "A", 3_068).Credit("GS-2026-0002", "A", 1_210).Credit("GS-2026-0003", "A", 500);
}
