using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>Payments of which bank or payer state more than a text: charges, what was ordered and at which rate, how much is for which document, references, an end-to-end id, the account that was credited.</summary>
internal static class StatedPayments
{
    private const int Payments = 16;

    private static readonly decimal[] Rates = [0.92m, 0.5m, 1.25m, 0.918_273m];

    /// <summary>Each for itself, as many would want the same invoice.</summary>
    internal static IEnumerable<VariedBatch> Batches(int seed, MatchingPolicy policy)
    {
        var random = new Random(seed);
        var book = new SmallBook(4);
        int before = book.Items.Count;
        for (int c = 1; c <= 5; c++)
        {
            Customer customer = new CustomerBuilder { Id = CustomerId.From($"C{c}"), Name = $"Stated {(char)('A' + c)}", Ibans = random.Next(3) == 0 ? [] : [SmallBook.Iban(c)], VirtualAccounts = random.Next(2) == 0 ? [$"DE VA {c:000}"] : [] }.Build();
            book.Customer(customer);
            for (int i = random.Next(1, 5); i > 0; i--)
            {
                book.Invoice(
                    $"FA-2026-{60_000 + book.Items.Count}", $"C{c}", random.Next(4) == 0 ? 100_000 : random.Next(50, 3_000) * 100, $"2026-05-{random.Next(1, 29):00}",
                    reference: random.Next(4) == 0 ? "RF18539007547034" : null, order: random.Next(4) == 0 ? $"PO-{7_000 + c}" : null, terms: random.Next(4) == 0 ? "2/10 net 30" : null,
                    currency: random.Next(3) == 0 ? "USD" : "EUR", paid: random.Next(6) == 0 ? 1_000 : 0);
            }

            if (random.Next(3) == 0)
            {
                book.Credit($"AV-2026-{c}", $"C{c}", random.Next(1, 20) * 100);
            }
        }

        MatchingBook known = book.Book;
        OpenItem[] items = [.. book.Items.Skip(before)];
        return Enumerable.Range(0, Payments).Select(p => new VariedBatch(policy, known, [Pay(random, items, p)])).ToArray();
    }

    private static Payment Pay(Random random, OpenItem[] items, int index)
    {
        OpenItem one = items[random.Next(items.Length)];
        OpenItem[] some = [.. items.Where(i => i == one || (i.Customer == one.Customer && i.Open.Currency == one.Open.Currency && random.Next(3) == 0))];
        Money sum = Money.Sum(some.Select(i => i.Open), one.Open.Currency);
        sum = sum.IsPositive ? sum : one.Open.Abs();
        int customer = one.Customer.Value[1] - '0';
        string text = random.Next(3) switch { 0 => "", 1 => string.Join(' ', some.Select(i => i.Id)), _ => $"fact {one.Id.Document.Value[^3..]}" };
        PaymentBuilder payment = SmallBook.Pay(
            sum.MinorUnits, text, random.Next(3) == 0 ? 0 : customer, random.Next(4) == 0 ? $"Stated {(char)('A' + customer)}" : null, string.Create(CultureInfo.InvariantCulture, $"P{index:00}"), $"2026-06-{random.Next(1, 29):00}", sum.Currency.ToString(),
            structured: random.Next(5) == 0 ? "RF18539007547034" : null, endToEnd: random.Next(5) == 0 ? one.Id.ToString() : null, document: random.Next(6) == 0 ? one.Id.ToString() : null).ToBuilder();
        State(random, payment, some, sum, customer);
        return payment.Build();
    }

    private static void State(Random random, PaymentBuilder payment, OpenItem[] some, Money sum, int customer)
    {
        switch (random.Next(6))
        {
            case 0:
                long charge = random.Next(1, 16) * 50;
                payment.Charges.Add(new PaymentCharge(Money.FromMinor(charge, sum.Currency), random.Next(4) > 0, null));
                payment.Amount = Money.FromMinor(Math.Max(1, sum.MinorUnits - charge + (random.Next(5) == 0 ? 1 : 0)), sum.Currency);
                break;
            case 1:
                payment.InstructedAmount = sum;
                payment.Amount = Money.FromMinor(Math.Max(1, sum.MinorUnits - (random.Next(1, 30) * 50)), sum.Currency);
                break;
            case 2:
                Order(random, payment, sum);
                break;
            case 3:
                payment.ReferredDocuments.Clear();
                foreach (OpenItem item in some)
                {
                    payment.ReferredDocuments.Add(new ReferredDocument(item.Id.ToString(), Remitted: random.Next(5) == 0 ? null : Part(random, item.Open)));
                }

                Money stated = Money.Sum(payment.ReferredDocuments.Where(d => d.Remitted is not null).Select(d => d.Remitted!.Value), sum.Currency);
                payment.Amount = stated.IsPositive && random.Next(5) > 0 ? stated : sum;
                break;
            case 4:
                payment.CreditedAccount = $"DE VA {(random.Next(4) == 0 ? 9 : customer):000}";
                break;
        }
    }

    private static void Order(Random random, PaymentBuilder payment, Money sum)
    {
        Currency other = sum.Currency == Currency.Eur ? Currency.Usd : Currency.Eur;
        decimal rate = Rates[random.Next(Rates.Length)];
        Money credited = Money.FromMinor(Math.Max(1, (long)decimal.Round(sum.MinorUnits * rate) + (random.Next(6) == 0 ? 3 : 0)), other);
        (payment.InstructedAmount, payment.Amount) = (sum, credited);
        payment.ExchangeRate = random.Next(5) == 0 ? null : random.Next(3) == 0 ? new ExchangeRate(other, sum.Currency, decimal.Round(1 / rate, 6)) : new ExchangeRate(sum.Currency, other, rate);
    }

    private static Money Part(Random random, Money open) => random.Next(4) switch { 0 => open.MultiplyRatio(1, 3, MidpointRounding.ToZero), 1 => open.MultiplyRatio(5, 4, MidpointRounding.ToZero), _ => open };
}
