using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>Input that is meant to hurt: bounded in steps, and nothing is applied wrongly.</summary>
public class HostileTests
{
    private const long Amount = 123_456;

    // A mebibyte is the most that a payment holds.
    public static TheoryData<string, string> Texts => new()
    {
        { "a mebibyte of digits", new string('1', 1024 * 1024) },
        { "a mebibyte of words", string.Concat(Enumerable.Repeat("x ", 512 * 1024)) },
        { "four hundred thousand digits in pairs", string.Concat(Enumerable.Repeat("12 ", 130_000)) },
        { "ten thousand candidates", string.Join(' ', Enumerable.Range(0, 10_000).Select(i => $"FA-2026-{20_000 + i}")) },
        { "two hundred thousand separators", new string('-', 200_000) },
        { "every open number", string.Join(' ', Enumerable.Range(0, 200).Select(i => $"FA-2026-{10_000 + i}")) },
        { "right to left and look-alikes", "\u202EFА-2026-00123 F\u0410 2026 ٠٠١٢٣" },
        { "letters of other planes", "F\U0001D400-2026-00123 \U0001D7D81234" },
        { "accounts that never end", string.Concat(Enumerable.Repeat("IBAN DE89 TEL +49 ", 30_000)) },
        { "a tower of groups", string.Concat(Enumerable.Repeat("123.", 100_000)) },
        { "random digits without end", Digits(7, 1024 * 1024, ' ', every: int.MaxValue) },
        { "random numbers of six digits", Digits(7, 1024 * 1024, ' ', every: 6) },
        { "Hebrew and Arabic around digits", string.Concat(Enumerable.Repeat("\u05D7\u05E9\u05D1\u05D5\u05DF 12/26 \u0641\u0627\u062A\u0648\u0631\u0629 ", 20_000)) },
        { "signs that do not show", "FA-2026-0" + new string('\u200B', 500_000) + "0123" },
        { "directions without end", string.Concat(Enumerable.Repeat("\u202E\u2067\u202C\u2069", 100_000)) + "FA-2026-00123" },
        { "marks on one letter", "FA-2026-001" + new string('\u0338', 500_000) + "23" },
        { "one open number ten thousand times", string.Join(' ', Enumerable.Repeat("FA-2026-10007", 10_000)) },
    };

    private static readonly MatchingPolicy Generous = MatchingPolicy.Default with { StepBudget = 100_000_000 };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_costs_a_bounded_number_of_steps_and_proves_nothing(string name, string text)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-00123", "A", Amount, "2026-05-01").Invoice("111111", "A", 4_711, "2026-05-01");
        Payment payment = SmallBook.Pay(Amount, text);
        MatchProposal proposal = book.Match(payment);
        Assert.True(proposal.Decision != MatchDecision.Apply, $"{name}: {proposal.Explain()}");
        AssertBounded(WorkCounter.Of(book.Book, payment, MatchingPolicy.Default), MatchingPolicy.Default);

