using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;

namespace Receivables.Matching.Memory;

/// <summary>What is confirmed in one month decides in the next, as an accountant would write it down.</summary>
public class LearningScenarios
{
    /// <summary>
    /// Treuhand Nord pays for Alpha, from an account that is on file for nobody. Alpha owes 1,234.56 and 500.01, Beta 2,000.00, Gamma 700.03 and 300.07, Delta 300.07.
    /// In each row a person says something of the payments before, and then the engine decides on one more.
    /// </summary>
    public static TheoryData<string, string, string, string> Months => new()
    {
        // said before                                      | account | amount   | what the engine does
        { "",                                                 "7",      "1234.56", "review AmountOnly FA-1" },
        { "Alpha",                                            "7",      "1234.56", "apply FA-1" },
        { "Alpha undone",                                     "7",      "1234.56", "review AmountOnly FA-1" },
        { "Alpha undone Alpha",                               "7",      "1234.56", "apply FA-1" },
        { "Alpha",                                            "8",      "1234.56", "review AmountOnly FA-1" },
        { "Alpha",                                            "7",      "2000.00", "review AmountOnly FB-1" },
        { "nobody",                                           "7",      "1234.56", "review AmountOnly FA-1" },
        { "nobody nobody nobody Alpha",                       "7",      "1234.56", "review Unproven FA-1" },
        { "Gamma",                                            "7",      "300.07",  "review Ambiguous FC-2" },
        { "Gamma Delta",                                      "7",      "300.07",  "review Unproven" },
        { "Gamma Gamma Gamma Delta",                          "7",      "300.07",  "review Ambiguous FC-2" },
        { "Gamma",                                            "7",      "700.03",  "apply FC-1" },
        { "Gamma Delta",                                      "7",      "700.03",  "review Unproven FC-1" },
        { "Gamma Gamma Gamma Gamma Gamma Delta",              "7",      "700.03",  "apply FC-1" },
        { "Alpha Alpha Alpha",                                "7",      "999.99",  "unmatched" },
    };

    [Theory]
    [MemberData(nameof(Months))]
    public void What_people_said_decides_on_the_next_payment(string said, string account, string amount, string expected)
    {
        SmallBook small = Book();
        long cents = Given.Money(amount + " EUR").MinorUnits;
        MatchProposal proposal = small.Engine.Match(small.Book.With(Memory(said)), SmallBook.Pay(cents, "merci", Given.Number(account)));
        string line = SmallBook.Line(proposal);
        Assert.True(line.StartsWith(expected, StringComparison.Ordinal), $"{line}\n{proposal.Explain()}");
    }

    [Fact]
    public void The_first_month_is_held_and_confirmed_and_the_second_is_applied_and_the_third_after_an_undo_is_held()
    {
        SmallBook small = Book();
        MatchProposal first = small.Engine.Match(small.Book, SmallBook.Pay(50_001, "loyer mai", 7, "Treuhand Nord", "P1", "2026-06-02"));
        Assert.Equal("review AmountOnly FA-2", SmallBook.Line(first));
        IReadOnlyList<JournalEntry> confirmed = first.Confirm(Header("c1"));
        MemoryEffect effect = PayerMemory.Empty.Effect(confirmed[^1], small.Book);
        Assert.Equal(
            """
            account DE00 0000 is now known as Alpha's (1 confirmation): weight +4.3175
            name TREUHAND NORD is now known as Alpha's (1 confirmation): weight +4.3175
            Alpha has paid, as confirmed: one item 1
            """.Replace("DE00 0000", SmallBook.Iban(7).ToString(), StringComparison.Ordinal), effect.Explain(), ignoreLineEndingDifferences: true);
        Assert.Equal(
            """
            le compte bancaire DE00 0000 est désormais reconnu comme celui du client Alpha (1 confirmation) : poids +4,3175
            le nom TREUHAND NORD est désormais reconnu comme celui du client Alpha (1 confirmation) : poids +4,3175
            paiements confirmés du client Alpha : une créance 1
            """.Replace("DE00 0000", SmallBook.Iban(7).ToString(), StringComparison.Ordinal),
            Explanations.WordingTests.Plain(effect.Explain(ExplanationLanguage.French)),
            ignoreLineEndingDifferences: true);

        PayerMemory memory = PayerMemory.From(confirmed);
        MatchProposal second = small.Engine.Match(small.Book.With(memory), SmallBook.Pay(123_456, "loyer juin", 7, "Treuhand Nord", "P2"));
        Assert.Equal("apply FA-1", SmallBook.Line(second));
        MatchEvidence learned = second.Evidence.Single(e => e.Family == EvidenceFamily.Payer);
        Assert.Equal("the payer's account was confirmed as that of A, once", learned.Explain());
        Assert.Equal(effect.Aliases[0].WeightAfter, learned.Weight);

        IReadOnlyList<JournalEntry> undone = MatchUndone.ToEntries(Header("u1"), confirmed[^1]);
        string account = SmallBook.Iban(7).ToString();
        Assert.StartsWith($"account {account} is no longer known as Alpha's\n", memory.Effect(undone[^1], small.Book).Explain(), StringComparison.Ordinal);
        Assert.EndsWith("\nAlpha has no habits that are known", memory.Effect(undone[^1], small.Book).Explain(), StringComparison.Ordinal);
        memory = memory.Learn(undone[^1]);
        Assert.Equal("review AmountOnly FA-1", SmallBook.Line(small.Engine.Match(small.Book.With(memory), SmallBook.Pay(123_456, "loyer juin", 7, "Treuhand Nord", "P2"))));
    }

