using BenchmarkDotNet.Attributes;
using NodaTime;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Benchmarks.Matching;

/// <summary>Decisions on payments against 100,000 open items of 20,000 customers, on one thread: the time is for one payment.</summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private const int Items = 100_000;
    private const int Customers = 20_000;
    private const int Payments = 10_000;

    private readonly MatchingEngine _engine = new MatchingEngineBuilder().AddDefaults().Build();
    private readonly List<OpenItem> _items = [];
    private readonly List<Customer> _customers = [];
    private readonly List<Payment> _named = [];
    private readonly List<Payment> _silent = [];
    private MatchingBook _book = null!;

    private static LocalDate AsOf => new(2026, 6, 30);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(20260630);
        Money zero = Money.Zero(Currency.Eur);
        for (int c = 0; c < Customers; c++)
        {
            _customers.Add(new CustomerBuilder { Id = CustomerId.From($"C{c:D5}"), Name = $"Customer {c}", Ibans = c % 10 < 7 ? [IbanOf(c)] : [] }.Build());
        }

        for (int i = 0; i < Items; i++)
        {
            Money open = Money.FromMinor(random.NextInt64(1_500, 4_000_000), Currency.Eur);
            LocalDate issued = AsOf.PlusDays(-random.Next(1, 75));
            _items.Add(new(ItemId.From($"FA-2026-{i:D6}"), ItemKind.Invoice, CustomerId.From($"C{random.Next(Customers):D5}"), issued, issued.PlusDays(30), open, zero, zero, zero));
        }

        for (int p = 0; p < Payments; p++)
        {
            OpenItem item = _items[p * 7];
            int customer = int.Parse(item.Customer.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
            _named.Add(Pay(p, item, customer, $"votre facture {item.Id.Document.Value.ToLowerInvariant()} du 12.05.2026 tel 06 12 34 56 78"));
            _silent.Add(Pay(p, item, customer, "reglement merci"));
        }

        _book = MatchingBook.From(_items, _customers, AsOf);
    }

    [Benchmark(OperationsPerInvoke = Payments)]
    public MatchReport NumberInTheText() => _engine.Match(_book, _named);

    [Benchmark(OperationsPerInvoke = Payments)]
    public MatchReport AccountAndAmount() => _engine.Match(_book, _silent);

    [Benchmark]
    public MatchingBook Index() => MatchingBook.From(_items, _customers, AsOf);

    private static Payment Pay(int number, OpenItem item, int customer, string text) => new PaymentBuilder
    {
        Id = PaymentId.From($"P{number:D6}"),
        BookingDate = AsOf,
        Amount = item.Open,
        Remittance = text,
        Payer = new Party($"CUSTOMER {customer}", IbanOf(customer)),
    }.Build();

    private static Iban IbanOf(int number)
    {
        for (int check = 2; check <= 98; check++)
        {
            if (Iban.TryParse($"DE{check:00}{number:000000000000000000}", out Iban iban))
            {
                return iban;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }
}