        // With steps to spare, each character costs a few of them and no more: no text is read in the square of its length.
        WorkCounter all = WorkCounter.Of(book.Book, payment, Generous);
        Assert.True(all.Steps <= (4L * text.Length) + 50_000, $"{name}: {all}");
        AssertBounded(all, Generous);
    }

    public static TheoryData<string, string> Names => new()
    {
        { "\u0410lpha", "AmountOnly" },
        { "Al\u200Bpha", "AmountOnly" },
        { "\u202Eahpla", "AmountOnly" },
        { "\u202Esepmal ahpla\u202C", "AmountOnly" },
        { "\uFF21\uFF4C\uFF50\uFF48\uFF41 Lampes", "AmountOnly" },
        { "A\u006C\u0440h\u0430 Lampes", "AmountOnly" },
        { "Alpha\0Lampes Beta", "Unproven" },
    };

    // A name that only looks like a customer's is not the customer's.
    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_that_looks_like_another_proves_nothing(string name, string reason)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha Lampes").Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        Assert.Equal("apply FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "", name: "alpha lampes"))));
        Assert.Equal($"review {reason} FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "", name: name))));
    }

    [Fact]
    public void The_longest_name_is_no_customer()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha").Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        Payment payment = SmallBook.Pay(Amount, "", name: string.Concat(Enumerable.Repeat("alpha ", 83)));
        Assert.Equal("review AmountOnly FA-2026-00123", SmallBook.Line(book.Match(payment)));
    }

    [Fact]
    public void A_text_beyond_the_budget_holds_even_what_is_proven()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00123", "A", Amount, "2026-05-01");
        Assert.Equal("review BudgetExhausted FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00123" + new string(' ', 600_000), 1))));
        Assert.Equal("apply FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, "FA-2026-00123" + new string(' ', 400_000), 1))));
    }

    // Every candidate is an open item, and their sum is the amount: more than may be held against each other.
    [Fact]
    public void Ten_thousand_open_invoices_in_one_text_are_held()
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        string[] numbers = [.. Enumerable.Range(0, 10_000).Select(i => $"M-2026-{i:00000}")];
        for (int i = 0; i < numbers.Length; i++)
        {
            book.Invoice(numbers[i], "M", Amount + i, "2026-05-01");
        }

        MatchingBook made = book.Book;
        foreach (Payment payment in (Payment[])
            [SmallBook.Pay(Enumerable.Range(0, 10_000).Sum(i => Amount + i), string.Join(' ', numbers), 1),
             SmallBook.Pay(Amount + 7, string.Join(' ', numbers), 1),
             SmallBook.Pay(Amount + 7, string.Join(' ', numbers.Reverse()), 1)])
        {
            MatchProposal proposal = book.Engine.Match(made, payment);
            Assert.True(proposal.Decision == MatchDecision.Review, proposal.Sentence());
            AssertBounded(WorkCounter.Of(made, payment, MatchingPolicy.Default), MatchingPolicy.Default);
        }
    }

    // A text of nothing but digits, against a book of bare serials that fill a twentieth of what six digits can be.
    [Fact]
    public void Digits_alone_name_nothing_for_certain()
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        var random = new Random(11);
        foreach (int serial in Enumerable.Range(0, 20_000).OrderBy(_ => random.Next()).Take(5_000))
        {
            book.Invoice($"{100_000 + (serial * 45)}", "M", Amount, "2026-05-01", terms: $"net {serial % 300}");
        }

        MatchingBook made = book.Book;
        foreach (int every in (int[])[int.MaxValue, 6, 5, 3])
        {
            Payment payment = SmallBook.Pay(Amount, Digits(13, 200_000, ' ', every));
            MatchProposal proposal = book.Engine.Match(made, payment);
            Assert.True(proposal.Decision != MatchDecision.Apply, proposal.Sentence());
            AssertBounded(WorkCounter.Of(made, payment, MatchingPolicy.Default), MatchingPolicy.Default);
        }
    }

    // Names in Hebrew and Arabic, one letter apart, and the same turned about or with a look-alike.
    [Fact]
    public void Names_from_right_to_left_are_told_apart()
    {
        SmallBook book = new SmallBook()
            .Customer("A", "\u05D0\u05D5\u05E8 \u05DE\u05E0\u05D5\u05E8\u05D5\u05EA").Invoice("FA-2026-00123", "A", Amount, "2026-05-01")
            .Customer("B", "\u05D0\u05D5\u05D3 \u05DE\u05E0\u05D5\u05E8\u05D5\u05EA").Invoice("FA-2026-00124", "B", Amount, "2026-05-01")
            .Customer("C", "\u0645\u0635\u0627\u0628\u064A\u062D \u0627\u0644\u0646\u0648\u0631").Invoice("FA-2026-00125", "C", Amount, "2026-05-01");
        // The other name is one letter off, and its customer owes the same: held, with the right one first.
        Assert.Equal("review Ambiguous FA-2026-00123", SmallBook.Line(book.Match(SmallBook.Pay(Amount, name: "\u05D0\u05D5\u05E8 \u05DE\u05E0\u05D5\u05E8\u05D5\u05EA"))));
        // This one is like none, but three owe the amount: one name against two strangers at a thousandth each is no proof yet.
        Assert.Equal("review Ambiguous FA-2026-00125", SmallBook.Line(book.Match(SmallBook.Pay(Amount, name: "\u0645\u0635\u0627\u0628\u064A\u062D \u0627\u0644\u0646\u0648\u0631"))));
        foreach (string name in (string[])["\u05E8\u05D5\u05D0", "\u202E\u05E8\u05D5\u05D0 \u05EA\u05D5\u05E8\u05D5\u05E0\u05DE\u202C", "\u05D0\u05D5\u200F \u05DE\u05E0\u05D5\u05E8\u05D5\u05EA", "\u0645\u0635\u0627\u0628\u064A\u062D \u0627\u0644\u0646\u0648"])
        {
            MatchProposal proposal = book.Match(SmallBook.Pay(Amount, name: name));
            Assert.True(proposal.Decision != MatchDecision.Apply, proposal.Explain());
        }
    }

    [Fact]
    public void Hundreds_of_invoices_in_one_payment_are_applied()
    {
        var book = new SmallBook();
        IEnumerable<OpenItem> all = book.Items;
        MatchProposal proposal = book.Match(SmallBook.Pay(all.Sum(i => i.Open.MinorUnits), string.Join(' ', all.Select(i => i.Id.Document.Value))));
        Assert.Equal(MatchDecision.Apply, proposal.Decision);
        Assert.Equal(200, proposal.Items.Count);
    }

    [Fact]
    public void Five_thousand_items_of_one_customer_and_amount_are_settled_from_the_oldest()
    {
        SmallBook book = Many("net 30");
        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.True(SmallBook.Line(proposal) == "apply M-2026-00000", proposal.Explain());
        Assert.Equal("apply M-2026-02500", SmallBook.Line(book.Match(SmallBook.Pay(Amount, structured: "M-2026-02500"))));
        MatchingBook made = book.Book;
        AssertBounded(WorkCounter.Of(made, SmallBook.Pay(Amount, "", 1), MatchingPolicy.Default), MatchingPolicy.Default);

        // Sums of many alike, and a sum that none makes.
        foreach (long cents in new[] { Amount * 2_500, (Amount * 2_500) + 1, Amount * 5_000 })
        {
            Payment payment = SmallBook.Pay(cents, "", 1);
            AssertBounded(WorkCounter.Of(made, payment, MatchingPolicy.Default), MatchingPolicy.Default);
            MatchProposal sum = book.Engine.Match(made, payment);
            Assert.Equal(cents == Amount * 5_000, sum.Decision == MatchDecision.Apply);
        }
    }

    [Fact]
    public void Thousands_of_items_of_one_amount_that_differ_in_terms_are_held()
    {
        var book = new SmallBook();
        book.Customer("M", "Many", 1);
        for (int i = 0; i < 3_600; i++)
        {
            book.Invoice($"M{i:00000}", "M", Amount, "2026-05-01", terms: $"net {i}");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.True(proposal.Confidence < 0.01);
        AssertBounded(WorkCounter.Of(book.Book, SmallBook.Pay(Amount, "", 1), MatchingPolicy.Default), MatchingPolicy.Default);
    }

    [Fact]
    public void Five_thousand_customers_who_share_an_account_a_name_and_an_amount_are_held()
    {
        var book = new SmallBook();
        for (int i = 0; i < 5_000; i++)
        {
            book.Customer($"S{i:0000}", "Same Name", 1).Invoice($"S{i:00000}", $"S{i:0000}", Amount, "2026-05-01");
        }

        MatchProposal proposal = book.Match(SmallBook.Pay(Amount, "", 1, "same name"));
        Assert.Equal(MatchDecision.Review, proposal.Decision);
        Assert.InRange(proposal.Confidence, 0.0001, 0.0003);
        AssertBounded(WorkCounter.Of(book.Book, SmallBook.Pay(Amount, "", 1, "same name"), MatchingPolicy.Default), MatchingPolicy.Default);
    }

    [Fact]
    public void Amounts_at_the_end_of_the_range_neither_overflow_nor_match()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1)
            .Invoice("X1", "A", long.MaxValue, "2026-05-01").Invoice("X2", "A", long.MaxValue, "2026-05-01", terms: "net 5").Invoice("X3", "A", long.MaxValue - 1, "2026-05-01");
        Assert.Equal("apply X3", SmallBook.Line(book.Match(SmallBook.Pay(long.MaxValue - 1, structured: "X3", iban: 1))));
        Assert.Equal("review", SmallBook.Line(book.Match(SmallBook.Pay(long.MaxValue, "", 1)))[..6]);
        Assert.Equal("review", SmallBook.Line(book.Match(SmallBook.Pay(5, "X1 X2 X3", 1)))[..6]);
    }

    [Fact]
    public void An_empty_book_matches_nothing()
    {
        MatchReport report = new MatchingEngineBuilder().AddDefaults().Build()
            .Match(MatchingBook.From([], [], SmallBook.AsOf), [SmallBook.Pay(1, "FA-1", 1, "x")], TestContext.Current.CancellationToken);
        Assert.Equal("unmatched NothingOpenInCurrency", SmallBook.Line(report.Proposals[0]));
        Assert.Empty(new MatchingEngineBuilder().AddDefaults().Build().Match(report.Book, [], TestContext.Current.CancellationToken).Proposals);
    }

    [Fact]
    public void One_order_of_five_thousand_invoices_is_one_proof()
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        for (int i = 0; i < 5_000; i++)
        {
            book.Invoice($"M-2026-{i:00000}", "M", Amount + i, "2026-05-01", order: "PO-778899");
        }

        Payment payment = SmallBook.Pay(Amount + 7, "PO 778899", 1);
        AssertBounded(WorkCounter.Of(book.Book, payment, MatchingPolicy.Default), MatchingPolicy.Default);
        Assert.NotEqual(MatchDecision.Apply, book.Match(SmallBook.Pay(Amount * 2, "PO 778899", 1)).Decision);
    }

    // 64 suspects at most are searched for sets, and the items named once.
    private static void AssertBounded(in WorkCounter work, MatchingPolicy policy)
    {
        Assert.InRange(work.Steps, 0, policy.StepBudget);
        Assert.InRange(work.Sums, 0, 65L * policy.CombinationBudget);
        Assert.InRange(work.Clues, 0, 10_100);
        Assert.InRange(work.Candidates, 0, 256);
    }

    private static string Digits(int seed, int length, char separator, int every)
    {
        var random = new Random(seed);
        return string.Create(length, (random, separator, every), static (text, s) =>
        {
            for (int i = 0; i < text.Length; i++)
            {
                text[i] = s.every != int.MaxValue && i % (s.every + 1) == s.every ? s.separator : (char)('0' + s.random.Next(10));
            }
        });
    }

    private static SmallBook Many(string terms)
    {
        SmallBook book = new SmallBook().Customer("M", "Many", 1);
        for (int i = 0; i < 5_000; i++)
        {
            book.Invoice($"M-2026-{i:00000}", "M", Amount, "2026-05-01", terms: terms);
        }

        return book;
    }
}
