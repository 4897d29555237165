using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Payments that were ordered in the currency of the invoice and credited in another, at the rate that the statement states.</summary>
public sealed class ExchangedPaymentTests
{
    // Credited | ordered | stated rate | text | what is decided, with what was paid of each item and at which rate
    [Theory]
    [InlineData("920.00 EUR", "1000.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001", "apply FA-2026-00001 920.00 EUR 0.92")]
    [InlineData("920.00 EUR", "1000.00 USD", "1 EUR = 1.0869565217391304 USD", "FA-2026-00001", "apply FA-2026-00001 920.00 EUR 0.9200000000")] // the other direction
    [InlineData("920.00 EUR", "1000.00 USD", "1 EUR = 1.087 USD", "FA-2026-00001", "apply FA-2026-00001 920.00 EUR 0.92")] // rounded to three decimals: the rate that the amounts make
    [InlineData("920.00 EUR", "1000.00 USD", "1 USD = 0.92 EUR", "merci", "review BelowThreshold FA-2026-00001 920.00 EUR 0.92")] // among three items in dollars an amount says little
    [InlineData("1196.00 EUR", "1300.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001 FA-2026-00002", "apply FA-2026-00001 920.00 EUR 0.92 FA-2026-00002 276.00 EUR 0.92")]
    [InlineData("828.00 EUR", "900.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001 less AV-1", "apply AV-1 -92.00 EUR 0.92 FA-2026-00001 920.00 EUR 0.92")] // with a credit note
    [InlineData("905.00 EUR", "1000.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001", "review NamesOtherCurrency")] // 15.00 are missing
    [InlineData("920.00 EUR", "1000.00 USD", null, "FA-2026-00001", "review NamesOtherCurrency")] // no rate is stated
    [InlineData("920.00 EUR", "1000.00 USD", "1 GBP = 0.92 EUR", "FA-2026-00001", "review NamesOtherCurrency")] // of other currencies
    [InlineData("920.00 EUR", null, "1 USD = 0.92 EUR", "FA-2026-00001", "review NamesOtherCurrency")] // nobody says what was ordered
    [InlineData("874.00 EUR", "950.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001", "review PartialPayment FA-2026-00001 874.00 EUR 0.92")] // less than is open was ordered
    [InlineData("920.00 EUR", "1000.00 CHF", "1 CHF = 0.92 EUR", "FA-2026-00001", "review NamesOtherCurrency")] // nothing is open in it
    [InlineData("555.55 EUR", "1000.00 USD", "1 USD = 0.55555 EUR", "FA-2026-00009", "apply FA-2026-00009 555.55 EUR ")] // what was credited is open itself
    public void Currencies_are_crossed_at_the_stated_rate_alone(string credited, string? ordered, string? rate, string text, string line)
    {
        MatchProposal proposal = Book().Match(Payment(credited, ordered, rate, text));
        string items = string.Concat(proposal.Items.Select(i => $" {i.Item.Id} {i.Allocation.Paid ?? i.Allocation.Cash} {i.Allocation.Rate?.Rate.ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
        string reason = proposal.Reason == MatchReason.None ? "" : $" {proposal.Reason}";
        string actual = $"{(proposal.Decision == MatchDecision.Apply ? "apply" : "review")}{reason}{items}";
        Assert.Equal(line.TrimEnd(), actual.TrimEnd());
        Assert.True(proposal.Decision != MatchDecision.Apply || proposal.Unapplied.IsZero);
    }

    [Fact]
    public void It_is_told_what_was_ordered()
    {
        MatchProposal proposal = Book().Match(Payment("920.00 EUR", "1000.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001"));
        Assert.Contains("the amount ordered, 1,000.00 USD, is exactly what is open, and the statement states the rate", proposal.Explain(), StringComparison.Ordinal);
        string french = new([.. proposal.Explain(ExplanationLanguage.French).Select(c => char.IsWhiteSpace(c) ? ' ' : c)]);
        Assert.Contains("le montant ordonné, 1 000,00 USD, est exactement le restant dû, et le relevé indique le cours", french, StringComparison.Ordinal);
    }

    // One payment a batch, or together: who is alone with its items is decided as if there were no others.
    [Fact]
    public void The_ledger_takes_it_and_the_second_is_a_duplicate()
    {
        Payment first = Payment("920.00 EUR", "1000.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001");
        PaymentBuilder again = first.ToBuilder();
        again.Id = PaymentId.From("P2");
        IReadOnlyList<MatchProposal> proposals = Book().Match(first, again.Build());
        Assert.Equal(["apply FA-2026-00001", "review SuspectedDuplicate"], proposals.Select(SmallBook.Line));
    }

    [Fact]
    public async Task Entries_balance_in_the_ledger()
    {
        SmallBook book = Book();
        CancellationToken stop = TestContext.Current.CancellationToken;
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"), cancellationToken: stop);
        Instant recorded = Instant.FromUtc(2026, 7, 1, 8, 0);
        JournalEntry[] issued = [.. book.Items.Where(i => i.Document is Invoice).Select(i => new JournalEntry(EntryId.From($"i:{i.Id}"), i.IssueDate, recorded, "test", new InvoiceIssued((Invoice)i.Document!)))];
        await ledger.AppendAsync(issued, stop);
        MatchReport report = book.Engine.Match(book.Book, [Payment("1196.00 EUR", "1300.00 USD", "1 USD = 0.92 EUR", "FA-2026-00001 FA-2026-00002")], stop);
        await ledger.AppendAsync(report.ToEntries(recorded, "matching"), stop);
        Assert.DoesNotContain(ledger.Snapshot(SmallBook.AsOf).OpenItems, i => i.Id.Document.Value is "FA-2026-00001" or "FA-2026-00002");
        Assert.Equal((Money.Eur(1196), Money.Eur(0)), (report.Totals[0].Applied, report.Totals[0].Unapplied));
    }

    private static SmallBook Book() => new SmallBook().Customer("A", "Alpha Incorporated", 1)
        .Invoice("FA-2026-00001", "A", 100_000, "2026-05-01", currency: "USD").Invoice("FA-2026-00002", "A", 30_000, "2026-05-02", currency: "USD").Invoice("FA-2026-00009", "A", 55_555, "2026-05-03")
        .Add(Given.Item("AV-1", "A", "2026-05-01", "2026-05-01", "-100.00 USD"));

    private static Payment Payment(string credited, string? ordered, string? rate, string text)
    {
        Money amount = Money.Parse(credited);
        PaymentBuilder payment = SmallBook.Pay(amount.MinorUnits, text, 1).ToBuilder();
        payment.InstructedAmount = ordered is null ? null : Money.Parse(ordered);
        string[] parts = rate?.Split(' ') ?? [];
        payment.ExchangeRate = rate is null ? null : new ExchangeRate(Currency.FromCode(parts[1]), Currency.FromCode(parts[4]), decimal.Parse(parts[3], System.Globalization.CultureInfo.InvariantCulture));
        return payment.Build();
    }
}
