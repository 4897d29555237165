using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Benchmarks.Matching;

/// <summary>A seeded book of five items a customer, with a payment for each item, and payments that contest some.</summary>
internal sealed class ContentionBook
{
    private readonly OpenItem[] _items;

    internal ContentionBook(int items)
    {
        var random = new Random(20261128);
        Money zero = Money.Zero(Currency.Eur);
        int customers = Math.Max(1, items / 5);
        Customer[] masters = [.. Enumerable.Range(0, customers).Select(c => new CustomerBuilder { Id = CustomerId.From(Text($"C{c:D7}")), Name = $"Customer {c}", Ibans = [IbanOf(c)] }.Build())];
        _items = new OpenItem[items];
        for (int i = 0; i < items; i++)
        {
            LocalDate issued = AsOf.PlusDays(-random.Next(1, 75));
            Money open = Money.FromMinor(random.NextInt64(1_500, 4_000_000), Currency.Eur);
            _items[i] = new(ItemId.From(Text($"FA-2026-{i:D7}")), ItemKind.Invoice, masters[i % customers].Id, issued, issued.PlusDays(30), open, zero, zero, zero);
        }

        Book = MatchingBook.From(_items, masters, AsOf);
        Payments = [.. _items.Select((item, i) => Pay(Text($"P{i:D7}"), item, i % customers, i % 3 == 0 ? "reglement merci" : $"facture {item.Id.Document.Value} du 12.05.2026"))];
    }

    internal MatchingBook Book { get; }

    internal Payment[] Payments { get; }

    private static LocalDate AsOf => new(2026, 6, 30);

    /// <summary>A second payment by the number for one item in fifty, and two that only fit for one in a hundred.</summary>
    internal IEnumerable<Payment> Contesting()
    {
        int customers = Math.Max(1, _items.Length / 5);
        for (int i = 0; i < _items.Length; i += 50)
        {
            yield return Pay(Text($"Q{i:D7}"), _items[i], i % customers, $"{_items[i].Id.Document.Value} solde");
            if (i % 100 == 0)
            {
                yield return Pay(Text($"R{i:D7}"), _items[i + 1], (i + 1) % customers, "mai");
                yield return Pay(Text($"S{i:D7}"), _items[i + 1], (i + 1) % customers, "juin");
            }
        }
    }

    private static Payment Pay(string id, OpenItem item, int customer, string text) => new PaymentBuilder
    {
        Id = PaymentId.From(id),
        BookingDate = AsOf,
        Amount = item.Open,
        Remittance = text,
        Payer = new Party(Text($"CUSTOMER {customer}"), IbanOf(customer)),
        SourceKey = "statement/" + id,
    }.Build();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static Iban IbanOf(int number)
    {
        for (int check = 2; check <= 98; check++)
        {
            if (Iban.TryParse(Text($"DE{check:00}{number:000000000000000000}"), out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
