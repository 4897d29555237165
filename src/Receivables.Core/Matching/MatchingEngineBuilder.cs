using System.Diagnostics.CodeAnalysis;
using Receivables.Matching.Documents;
using Receivables.Matching.Memory;
using Receivables.Matching.Payers;

namespace Receivables.Matching;

/// <summary>Puts a matching engine together. Not thread-safe; the engine that it builds is.</summary>
[Experimental(MatchingExperiment.Id)]
public sealed class MatchingEngineBuilder
{
    private const int MostThreads = 1_024;

    private readonly List<IMatcher> _matchers = [];
    private bool _defaults;
    private MatchingPolicy _policy = MatchingPolicy.Default;
    private int _threads = 1;

    /// <summary>Adds the built-in matchers: references, document numbers, purchase orders, end-to-end ids, known accounts and names, and those that people confirmed.</summary>
    /// <exception cref="InvalidOperationException">They were added before.</exception>
    public MatchingEngineBuilder AddDefaults()
    {
        if (_defaults)
        {
            throw new InvalidOperationException("The built-in matchers were added before.");
        }

        _defaults = true;
        return this;
    }

    /// <summary>Adds a matcher.</summary>
    /// <param name="matcher">The matcher; safe for several threads where the engine has several.</param>
    /// <exception cref="InvalidOperationException">The same matcher was added before.</exception>
    public MatchingEngineBuilder Add(IMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        if (_matchers.Contains(matcher))
        {
            throw new InvalidOperationException("The same matcher was added before.");
        }

        _matchers.Add(matcher);
        return this;
    }

    /// <summary>States how it is decided and how certain the engine has to be; <see cref="MatchingPolicy.Default"/> unless stated. Matchers are asked only where the policy's method is <see cref="MatchingMethod.Odds"/>.</summary>
    /// <param name="policy">The policy.</param>
    public MatchingEngineBuilder WithPolicy(MatchingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        return this;
    }

    /// <summary>States how many threads one batch may use; 1 unless stated. The answer is the same with any number.</summary>
    /// <param name="threads">1 to 1,024.</param>
    public MatchingEngineBuilder WithThreads(int threads)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(threads, MostThreads);
        _threads = threads;
        return this;
    }

    /// <summary>Builds the engine; the builder can be used on without changing it.</summary>
    public MatchingEngine Build() => new([.. _defaults ? BuiltIn() : [], .. _matchers], _policy, _threads);

    /// <summary>The matchers that <see cref="AddDefaults"/> adds.</summary>
    internal static IMatcher[] BuiltIn() =>
        [new StructuredReferenceMatcher(), new RemittanceTextMatcher(), new EndToEndIdMatcher(), new ReferredDocumentMatcher(), new KnownIbanMatcher(), new VirtualAccountMatcher(), new PayerNameMatcher(), new TextPartyMatcher(), new ThirdPayerMatcher(), new ParentMatcher(), new LearnedPayerMatcher()];
}