    [Fact]
    public void The_effect_tells_of_others_who_lose_weight_and_of_what_is_on_file()
    {
        SmallBook small = Book();
        PayerMemory memory = Memory("Gamma");
        string other = memory.Effect(PayerMemoryTests.Entry("next", PayerMemoryTests.Confirmed("D", MatchSet.SingleItem, 0, name: "Zeta")), small.Book).Explain();
        Assert.Contains("is known as Gamma's as before (1 confirmation), but not only: weight +4.3175 becomes +3.", other, StringComparison.Ordinal);
        Assert.Contains("is now known as Delta's (1 confirmation): weight +3.", other, StringComparison.Ordinal);
        string onFile = PayerMemory.Empty.Effect(PayerMemoryTests.Entry("next", PayerMemoryTests.Confirmed("A", MatchSet.SingleItem, 0, account: 1, name: "ALPHA")), small.Book).Explain();
        Assert.Contains("is on file as Alpha's already (1 confirmation)", onFile, StringComparison.Ordinal);
        Assert.Equal("nothing is learned", memory.Effect(PayerMemoryTests.Entry("x", new EntryReversed(EntryId.From("y"))), small.Book).Explain());
    }

    [Fact]
    public void An_account_that_was_learned_never_weighs_what_one_on_file_does()
    {
        int onFile = Decisions.Priors.IbanWeight(1, 5_000);
        PayerAlias often = new(SmallBook.Iban(1), null, [new AliasCount(CustomerId.From("A"), 1_000_000_000)], 0);
        PayerAlias once = new(SmallBook.Iban(1), null, [new AliasCount(CustomerId.From("A"), 1)], 0);
        Assert.True(AliasWeights.OfAccount(often, CustomerId.From("A"), 5_000) <= onFile);
        Assert.Equal(onFile + Math.Round(Math.Log(0.75) * 1e4), AliasWeights.OfAccount(once, CustomerId.From("A"), 5_000));
        Assert.Equal(Math.Round(Math.Log(0.25) * 1e4), AliasWeights.OfOthers(once, 0.75, Decisions.Priors.IbanOfAnother));
        Assert.Equal(Decisions.Priors.IbanOfAnother, AliasWeights.OfOthers(often, 1, Decisions.Priors.IbanOfAnother));
    }

