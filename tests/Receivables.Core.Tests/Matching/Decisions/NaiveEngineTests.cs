using FsCheck.Fluent;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions;

public class NaiveEngineTests
{
    private static readonly long[] Amounts = [10_000, 12_345, 23_456, 35_801, 50_001, 77_777, 40_000, 20_000];

    // Of the log-odds: a dozen terms of the engine, each rounded to a whole unit.
    private const double Rounding = 2e-3;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_engine_decides_as_trying_every_set_does(bool learns)
    {
        int applied = 0;
        int held = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            List<Customer> customers = [.. Enumerable.Range(0, random.Next(1, 30)).Select(c => Customer(random, c))];
            List<OpenItem> items = [];
            foreach (Customer customer in customers.Take(4))
            {
                int start = items.Count;
                items.AddRange(Enumerable.Range(start, random.Next(5)).Select(i => Item(random, customer, i)));
            }

            if (items.Count == 0)
            {
                return;
            }

            Payment payment = Payment(random, items);
            List<MatchConfirmed> confirmed = learns ? [.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Confirmation(random))] : [];
            PayerMemory memory = PayerMemory.From(confirmed.Select((c, i) => Memory.PayerMemoryTests.Entry($"C{i}", c)));
            MatchProposal proposal = new MatchingEngineBuilder().AddDefaults().Build().Match(MatchingBook.From(items, customers, SmallBook.AsOf).With(memory), payment);
            var twin = new NaiveEngine(items, customers, confirmed);
            (string expected, Dictionary<string, double> exact) = twin.Decide(payment);
            string actual = proposal.Decision == MatchDecision.Apply ? NaiveEngine.KeyOf(proposal.Items.Select(i => i.Item)) : "";
            bool isEither = actual == twin.Decide(payment, actual.Length > 0 ? -Rounding : Rounding).Applied;
            Assert.True(expected == actual || isEither, $"{expected} but {actual}\n{payment.Remittance}\n{proposal.Explain()}");
            applied += expected.Length > 0 ? 1 : 0;
            held += expected.Length > 0 ? 0 : 1;
            if (exact.Count <= 4 && proposal.Items.Count > 0 && proposal.Unapplied.IsZero && proposal.Items.All(i => i.OpenAfter.IsZero))
            {
                double share = exact[NaiveEngine.KeyOf(proposal.Items.Select(i => i.Item))];
                Assert.True(Math.Abs(share - proposal.Confidence) <= 2e-3, $"{share} but {proposal.Confidence}\n{payment.Remittance}\n{proposal.Explain()}");
            }
        }, 3_000);

        // Both answers are common, or the comparison would say little.
        Assert.True(!Property.IsFullSize || (applied > 300 && held > 300), $"{applied} applied, {held} held");
    }

    private static Customer Customer(Random random, int c) => new CustomerBuilder
    {
        Id = CustomerId.From($"C{c:00}"),
        Name = $"Customer {c}",
        Ibans = random.Next(3) == 0 ? [] : [SmallBook.Iban(random.Next(8) == 0 ? 1 : c + 1)],
    }.Build();

    private static OpenItem Item(Random random, Customer customer, int index) =>
        Given.Item($"FA-2026-{10_000 + index}", customer.Id.Value, $"2026-0{random.Next(4, 6)}-01", $"2026-0{random.Next(5, 7)}-{random.Next(1, 29):00}", Money.FromMinor(Amounts[random.Next(Amounts.Length)], Currency.Eur).ToString());

    // The first customers, one that the book does not know, and nobody.
    private static MatchConfirmed Confirmation(Random random)
    {
        Iban account = SmallBook.Iban(random.Next(1, 6));
        PaymentId payment = PaymentId.From("P");
        CustomerId customer = CustomerId.From(random.Next(9) == 0 ? "GONE" : $"C{random.Next(4):00}");
        MatchSet set = (MatchSet)random.Next(5);
        return random.Next(6) == 0 ? new MatchConfirmed(payment, ConfirmationKind.SomebodyElse, account: account)
            : set == MatchSet.OnAccount ? new MatchConfirmed(payment, ConfirmationKind.OnAccount, customer, account, structure: new(set, 0, 3))
            : new MatchConfirmed(payment, ConfirmationKind.Corrected, customer, account, structure: new(set, 2, 3, namesDocuments: random.Next(3) == 0, daysFromDue: random.Next(-25, 40)));
    }

    private static Payment Payment(Random random, List<OpenItem> items)
    {
        OpenItem[] some = [.. items.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        long open = some.Sum(i => i.Open.MinorUnits);
        long cents = random.Next(8) switch { 0 => random.Next(1, 100_000), 1 => open + random.Next(-7, 8), 2 => open - random.Next(1, 2_200), _ => open };
        IEnumerable<string> words = some.Where(_ => random.Next(2) == 0).Select(i => i.Id.Document.Value);
        return SmallBook.Pay(cents, string.Join(' ', random.Next(6) == 0 ? words.Append("FA-2026-10900") : words), random.Next(6));
    }
}
