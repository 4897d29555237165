namespace Receivables.Matching.Decisions;

/// <summary>Where the steps do not suffice, the payment is held for that and for nothing else; where they do, as many more make no difference.</summary>
public sealed class StepBudgetTests
{
    private const long Fee = 127_40;

    private static readonly string[] Texts =
    [
        "Zahlung", "Miete Juli", "Miete Mai und Juni", "Beitrag 2025", "Beitrag Q1", "Rechnung vom 03.03.2026", "Rechnung 12", "2. Rate", "Kaution", "bereits bezahlt: RE-2026-0451", "storniert: RE-2026-0451", "RE-2026-0451, RE-2026-0452",
        "RE-2026-0451 - RE-2026-0459", "Rechnung 16 vom 02.05.2026", "Beta GmbH", "SO-172, RE-2026-0451",
    ];

    public static TheoryData<int, int> Cases()
    {
        var cases = new TheoryData<int, int>();
        foreach (int alike in new[] { 1, 3, 60, 400 })
        {
            for (int text = 0; text < Texts.Length; text++)
            {
                cases.Add(alike, text);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Too_few_steps_are_the_reason(int alike, int text)
    {
        SmallBook book = new SmallBook(40).Customer("A", "Alpha", 1).Customer("B", "Beta GmbH", 2);
        for (int i = 0; i < alike; i++)
        {
            string month = $"{2020 + (i / 60)}-{(i % 12) + 1:00}";
            book.Add(Given.Item($"RE-2026-{451 + i:0000}", "A", $"{month}-02", $"{month}-16", "127.40 EUR"));
        }

        Payment payment = SmallBook.Pay(Fee, Texts[text], 1, booked: "2026-07-10");
        string unlimited = Line(book, payment, 100_000_000);
        Assert.DoesNotContain(nameof(MatchReason.BudgetExhausted), unlimited, StringComparison.Ordinal);
        bool isExhausted = false;
        for (int budget = 1_000; budget < 1_000_000; budget = budget * 13 / 10)
        {
            string line = Line(book, payment, budget);
            bool isShort = line.Contains(nameof(MatchReason.BudgetExhausted), StringComparison.Ordinal);
            isExhausted |= isShort;
            Assert.True(line == unlimited || isShort, $"{Texts[text]}, {alike} alike, {budget} steps: {line}, not {unlimited}");
        }

        Assert.True(alike < 400 || isExhausted || Texts[text].Contains("RE-2026-0451", StringComparison.Ordinal), $"{Texts[text]}: a thousand steps are enough for {alike} alike");
    }

    private static string Line(SmallBook book, Payment payment, int budget) =>
        SmallBook.Line(new MatchingEngineBuilder().WithPolicy(MatchingPolicy.Default with { StepBudget = budget }).AddDefaults().Build().Match(book.Book, payment));
}