    [Fact]
    public void Who_always_pays_the_whole_balance_is_believed_to()
    {
        // 123.45 + 234.56 = 358.01: the whole balance, or the third item.
        SmallBook small = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-1", "A", 12_345, "2026-05-01").Invoice("FA-2", "A", 23_456, "2026-05-03");
        Payment payment = SmallBook.Pay(35_801, "", 1);
        MatchEvidence Set(PayerMemory memory) => small.Engine.Match(small.Book.With(memory), payment).Evidence.Single(e => e.Kind == EvidenceKind.WholeBalance);
        PayerMemory habit = PayerMemory.From(Enumerable.Range(0, 30).Select(i => PayerMemoryTests.Entry($"C{i}", PayerMemoryTests.Confirmed("A", MatchSet.WholeBalance, 18, account: 0, name: ""))));

        // (0.05 ÷ 0.99 · 1,000 + 30) ÷ 1,030 = 0.0782 of the book; (0.0782 · 10 + 30) ÷ 40 = 0.7695 of the customer; times 0.99.
        Assert.Equal(-29_957, Set(PayerMemory.Empty).Weight.Units);
        Assert.Equal(Math.Log(0.99 * (((0.05 / 0.99 * 1_000) + 30) / 1_030 * 10 + 30) / 40), (double)Set(habit).Weight.Value, 1e-3);
        PayerMemory named = PayerMemory.From(Enumerable.Range(0, 30).Select(i => PayerMemoryTests.Entry($"C{i}", new MatchConfirmed(
            PaymentId.From("P"), ConfirmationKind.AsSuggested, CustomerId.From("A"), structure: new MatchStructure(MatchSet.SingleItem, 1, 2, namesDocuments: true, daysFromDue: 18)))));
        Assert.Equal(Set(PayerMemory.Empty).Weight, Set(named).Weight);
        MatchEvidence day = small.Engine.Match(small.Book.With(habit), payment).Evidence.Single(e => e.Kind == EvidenceKind.UsualDay);
        Assert.Equal("FA-1 is paid as many days from its due date as the customer usually takes", small.Engine.Match(small.Book.With(habit), SmallBook.Pay(35_801, "", 1, booked: "2026-06-18")).Evidence.Single(e => e.Kind == EvidenceKind.UsualDay).Explain());
        Assert.Equal(EvidenceFamily.Time, day.Family);
    }

    [Fact]
    public void A_learned_alias_never_applies_what_another_customer_fits_as_well() =>
        Property.ForAll(FsCheck.Fluent.Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            // Gamma and Delta owe the same, and both were confirmed for the account: neither is ever taken, however often each was.
            var random = new Random(seed);
            int more = random.Next(1, 40);
            int less = random.Next(Math.Max(1, more / 20), more + 1);
            SmallBook small = Book();
            string[] said = [.. Enumerable.Repeat("Gamma", more), .. Enumerable.Repeat("Delta", less)];
            MatchProposal proposal = small.Engine.Match(small.Book.With(Memory(string.Join(' ', said))), SmallBook.Pay(30_007, "merci", 7));
            Assert.Equal(MatchDecision.Review, proposal.Decision);
        }, 100);

    private static SmallBook Book() => new SmallBook()
        .Customer("A", "Alpha", 1).Customer("B", "Beta", 2).Customer("C", "Gamma", 3).Customer("D", "Delta", 4)
        .Invoice("FA-1", "A", 123_456, "2026-05-20").Invoice("FA-2", "A", 50_001, "2026-05-01").Invoice("FB-1", "B", 200_000, "2026-05-20")
        .Invoice("FC-1", "C", 70_003, "2026-05-03").Invoice("FC-2", "C", 30_007, "2026-05-04").Invoice("FD-1", "D", 30_007, "2026-05-04");

    private static BatchHeader Header(string prefix) => new(prefix, SmallBook.AsOf, Instant.FromUtc(2026, 7, 1, 8, 0), "m.leroy");

    // What was said of payments from account 7, one after the other.
    private static PayerMemory Memory(string said)
    {
        PayerMemory memory = PayerMemory.Empty;
        JournalEntry? last = null;
        foreach ((int i, string word) in said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Index())
        {
            EntryPayload payload = word switch
            {
                "undone" => new MatchUndone(last!.Id, (MatchConfirmed)last.Payload),
                "nobody" => new MatchConfirmed(PaymentId.From("P"), ConfirmationKind.SomebodyElse, account: SmallBook.Iban(7)),
                _ => PayerMemoryTests.Confirmed(word[..1] == "G" ? "C" : word[..1], MatchSet.SingleItem, -11, name: ""),
            };
            last = PayerMemoryTests.Entry($"E{i}", payload);
            memory = memory.Learn(last);
        }

        return memory;
    }
}
