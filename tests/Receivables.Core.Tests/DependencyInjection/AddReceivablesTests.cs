using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.DependencyInjection;

public class AddReceivablesTests
{
    [Fact]
    public async Task A_host_gets_engine_store_provider_and_clock_and_never_a_ledger()
    {
        await using ServiceProvider services = new ServiceCollection().AddReceivables().BuildServiceProvider(validateScopes: true);

        Assert.IsType<InMemoryJournalStore>(services.GetRequiredService<IJournalStore>());
        Assert.Same(services.GetRequiredService<MatchingEngine>(), services.GetRequiredService<MatchingEngine>());
        Assert.NotNull(services.GetRequiredService<IClock>());
        Assert.Null(services.GetService<Ledger>());
        Ledger ledger = await services.GetRequiredService<ILedgerProvider>().OpenAsync(LedgerId.From("L"), TestContext.Current.CancellationToken);
        Assert.Equal(0, ledger.Version);
    }

    [Fact]
    public async Task What_the_host_registered_stays()
    {
        var clock = new FixedClock(Instant.FromUtc(2026, 6, 30, 12, 0));
        var store = new InMemoryJournalStore();
        await using ServiceProvider services = new ServiceCollection()
            .AddSingleton<IClock>(clock)
            .AddSingleton<IJournalStore>(store)
            .AddReceivables(options => options.Ledger = new LedgerOptions { FunctionalCurrency = Currency.Chf })
            .BuildServiceProvider();

        Assert.Same(clock, services.GetRequiredService<IClock>());
        Assert.Same(store, services.GetRequiredService<IJournalStore>());
        Ledger ledger = await services.GetRequiredService<ILedgerProvider>().OpenAsync(LedgerId.From("L"), TestContext.Current.CancellationToken);
        Assert.Equal(Currency.Chf, ledger.Options.FunctionalCurrency);
    }

    [Fact]
    public void The_host_s_matchers_are_asked()
    {
        var asked = new AskedMatcher();
        using ServiceProvider services = new ServiceCollection().AddSingleton<IMatcher>(asked).AddReceivables(o => o.UseDefaultMatchers = false).BuildServiceProvider();
        Payment payment = new PaymentBuilder { Id = PaymentId.From("P"), BookingDate = new LocalDate(2026, 6, 30), Amount = Money.Eur(1) }.Build();

        services.GetRequiredService<MatchingEngine>().Match(MatchingBook.From(Given.Snapshot("2026-06-30", []), []), [payment], TestContext.Current.CancellationToken);

        Assert.Equal([payment.Id], asked.Payments);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public void Options_are_validated_at_once(int threads) =>
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddReceivables(o => o.MatchingThreads = threads));

    [Fact]
    public void Options_are_set_in_one_place()
    {
        IServiceCollection services = new ServiceCollection().AddReceivables().AddReceivables();

        Assert.Throws<InvalidOperationException>(() => services.AddReceivables(_ => { }));
        Assert.Single(services, s => s.ServiceType == typeof(IJournalStore));
    }

    private sealed class FixedClock(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }

    private sealed class AskedMatcher : IMatcher
    {
        internal List<PaymentId> Payments { get; } = [];

        public void Find(MatchContext context) => Payments.Add(context.Payment.Id);
    }
}
