using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What holds for every book and every batch.</summary>
public class MatchingProperties
{
    private static readonly MatchingEngine Engine = new MatchingEngineBuilder().AddDefaults().Build();
    private static readonly MatchingEngine Loose = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { ApplyThreshold = 0.5m, ApplyMargin = LogOdds.Zero }).Build();
    private static readonly Instant Recorded = Instant.FromUtc(2026, 7, 1, 8, 0);

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void Money_is_neither_made_nor_lost() => Property.ForAll(Seeds, Conserves, 2_000);

    [Fact]
    public void The_order_of_payments_items_and_customers_makes_no_difference() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments();
        var shuffle = new Random(seed);
        MatchReport one = Loose.Match(Book(random), payments);
        Payment[] shuffled = [.. payments.OrderBy(_ => shuffle.Next())];
        MatchReport other = Loose.Match(
            MatchingBook.From(random.Items.OrderBy(_ => shuffle.Next()), random.Customers.OrderBy(_ => shuffle.Next()), SmallBook.AsOf), shuffled);
        Assert.Equal(payments.Select(p => p.Id), one.Proposals.Select(p => p.Payment.Id));
        Assert.Equal(shuffled.Select(p => p.Id), other.Proposals.Select(p => p.Payment.Id));
        Assert.Equal(Texts(one), Texts(other));
        Assert.Equal(one.ToEntries(Recorded, "me"), other.ToEntries(Recorded, "me"));
    }, 1_000);

    [Fact]
    public void The_number_of_threads_makes_no_difference() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments(20);
        MatchingEngine threads = new MatchingEngineBuilder().AddDefaults().WithPolicy(Loose.Policy).WithThreads(4).Build();
        Assert.Equal(Texts(Loose.Match(Book(random), payments)), Texts(threads.Match(Book(random), payments)));
    }, 100);

    [Fact]
    public void An_engine_is_used_by_many_threads_at_once()
    {
        var random = new RandomBooks(7);
        MatchingBook book = Book(random);
        List<Payment> payments = random.Payments(20);
        IReadOnlyList<string> expected = Texts(Engine.Match(book, payments, TestContext.Current.CancellationToken));
        Parallel.For(0, 32, _ => Assert.Equal(expected, Texts(Engine.Match(book, payments))));
    }

    [Fact]
    public void One_payment_alone_is_decided_as_in_a_batch_of_its_own() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        Payment payment = random.Payments(1)[0];
        Assert.Equal(Engine.Match(Book(random), [payment]).Proposals[0].Explain(), Engine.Match(Book(random), payment).Explain());
    }, 200);

    // The twin of the customer, with its name, account and items, fits every payment that names no document as well.
    [Fact]
    public void What_fits_two_customers_as_well_is_never_applied() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        List<Customer> customers = [.. random.Customers];
        List<OpenItem> items = [.. random.Items];
        foreach (Customer customer in random.Customers)
        {
            CustomerBuilder twin = customer.ToBuilder();
            twin.Id = CustomerId.From("T" + customer.Id.Value);
            twin.Parent = customer.Parent is { } parent ? CustomerId.From("T" + parent) : null;
            customers.Add(twin.Build());
        }

        foreach (OpenItem item in random.Items)
        {
            items.Add(new OpenItem(ItemId.From("T" + item.Id), item.Kind, CustomerId.From("T" + item.Customer), item.IssueDate, item.DueDate, item.Original, item.Settled, item.Adjusted, item.Moved, TwinOf(item)));
        }

        List<Payment> silent = [.. random.Payments().Select(WithoutText)];
        Assert.Empty(Loose.Match(MatchingBook.From(items, customers, SmallBook.AsOf), silent).Applied);
    }, 1_000);

    // An item of somebody else, unlike anything paid, proves nothing about what was held.
    [Fact]
    public void An_unrelated_item_turns_no_held_payment_into_a_wrong_one() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments();
        MatchReport before = Engine.Match(Book(random), payments);
        OpenItem unrelated = Given.Item("ZZ-9999", "Z", "2026-05-01", "2026-05-31", "7777.77 EUR");
        MatchReport after = Engine.Match(MatchingBook.From(random.Items.Append(unrelated), random.Customers, SmallBook.AsOf), payments);
        for (int i = 0; i < payments.Count; i++)
        {
            Assert.DoesNotContain(after.Proposals[i].Items, m => m.Item.Id == unrelated.Id);
            if (before.Proposals[i].Decision == MatchDecision.Apply && after.Proposals[i].Decision == MatchDecision.Apply)
            {
                Assert.Equal(SettledBy(before.Proposals[i]), SettledBy(after.Proposals[i]));
            }
        }
    }, 1_000);

    // Of items alike that no text tells one is as right as another: which it is depends on what the others of the batch are held for, and that on chances.
    private static IEnumerable<string> SettledBy(MatchProposal proposal)
    {
        bool isAnyOfAlike = proposal.Evidence.Any(e => e.Kind == EvidenceKind.OldestOfEqual || e.Kind == EvidenceKind.OneOfEqual);
        return proposal.Items.Select(m => isAnyOfAlike ? $"{m.Item.Customer} {m.Item.Open} {NodaTime.Period.DaysBetween(m.Item.IssueDate, m.Item.DueDate)}" : m.Item.Id.ToString());
    }

    [Fact]
    public void The_culture_makes_no_difference() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        List<Payment> payments = random.Payments();
        CultureInfo before = CultureInfo.CurrentCulture;
        string[][] texts = [TextsIn(CultureInfo.InvariantCulture), TextsIn(Odd())];
        CultureInfo.CurrentCulture = before;
        Assert.Equal(texts[0], texts[1]);

        string[] TextsIn(CultureInfo culture)
        {
            CultureInfo.CurrentCulture = culture;
            MatchReport report = Loose.Match(Book(random), payments);
            return [.. Texts(report), .. report.Proposals.Select(p => p.ToString()), .. report.ToEntries(Recorded, "me").Select(e => e.ToString())];
        }
    }, 100);

    // A text, a tie or an overpayment holds a payment; what others settled is not what it is held for.
    [Fact]
    public void What_one_payment_is_applied_to_is_suggested_to_no_other() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        MatchReport report = Loose.Match(Book(random), random.Payments(12));
        Dictionary<ItemId, PaymentId> settled = report.Applied.SelectMany(p => p.Items.Select(i => (i.Item.Id, p.Payment.Id))).ToDictionary();
        ILookup<ItemId, PaymentId> held = report.ForReview.SelectMany(p => p.Items.Select(i => (i.Item.Id, Payment: p.Payment.Id))).ToLookup(h => h.Id, h => h.Payment);
        foreach (MatchProposal proposal in report.Proposals.Where(p => p.Decision != MatchDecision.Apply))
        {
            Assert.DoesNotContain(proposal.Items.Concat(proposal.Alternatives.SelectMany(a => a.Items)), i => settled.ContainsKey(i.Item.Id));
            foreach (MatchRival rival in proposal.Rivals)
            {
                Assert.NotEqual(proposal.Payment.Id, rival.Payment);
                Assert.True(rival.IsApplied ? settled[rival.Item] == rival.Payment : held[rival.Item].Contains(rival.Payment) && held[rival.Item].Contains(proposal.Payment.Id));
            }

            int others = proposal.Decision == MatchDecision.Review ? proposal.Items.Sum(i => held[i.Item.Id].Count() - 1) : 0;
            Assert.True(proposal.Rivals.Count(r => !r.IsApplied) == others || proposal.Rivals.Count == 8, "a tie is not told");
        }
    }, 2_000);

    [Fact]
    public void What_is_applied_leads_all_else_by_the_threshold() => Property.ForAll(Seeds, seed =>
    {
        var random = new RandomBooks(seed);
        foreach (MatchProposal proposal in Engine.Match(Book(random), random.Payments()).Applied)
        {
            Assert.True(proposal.Confidence >= 0.9999);
            Assert.True(proposal.Unapplied.IsZero);
            Assert.All(proposal.Alternatives, a => Assert.True(a.Confidence <= 0.0001));
            Assert.Contains(proposal.Evidence, e => e.Weight > LogOdds.Zero && e.Family is EvidenceFamily.Document or EvidenceFamily.Payer);
        }
    }, 1_000);

    [Fact]
    public void A_ledger_accepts_every_report_whole() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), async seed =>
    {
        var random = new RandomBooks(seed);
        Ledger ledger = await LedgerOf(random.Items);
        List<Payment> payments = random.Payments();
        MatchReport report = Loose.Match(MatchingBook.From(ledger.Snapshot(SmallBook.AsOf), random.Customers), payments);
        AppendResult result = await ledger.AppendAsync(report.ToEntries(Recorded, "matching"));
        Assert.True(result.Status == AppendStatus.Appended, result.ToString());
        LedgerSnapshot after = ledger.Snapshot(SmallBook.AsOf);
        Assert.DoesNotContain(after.OpenItems, i => report.Applied.Any(p => p.Items.Any(m => m.Item.Id == i.Id)));
        AppendResult again = await ledger.AppendAsync(report.ToEntries(Recorded, "matching"));
        Assert.Equal(AppendStatus.Repeated, again.Status);

        // What is in the ledger is not applied a second time.
        MatchReport second = Loose.Match(MatchingBook.From(after, random.Customers), payments);
        Assert.All(second.Proposals, p => Assert.Equal(MatchReason.AlreadyInLedger, p.Reason));
        Assert.Empty(second.ToEntries(Recorded, "matching"));
    }, 200);

    // All that a culture can do to a number and a date.
    private static CultureInfo Odd()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = "~", NumberGroupSeparator = "_", NegativeSign = "minus", PositiveSign = "plus", PercentDecimalSeparator = "~", CurrencyDecimalSeparator = "~" };
        odd.DateTimeFormat.ShortDatePattern = "dd|MM|yyyy";
        return odd;
    }

    private static void Conserves(int seed)
    {
        var random = new RandomBooks(seed);
        MatchReport report = Loose.Match(Book(random), random.Payments());
        var settled = new Dictionary<ItemId, Money>();
        foreach (MatchProposal proposal in report.Proposals)
        {
            CheckSums(proposal.Payment, proposal.Items, proposal.Unapplied);
            Assert.All(proposal.Alternatives, a => CheckSums(proposal.Payment, a.Items, a.Unapplied));
            Assert.InRange(proposal.Confidence + proposal.Alternatives.Sum(a => a.Confidence), 0, 1.000_000_1);
            foreach (MatchedItem item in proposal.Decision == MatchDecision.Apply ? proposal.Items : [])
            {
                Assert.True(settled.TryAdd(item.Item.Id, item.Allocation.Settled), "an item is settled twice");
            }
        }

        foreach (MatchTotals totals in report.Totals)
        {
            Assert.Equal(totals.Received, totals.Applied + totals.Unapplied + totals.Review + totals.Unmatched);
        }
    }

    private static void CheckSums(Payment payment, IReadOnlyList<MatchedItem> items, Money unapplied)
    {
        Assert.False(unapplied.IsNegative);
        Money cash = Money.Sum(items.Select(i => i.Allocation.Settled - Money.Sum(i.Allocation.Adjustments.Select(a => a.Amount), payment.Amount.Currency)), payment.Amount.Currency);
        Assert.Equal(payment.Amount, cash + unapplied);
        foreach (MatchedItem item in items)
        {
            Assert.Equal(payment.Amount.Currency, item.Item.Open.Currency);
            Assert.Equal(item.Item.Open.Sign, item.Allocation.Settled.Sign);
            Assert.True(item.Allocation.Settled.Abs() <= item.Item.Open.Abs());
            Assert.NotEqual(-item.Item.Open.Sign, item.OpenAfter.Sign);
        }
    }

    private static async Task<Ledger> LedgerOf(IEnumerable<OpenItem> items)
    {
        Ledger ledger = await Ledger.OpenAsync(new InMemoryJournalStore(), LedgerId.From("L"));
        IEnumerable<JournalEntry> entries = items.Select(i => new JournalEntry(EntryId.From("issue " + i.Id), i.IssueDate, Recorded, "me", Issued(i)));
        Assert.Equal(AppendStatus.Appended, (await ledger.AppendAsync(entries)).Status);
        return ledger;
    }

    private static EntryPayload Issued(OpenItem item) => item.Document is Invoice invoice
        ? new InvoiceIssued(invoice)
        : new CreditNoteIssued(new CreditNoteBuilder { Number = item.Id.Document, Customer = item.Customer, IssueDate = item.IssueDate, Amount = -item.Open }.Build());

    private static Invoice? TwinOf(OpenItem item)
    {
        if (item.Document is not Invoice invoice)
        {
            return null;
        }

        InvoiceBuilder twin = invoice.ToBuilder();
        twin.Number = DocumentNumber.From("T" + invoice.Number);
        twin.Customer = CustomerId.From("T" + invoice.Customer);
        return twin.Build();
    }

    private static Payment WithoutText(Payment payment)
    {
        PaymentBuilder silent = payment.ToBuilder();
        silent.Remittance = "";
        return silent.Build();
    }

    private static MatchingBook Book(RandomBooks random) => MatchingBook.From(random.Items, random.Customers, SmallBook.AsOf);

    private static IReadOnlyList<string> Texts(MatchReport report) => [.. report.Proposals.OrderBy(p => p.Payment.Id).Select(p => p.Explain() + p.Customer + p.DuplicateOf)];
}
