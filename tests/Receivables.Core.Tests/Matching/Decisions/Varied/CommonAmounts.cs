using System.Globalization;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>An amount that many owe, as many as are listed one by one, one more and one less; a name that as many share as are suspected, and one more; texts that name as many as are looked at.</summary>
internal static class CommonAmounts
{
    private const long Fee = 12_000;

    private static readonly int[] Counts = [2, 15, 16, 17, 31, 32, 33, 40, 64, 66];

    internal static IEnumerable<VariedBatch> Batches() => Counts.SelectMany(count => new[] { MatchingPolicy.Default, VariedBatches.Generous }.Select(policy => Batch(count, policy)));

    // The third owes the fee twice, the fourth a discount on it; every second has another invoice as well.
    private static VariedBatch Batch(int members, MatchingPolicy policy)
    {
        var book = new SmallBook(3);
        for (int m = 0; m < members; m++)
        {
            string id = $"M{m:00}";
            book.Customer(new CustomerBuilder { Id = CustomerId.From(id), Name = m < members - 1 ? "Jan Novak" : "Eva Horn", Ibans = m % 4 == 0 ? [SmallBook.Iban(1)] : m == 1 ? [SmallBook.Iban(2)] : [], VirtualAccounts = m == 2 ? ["VA 7"] : [], ThirdPayers = m == 3 ? [new Party("Sozialamt", SmallBook.Iban(3))] : [] }.Build());
            book.Invoice($"MB-2026-{100 + m}", id, Fee, "2026-05-01", terms: m % 5 == 3 ? "2/10 net 30" : null);
            if (m % 5 == 2)
            {
                book.Invoice($"MB-2026-{400 + m}", id, Fee, "2026-06-01");
            }

            if (m % 2 == 0)
            {
                book.Invoice($"MB-2026-{600 + m}", id, 30_000 + m, "2026-05-01");
            }
        }

        return new(policy, book.Book, [.. Payments(members).Select((p, i) => Numbered(p, i))]);
    }

    private static IEnumerable<Payment> Payments(int members)
    {
        string[] names = ["", "Jan Novak", "Eva Horn", "Jan Nowak", "Nobody Known", "Sozialamt"];
        string[] texts = ["", "Beitrag", "Beitrag Jan Novak", "Beitrag Eva Horn 2026", "MB-2026-101", $"MB-2026-{100 + members - 1}", "MB-2026-999", "4711", string.Join(' ', Enumerable.Range(100, members)), string.Join(' ', Enumerable.Range(0, members).Select(m => $"MB-2026-{100 + m}"))];
        foreach (string text in texts)
        {
            for (int account = 0; account < 6; account++)
            {
                string? name = names[(account + text.Length) % names.Length] is { Length: > 0 } one ? one : null;
                yield return SmallBook.Pay(account == 5 ? Fee * 98 / 100 : Fee, text, account > 4 ? 0 : account, name);
                PaymentBuilder credited = SmallBook.Pay(account < 3 ? Fee : 2 * Fee, text, account % 2 == 0 ? 0 : 9, names[account] is { Length: > 0 } other ? other : null).ToBuilder();
                credited.CreditedAccount = account % 3 == 0 ? "VA 7" : null;
                yield return credited.Build();
            }
        }

        yield return SmallBook.Pay(Fee * members, texts[^1], 1);
        yield return SmallBook.Pay((Fee * members) + 1, texts[^1], 1);
    }

    private static Payment Numbered(Payment payment, int number)
    {
        PaymentBuilder builder = payment.ToBuilder();
        builder.Id = PaymentId.From(string.Create(CultureInfo.InvariantCulture, $"P{number:000}"));
        return builder.Build();
    }
}
