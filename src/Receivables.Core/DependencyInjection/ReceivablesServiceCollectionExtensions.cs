using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;
using Receivables.DependencyInjection;
using Receivables.Journal;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the library in a host.</summary>
public static class ReceivablesServiceCollectionExtensions
{
    /// <summary>Registers the matching engine, the journal store, the ledger provider and a clock, each as a singleton and each only where the host has not registered its own.</summary>
    /// <remarks>
    /// <para>The store is <see cref="InMemoryJournalStore"/> unless the host registers another <see cref="IJournalStore"/>, before this call or, as the last registration wins, after it.
    /// Every <see cref="IMatcher"/> that the host registers is asked beside the built-in ones, in the order of registration.</para>
    /// <para>A ledger is never registered: ask <see cref="ILedgerProvider"/> for the one you mean.</para>
    /// </remarks>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; null for the defaults.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The library was registered before and this call would change its options.</exception>
    public static IServiceCollection AddReceivables(this IServiceCollection services, Action<ReceivablesOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (services.Any(s => s.ServiceType == typeof(ReceivablesOptions)))
        {
            return configure is null ? services : throw new InvalidOperationException("AddReceivables was called before; set its options in one place.");
        }

        var options = new ReceivablesOptions();
        configure?.Invoke(options);
        options.Validate();
        services.AddSingleton(options);
        services.TryAddSingleton<IJournalStore, InMemoryJournalStore>();
        services.TryAddSingleton<ILedgerProvider>(provider => new LedgerProvider(provider.GetRequiredService<IJournalStore>(), options.Ledger));
        services.TryAddSingleton(provider => BuildEngine(options, provider.GetServices<IMatcher>()));
#pragma warning disable RS0030 // Registering the system clock reads nothing; the library itself never asks for it, and a host that registered its own keeps it.
        services.TryAddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        return services;
    }

    private static MatchingEngine BuildEngine(ReceivablesOptions options, IEnumerable<IMatcher> matchers)
    {
        MatchingEngineBuilder builder = new MatchingEngineBuilder().WithPolicy(options.Matching).WithThreads(options.MatchingThreads);
        if (options.UseDefaultMatchers)
        {
            builder.AddDefaults();
        }

        foreach (IMatcher matcher in matchers)
        {
            builder.Add(matcher);
        }

        return builder.Build();
    }
}
