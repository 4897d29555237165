namespace Receivables.Matching.Documents;

/// <summary>Orders on file as PO-99881, of which payers write the digits behind a word for an order.</summary>
public class OrderWithoutPrefixTests
{
    // Nobody knows who pays.
    [Theory]
    [InlineData("commande 99881", "apply FA-2026-00884")]
    [InlineData("Commande n° 99881 merci", "apply FA-2026-00884")]
    [InlineData("Bestell-Nr. 99881", "apply FA-2026-00884")]
    [InlineData("your order no. 99881", "apply FA-2026-00884")]
    [InlineData("PO99881", "apply FA-2026-00884")]
    [InlineData("Bestellung 2026/0123", "apply FA-2026-00950")] // of BC-2026-0123; many numbers begin with the year
    [InlineData("99881", "review")] // digits alone are anything
    [InlineData("client 99881", "review")]
    [InlineData("commande 881", "review")] // a part of it
    [InlineData("commande 99882", "review")]
    public void A_word_for_an_order_stands_for_the_letters_of_its_number(string text, string line) =>
        Assert.StartsWith(line, SmallBook.Line(Orders().Match(SmallBook.Pay(text.Contains("0123", StringComparison.Ordinal) ? 31_000 : 30_000, text, name: "Somebody"))), StringComparison.Ordinal);

    [Fact]
    public void The_evidence_is_the_order()
    {
        MatchEvidence evidence = Assert.Single(Orders().Match(SmallBook.Pay(30_000, "commande 99881")).Evidence, e => e.Kind == EvidenceKind.PurchaseOrder);
        Assert.Equal((9, 5), (evidence.Start, evidence.Length));
    }

    // Two buyers count their orders alike: a few digits do not take the money of one for the other, who owes as much.
    [Fact]
    public void A_few_digits_of_anothers_order_do_not_stand_against_what_the_payer_owes()
    {
        SmallBook book = Orders().Invoice("FA-2026-00990", "C", 30_000, "2026-05-03");
        Assert.StartsWith("review Ambiguous", SmallBook.Line(book.Match(SmallBook.Pay(30_000, "commande 99881", 1))), StringComparison.Ordinal);
        Assert.Equal("review Ambiguous FA-2026-00884", SmallBook.Line(book.Match(SmallBook.Pay(30_000, "commande 99881")))); // and where nobody knows who pays, a third may
        Assert.Equal("review Ambiguous FA-2026-00884", SmallBook.Line(book.Match(SmallBook.Pay(30_000, "commande 99881", name: "Trucking Hayes"))));
        Assert.Equal("apply FA-2026-00884", SmallBook.Line(book.Match(SmallBook.Pay(30_000, "commande PO-99881"))));
    }

    // The digits without the word are read as what they are otherwise: here the serial of an invoice.
    [Fact]
    public void A_number_of_an_invoice_is_not_hidden_by_an_order()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Vermeulen Installatie BV").Customer("B", "Bennett Property Limited");
        for (int i = 0; i < 20; i++)
        {
            book.Invoice($"RE{10_100 + i}", i % 2 == 0 ? "A" : "B", 30_000 + (i * 1_237), "2026-05-01", order: $"PO-{10_110 + i}");
        }

        Assert.Equal("apply RE10115", SmallBook.Line(book.Match(SmallBook.Pay(30_000 + (15 * 1_237), "Rechnung 10115"))));
        Assert.Equal("apply RE10105", SmallBook.Line(book.Match(SmallBook.Pay(30_000 + (5 * 1_237), "Bestellung 10115"))));
    }

    [Theory]
    [InlineData("PO-99881", "99881")]
    [InlineData("BC-2026-0123", "2026-0123")]
    [InlineData("Ref. 4500/10", "4500/10")]
    [InlineData("99881", "")] // nothing is left out
    [InlineData("-99881", "")]
    [InlineData("PO-881", "")] // too few
    [InlineData("PO-99881-A", "")]
    [InlineData("A1B2345", "")]
    [InlineData("", "")]
    public void The_letters_before_the_digits_may_be_left_out(string order, string rest) => Assert.Equal(rest, OrderNumbers.WithoutPrefix(order).ToString());

    // Four orders of one invoice, of which two leave the same digits, and one is those digits.
    [Fact]
    public void Each_number_is_listed_once()
    {
        List<NumberKey> keys = [];
        Receivables.Ledgers.OpenItem item = new SmallBook(0).Invoice("X1", "A", 1, "2026-05-01", orders: ["PO-99881", "BC-99881", "99882", "PO-99882"]).Items[0];
        NumberKey.List(item, keys);
        Assert.Equal(["X1", "PO-99881", "BC-99881", "99882", "PO-99882", "99881"], keys.Select(k => k.Text));
    }

    private static SmallBook Orders() => new SmallBook().Customer("A", "Vermeulen Installatie BV").Customer("B", "Bennett Property Limited").Customer("C", "Trucking Hayes LLC", 1)
        .Invoice("FA-2026-00884", "A", 30_000, "2026-05-01", order: "PO-99881").Invoice("FA-2026-00950", "B", 31_000, "2026-05-02", order: "BC-2026-0123");
}
