using System.Globalization;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Testing.Matchers;

/// <summary>A small made-up book and payments for it: some named, some that say nothing, some of nobody, in two currencies.</summary>
internal sealed class MatcherWorld
{
    private const int CustomerCount = 30;
    private const int ItemCount = 90;
    private const int PaymentCount = 24;

    private static readonly LocalDate AsOf = new(2026, 6, 30);

    private readonly OpenItem[] _items;
    private readonly Customer[] _customers;

    internal MatcherWorld(int seed)
    {
        var random = new Random(seed);
        _customers = [.. Enumerable.Range(0, CustomerCount).Select(c => new CustomerBuilder { Id = CustomerId.From(Text($"CF{c:00}")), Name = Text($"Conformance Customer {c}") }.Build())];
        _items = [.. Enumerable.Range(0, ItemCount).SelectMany(i => Item(random, i))];
        Book = MatchingBook.From(_items, _customers, AsOf);
        Payments = [.. Enumerable.Range(0, PaymentCount).Select(p => Pay(random, p))];
    }

    private MatcherWorld(OpenItem[] items, Customer[] customers)
    {
        (_items, _customers, Payments) = (items, customers, []);
        Book = MatchingBook.From(items, customers, AsOf);
    }

    internal MatchingBook Book { get; }

    internal IReadOnlyList<Payment> Payments { get; }

    /// <summary>Payments with texts of every odd sort.</summary>
    internal static IReadOnlyList<Payment> OddPayments { get; } =
    [
        .. ((string[])["", " ", "\n\n", "\u202E12345", "\u200B", "𝟙𝟚𝟛", "الفاتورة ٠٠١", new string('9', 10_000), new string('x', 10_000), "\"';,|\t", "%s %n {0}"])
            .Select((text, i) => Make(Text($"O{i:00}"), Money.FromMinor(i + 1, Currency.Eur), text, null)),
        Make("O98", Money.FromMinor(long.MaxValue, Currency.Eur), "all there is", null),
        Make("O99", Money.FromMinor(1, Currency.FromCode("JPY")), "one yen", null),
    ];

    internal MatcherWorld WithoutItems() => new([], _customers);

    internal MatcherWorld WithoutCustomers() => new(_items, []);

    private IEnumerable<OpenItem> Item(Random random, int index)
    {
        LocalDate issued = AsOf.PlusDays(-random.Next(5, 60));
        return OpenItem.Of(new InvoiceBuilder
        {
            Number = DocumentNumber.From(Text($"CF-2026-{10_000 + index}")),
            Customer = _customers[random.Next(CustomerCount)].Id,
            IssueDate = issued,
            DueDate = issued.PlusDays(30),
            Amount = Money.FromMinor(random.Next(2_000, 900_000), random.Next(8) == 0 ? Currency.Usd : Currency.Eur),
        }.Build());
    }

    // A third names its item, a third only has its amount, a third is about nothing.
    private Payment Pay(Random random, int index)
    {
        OpenItem item = _items[random.Next(_items.Length)];
        string id = Text($"CF-P{index:00}");
        return (index % 3) switch
        {
            0 => Make(id, item.Open, Text($"invoice {item.Id.Document.Value} thank you"), null),
            1 => Make(id, item.Open, "thank you", random.Next(2) == 0 ? "Somebody Nobody Knows" : null),
            _ => Make(id, Money.FromMinor(random.Next(1_000, 900_000), Currency.Eur), "", null),
        };
    }

    private static Payment Make(string id, Money amount, string text, string? payer) => new PaymentBuilder
    {
        Id = PaymentId.From(id),
        BookingDate = AsOf,
        Amount = amount,
        Remittance = text,
        Payer = new Party(payer ?? ""),
    }.Build();

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
