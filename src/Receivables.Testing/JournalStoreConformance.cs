using Receivables.Testing.Conformance;

namespace Receivables.Testing;

/// <summary>The promises that every <see cref="Journal.IJournalStore"/> keeps, as cases that any test runner can run one by one.</summary>
/// <remarks>
/// <para>Each case makes a store of its own and throws <see cref="ConformanceException"/> where a promise is broken. Cases that race writers repeat
/// until a store that is wrong has had a fair chance to be caught; a pass of those is evidence, not proof.</para>
/// <para>Immutable; cases may run at the same time if the fixture allows it.</para>
/// </remarks>
/// <example>
/// <code>
/// public static TheoryData&lt;string&gt; Cases => [.. JournalStoreConformance.CaseNames];
///
/// [Theory, MemberData(nameof(Cases))]
/// public Task Keeps_its_promises(string name) => new JournalStoreConformance(new MyFixture()).RunAsync(name);
/// </code>
/// </example>
public sealed class JournalStoreConformance
{
    private static readonly Dictionary<string, Func<ConformanceScene, Task>> Cases = ConformanceCases.All;

    private readonly IJournalStoreFixture _fixture;

    /// <summary>Creates the suite for one kind of store.</summary>
    /// <param name="fixture">Makes the stores.</param>
    public JournalStoreConformance(IJournalStoreFixture fixture)
    {
        ArgumentNullException.ThrowIfNull(fixture);
        _fixture = fixture;
    }

    /// <summary>The names of all cases, each a sentence about the store, in a fixed order.</summary>
    public static IReadOnlyList<string> CaseNames { get; } = [.. Cases.Keys];

    /// <summary>Runs one case.</summary>
    /// <param name="caseName">One of <see cref="CaseNames"/>.</param>
    /// <param name="cancellationToken">Cancels the case.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    /// <exception cref="ConformanceException">The store breaks the promise.</exception>
    public async Task RunAsync(string caseName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(caseName);
        if (!Cases.TryGetValue(caseName, out Func<ConformanceScene, Task>? run))
        {
            throw new ArgumentException($"There is no case '{caseName}'.", nameof(caseName));
        }

        Journal.IJournalStore store = await _fixture.CreateAsync(cancellationToken).ConfigureAwait(false);
        await run(new ConformanceScene(caseName, _fixture, store, cancellationToken)).ConfigureAwait(false);
    }

    /// <summary>Runs all cases, one after the other, up to the first that fails.</summary>
    /// <param name="cancellationToken">Cancels the run.</param>
    /// <exception cref="ConformanceException">The store breaks a promise.</exception>
    public async Task RunAllAsync(CancellationToken cancellationToken = default)
    {
        foreach (string name in CaseNames)
        {
            await RunAsync(name, cancellationToken).ConfigureAwait(false);
        }
    }
}
