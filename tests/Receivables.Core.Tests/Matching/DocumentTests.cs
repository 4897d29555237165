using Receivables.References;

namespace Receivables.Matching;

/// <summary>How documents are named, and what is no document's number.</summary>
public class DocumentTests
{
    private const long Amount = 123_456;

    // number | text | found
    public static TheoryData<string, string, bool> Texts => new()
    {
        { "FA-2026-00123", "fa-2026-00123", true },
        { "FA-2026-00123", "FA.2026.00123,", true },
        { "FA-2026-00123", "FA 2026 00123 1.234,56 EUR", true },
        { "FA-2026-00123", "Rg.Nr.FA-2026-00123/Kd 7", true },
        { "FA-2026-00123", "FA-2026-001\r\n23", true },
        { "FA-2026-00123", "FA-2026-001234", false },
        { "FA-2026-00123", "XFA-2026-00123", false },
        { "FA-2026-00123", "2026-00123", false },
        { "123456", "Facture 123456", true },
        { "123456", "RE123456", true },
        { "123456", "123456-123457 ou", true },
        { "123456", "0123456", false },
        { "123456", "1234567", false },
        { "123456", "FACTURES123456", true },
        { "123456", "BAUSTELLE123456", false },
        { "123456", "12AB123456CD", false },
        { "123456", "montant 123456,00", false },
        { "123456", "123456 EUR", false },
        { "123456", "EUR 123456", false },
        { "123456", "tel +49 12 34 56", false },
        { "123456", "+123456", true },
        { "123456", "+49 123456", false },
        { "123456", "TVA 123456", false },
        { "123456", "12.34.56.78.90", false },
        { "123456", "12 34 56 78", false },
        { "1234", "EUR 12.1.234,56", false },
        { "234567", "EUR 1.234.567,89", false },
        { "56", "EUR 1.234,56", false },
        { "280626", "du 28.06.26", false },
        { "28062026", "28/06/2026", false },
        { "20260628", "2026-06-28", false },
        { "37040044", "DE89 3704 0044 0532 0130 00", false },
        { "0532", "DE89 3704 0044 0532 0130 00", false },
        { "37040044", "DE89370400440532013000", false },
        { "DE8937040044", "DE89 3704 0044 0532 0130 00", false },
        { "2026-00123", "2026-00123 2026-00124", true },
        { "2026-00123", "1999 2026-00123", true },
        { "ÉTÉ-12", "été 12", true },
        { "№123456", "123456", true },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_number_is_read_in_a_text_or_is_not_there(string number, string text, bool found)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha").Invoice(number, "A", Amount, "2026-05-01");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount - 1, text));
        Assert.True(found == proposal.Items.Any(), proposal.Explain());
        if (found)
        {
            MatchEvidence evidence = proposal.Evidence.First(e => e.Kind == EvidenceKind.DocumentNumber);
            Assert.Equal(PaymentField.Remittance, evidence.Field);
            Assert.Equal(1, evidence.Count);
            Assert.True(evidence.Weight > LogOdds.Zero);
            Assert.Contains(new string([.. number.Where(char.IsAsciiDigit)]), new string([.. text.Substring(evidence.Start, evidence.Length).Where(char.IsAsciiDigit)]));
        }
    }

    [Fact]
    public void A_creditor_reference_is_read_however_it_is_written()
    {
        (string Reference, string Text)[] cases =
        [
            ("RF18539007547034", "RF18 5390 0754 7034"),
            ("RF18 5390 0754 7034", "ref rf18539007547034 merci"),
            ("+++010/8068/17183+++", "+++010/8068/17183+++"),
            ("010806817183", "***010/8068/17183***"),
            ("210000000003139471430009017", "21 00000 00003 13947 14300 09017"),
            ("1234561", "viite 1234561"),
            ("2345676", "KID 2345676"),
        ];
        foreach ((string reference, string text) in cases)
        {
            SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("X", "A", Amount, "2026-05-01", reference);
            foreach (Payment payment in new[] { SmallBook.Pay(Amount, text), SmallBook.Pay(Amount, structured: reference), SmallBook.Pay(Amount, structured: CreditorReference.ParseAll(reference)[0].ToPrintString()) })
            {
                MatchProposal proposal = book.Match(payment);
                Assert.True(SmallBook.Line(proposal) == "apply X", $"{reference} in {payment}: {proposal.Explain()}");
                Assert.Contains(proposal.Evidence, e => e.Kind == EvidenceKind.CreditorReference);
            }
        }
    }

