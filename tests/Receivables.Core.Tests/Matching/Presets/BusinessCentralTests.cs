using NodaTime;
using Receivables.Journal;

namespace Receivables.Matching.Presets;

public class BusinessCentralTests
{
    [Theory]
    [InlineData("Payment re-1003.", "apply RE-1003")]
    [InlineData("xRE-1003", "unmatched NoCandidate")]
    [InlineData("RE-10031", "unmatched NoCandidate")]
    [InlineData("RE 1003", "unmatched NoCandidate")]
    [InlineData("PO-778", "apply RE-1003")]
    [InlineData("778", "unmatched NoCandidate")]
    public void A_number_is_found_as_it_stands_or_not_at_all(string text, string expected)
    {
        SmallBook book = Book(RuleConfidence.Low);
        Assert.Equal(expected, SmallBook.Line(book.Match(SmallBook.Pay(5_000, text))));
    }

    [Theory]
    [InlineData("ALPHA LIGHTING", "payer fully")]
    [InlineData("Lighting Alpha", "no payer")]
    [InlineData("Alpha Lighting GmbH Berlin", "payer fully")]
    [InlineData("Alpha Ligth", "no payer")]
    [InlineData("Alpa Lighting", "no payer")]
    [InlineData("Nobody", "no payer")]
    public void A_name_is_near_by_the_parts_in_common(string name, string expected) =>
        Assert.Contains(expected, Book().Match(SmallBook.Pay(11_111, "RE-1003", name: name)).Evidence[^1].Explain(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Invoice by Alpha Lighting", "payer fully")]
    [InlineData("Invoice by Alpha Light", "payer partially")]
    public void Without_a_name_the_text_is_looked_at(string text, string expected) =>
        Assert.Contains(expected, Book().Match(SmallBook.Pay(11_111, text)).Evidence[^1].Explain(), StringComparison.Ordinal);

    [Fact]
    public void A_discount_in_its_window_counts_and_the_full_amount_then_does_not()
    {
        SmallBook book = Book().Customer("D", "Delta", 4).Invoice("DE-1001", "D", 100_000, "2026-06-15", terms: "2/10 net 30");
        MatchProposal taken = book.Match(SmallBook.Pay(98_000, "DE-1001", 4));
        Assert.Equal(("apply DE-1001", "20.00 EUR", "0.00 EUR"), (SmallBook.Line(taken), Assert.Single(taken.Items[0].Allocation.Adjustments).Amount.ToString(), taken.Items[0].OpenAfter.ToString()));
        Assert.Contains("the amount is what is open less the discount of 20.00 EUR, taken in time", taken.Evidence.Select(e => e.Explain()));
        Assert.Equal("review WeakRule DE-1001", SmallBook.Line(book.Match(SmallBook.Pay(100_000, "DE-1001", 4))));
        Assert.Equal("apply DE-1001", SmallBook.Line(book.Match(SmallBook.Pay(100_000, "DE-1001", 4, booked: "2026-06-26"))));
    }

    // By payer and amount alone: what an item takes within its window is less than what is open of it.
    [Theory]
    [InlineData(98_000, "2026-06-20", "apply DE-1001")]
    [InlineData(100_000, "2026-06-20", "review WeakRule DE-1001")]
    [InlineData(100_000, "2026-06-26", "apply DE-1001")]
    [InlineData(98_000, "2026-06-26", "review WeakRule DE-1001")]
    public void An_item_is_found_by_the_amount_that_it_takes_on_the_day(long cents, string booked, string expected)
    {
        SmallBook book = Book().Customer("D", "Delta", 4).Invoice("DE-1001", "D", 100_000, "2026-06-15", terms: "2/10 net 30");
        MatchProposal proposal = book.Match(SmallBook.Pay(cents, "", 4, booked: booked));
        Assert.True(expected == SmallBook.Line(proposal), proposal.Explain());
    }

    // How many of the book take exactly the amount; what is paid less or more has no count.
    [Theory]
    [InlineData(11_111, "exactAmount 1")]
    [InlineData(11_110, "partialAmount 0")]
    [InlineData(11_112, "excessAmount 0")]
    public void How_many_items_have_the_amount_is_counted(long cents, string expected)
    {
        MatchEvidence amount = Assert.Single(Book().Match(SmallBook.Pay(cents, "RE-1003", 1)).Evidence, e => e.Family == EvidenceFamily.Amount);
        Assert.Equal(expected, $"{amount.Kind.Code} {amount.Count}");
    }

    [Fact]
    public void A_document_that_the_bank_refers_to_is_named() =>
        Assert.Equal("apply RE-1003", SmallBook.Line(Book().Match(SmallBook.Pay(11_111, "", 1, document: "RE-1003"))));

    [Fact]
    public void What_is_dated_after_the_booking_is_not_looked_at() =>
        Assert.Equal("unmatched NoCandidate", SmallBook.Line(Book().Match(SmallBook.Pay(11_111, "RE-1003", 1, booked: "2026-04-30"))));

    [Fact]
    public void Credit_notes_are_not_set_off() =>
        Assert.Equal("review WeakRule RE-1003", SmallBook.Line(Book().Credit("GS-1001", "A", 1_111).Match(SmallBook.Pay(10_000, "RE-1003 GS-1001", 1))));

    [Fact]
    public void An_item_goes_to_the_best_rule_and_the_other_payment_is_told()
    {
        IReadOnlyList<MatchProposal> proposals = Book().Match(SmallBook.Pay(11_111, "", 1), SmallBook.Pay(11_111, "RE-1003", 1, id: "P2"));
        Assert.Equal(["review Contested RE-1001", "apply RE-1003"], proposals.Select(SmallBook.Line));
        Assert.Equal(new MatchRival(PaymentId.From("P2"), ItemId.From("RE-1003"), true), Assert.Single(proposals[0].Rivals));
    }

    [Fact]
    public void Of_two_alike_the_earlier_gets_it() =>
        Assert.Equal(["apply RE-1003", "review Contested RE-1001"], Book().Match(SmallBook.Pay(11_111, "", 1), SmallBook.Pay(11_111, "", 1, id: "P2")).Select(SmallBook.Line));

    [Fact]
    public void The_explanation_names_the_rule() =>
        Assert.Contains("rule High 3: payer fully, one document, one amount", Book().Match(SmallBook.Pay(11_111, "RE-1003", 1)).Explain(), StringComparison.Ordinal);

    [Fact]
    public void A_person_may_confirm_what_a_rule_suggests()
    {
        MatchProposal held = Book().Match(SmallBook.Pay(10_000, "RE-1003", 1));
        IReadOnlyList<JournalEntry> entries = held.Confirm(new BatchHeader("confirm:P1", SmallBook.AsOf, Instant.FromUtc(2026, 7, 1, 8, 0), "me"));
        Assert.Null(Assert.Single(entries.Select(e => e.Payload).OfType<MatchConfirmed>()).Confidence);
    }

    // The slow twin looks at every name; pairs whose parts only meet once another was taken out are the only ones that the index may miss.
    [Fact]
    public void The_index_of_names_finds_what_comparing_all_finds()
    {
        string[] words = ["ALPHA", "BETTER", "GMBH", "LICHT", "WERKE", "NORD", "LAMPEN", "STUDIO", "SARL", "ETS", "MAISON", "DUPONT", "DUPOND", "ET FILS"];
        var random = new Random(20_260_622);
        string Name() => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => words[random.Next(words.Length)]));
        string[] names = [.. Enumerable.Range(0, 400).Select(_ => Name())];
        var grams = new NameGrams(names);
        int near = 0;
        for (int i = 0; i < 400; i++)
        {
            string text = Name();
            text = random.Next(3) == 0 && text.Length > 6 ? text.Remove(random.Next(text.Length), 1) : text;
            int[] all = [.. Enumerable.Range(0, names.Length).Where(row => NameNearness.Of(names[row], text) >= NameNearness.Exact)];
            near += all.Length;
            Assert.DoesNotContain(all.Except(grams.Near(text)), row => !HasJoint(names[row], text));
        }

        Assert.True(near > 1_000);
    }

    private static bool HasJoint(string name, string text) =>
        Enumerable.Range(0, Math.Max(0, Math.Min(name.Length, text.Length) - 6)).Any(at =>
        {
            (string one, string other) = name.Length <= text.Length ? (name, text) : (text, name);
            return !Enumerable.Range(at, 4).Any(g => other.Contains(one.Substring(g, 4), StringComparison.Ordinal));
        });

    private static SmallBook Book(RuleConfidence least = RuleConfidence.High)
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha Lighting", 1)
            .Invoice("RE-1001", "A", 15_000, "2026-05-01").Invoice("RE-1003", "A", 11_111, "2026-05-03", order: "PO-778");
        book.Engine = new MatchingEngineBuilder().WithPolicy(MatchingPolicy.BusinessCentral with { LeastRuleConfidence = least }).Build();
        return book;
    }
}