    [Fact]
    public void A_finnish_reference_inside_rf_is_the_same_reference()
    {
        string rf = CreditorReference.Parse("1234561", CreditorReferenceKind.Finnish).ToRf().Value;
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("X", "A", Amount, "2026-05-01", "1234561");
        Assert.Equal("apply X", SmallBook.Line(book.Match(SmallBook.Pay(Amount, structured: rf))));
    }

    [Fact]
    public void A_reference_without_check_digits_is_a_payment_reference()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("X", "A", Amount, "2026-05-01", "KUNDE77-0815");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "kunde77/0815"));
        Assert.Equal("apply X", SmallBook.Line(proposal));
        Assert.Contains(proposal.Evidence, e => e.Kind == EvidenceKind.PaymentReference);
    }

    [Fact]
    public void A_reference_of_ours_that_is_nothing_open_is_not_replaced_by_an_amount()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X", "A", Amount, "2026-05-01", "RF18539007547034");
        string other = CreditorReference.Create(CreditorReferenceKind.Rf, "999").Value;
        Assert.Equal("review BelowThreshold X", SmallBook.Line(book.Match(SmallBook.Pay(Amount, iban: 1, structured: other))));
        Assert.Equal("apply X", SmallBook.Line(book.Match(SmallBook.Pay(Amount, iban: 1, structured: "no reference at all"))));
    }

    [Fact]
    public void A_purchase_order_names_its_invoices()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-00001", "A", Amount, "2026-05-01", order: "PO-778899").Invoice("FA-2026-00002", "A", 77_777, "2026-05-01", order: "PO-778899");
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "commande po 778899"))));
        MatchProposal both = book.Match(SmallBook.Pay(Amount + 77_777, "commande po 778899"));
        Assert.Equal("apply FA-2026-00001 FA-2026-00002", SmallBook.Line(both));

        // One place of the text is one proof, for two invoices too.
        Assert.Single(both.Evidence, e => e.Kind == EvidenceKind.PurchaseOrder);
    }

    [Fact]
    public void An_end_to_end_id_or_a_document_stated_names_it()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-00001", "A", Amount, "2026-05-01");
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, endToEnd: "FA202600001"))));
        Assert.Equal("apply FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, document: "fa-2026-00001"))));
        Assert.Equal("review AmountOnly FA-2026-00001", SmallBook.Line(book.Match(SmallBook.Pay(Amount, endToEnd: "E2E-FA202600001-77"))));
    }

    [Fact]
    public void A_settled_number_is_not_replaced_by_an_invoice_of_the_amount()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00002", "A", Amount, "2026-05-01").Settled("FA-2026-00001", "A");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "FA-2026-00001", 1));
        Assert.NotEqual(MatchDecision.Apply, proposal.Decision);
        MatchProposal nothing = book.Match(SmallBook.Pay(4_711, "FA-2026-00001", 1));
        Assert.Equal("unmatched NamesNothingOpen", SmallBook.Line(nothing));
        Assert.Equal(EvidenceKind.SettledDocument, Assert.Single(nothing.Evidence).Kind);
        Assert.Equal(CustomerId.From("A"), nothing.Customer);
    }

    [Fact]
    public void A_number_of_ours_that_is_not_in_the_books_holds_what_only_fits_the_amount()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00002", "A", Amount, "2026-05-01");
        Assert.Equal("review BelowThreshold FA-2026-00002", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-10999", 1))));
        Assert.Equal("apply FA-2026-00002", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "XY-2026-10999", 1))));
    }

    [Fact]
    public void A_short_bare_number_is_worth_little()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("12", "A", 100_000, "2026-05-01");
        Assert.Equal("review BelowThreshold 12", SmallBook.Line(book.Match(SmallBook.Pay(100_000, "12"))));
        Assert.Equal("apply 12", SmallBook.Line(book.Match(SmallBook.Pay(100_000, "12", 1))));
    }

    // A list that leaves one out: what makes up the amount is found beside what is named, without a search for sums.
    [Fact]
    public void One_more_item_of_the_customer_makes_up_what_a_list_leaves_out()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("FA-2026-00001", "A", Amount, "2026-05-01").Invoice("FA-2026-00002", "A", 77_713, "2026-05-02").Invoice("FA-2026-00003", "A", 5_911, "2026-05-03").Invoice("FA-2026-00004", "A", 8_817, "2026-05-04");
        book.Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { CombinationBudget = 0 }).Build();
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount + 77_713 + 8_817, "FA-2026-00001 FA-2026-00002", 1));
        Assert.Equal(["FA-2026-00001", "FA-2026-00002", "FA-2026-00004"], proposal.Items.Select(i => i.Item.Id.ToString()));
        Assert.True(proposal.Unapplied.IsZero);
    }
}
