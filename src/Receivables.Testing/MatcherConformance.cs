using System.Diagnostics.CodeAnalysis;
using Receivables.Matching;
using Receivables.Testing.Matchers;

namespace Receivables.Testing;

/// <summary>What every <see cref="IMatcher"/> of one's own must hold to, as cases that any test runner can run one by one.</summary>
/// <remarks>
/// <para>Each case runs the built-in matchers and the one under test over small made-up books, whose payments say nothing that only the matcher could know: it should stay silent on them, and nothing
/// may be applied that the engine alone cannot prove. A case that is broken throws <see cref="ConformanceException"/>. A pass is evidence, not proof: what the matcher does know is for tests of its own.</para>
/// <para>Immutable; cases may run at the same time if the matchers made allow it.</para>
/// </remarks>
/// <example>
/// <code>
/// public static TheoryData&lt;string&gt; Cases => [.. MatcherConformance.CaseNames];
///
/// [Theory, MemberData(nameof(Cases))]
/// public void Keeps_the_rules(string name) => new MatcherConformance(() => new LeaseMatcher(leases)).Run(name);
/// </code>
/// </example>
[Experimental("RCV0003")]
public sealed class MatcherConformance
{
    private static readonly Dictionary<string, Action<MatcherScene>> Cases = MatcherCases.All;

    private readonly Func<IMatcher> _create;

    /// <summary>Creates the suite for one kind of matcher.</summary>
    /// <param name="create">Makes a matcher; called several times a case, so that what a matcher keeps shows.</param>
    public MatcherConformance(Func<IMatcher> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        _create = create;
    }

    /// <summary>The names of all cases, each a sentence about the matcher, in a fixed order.</summary>
    public static IReadOnlyList<string> CaseNames { get; } = [.. Cases.Keys];

    /// <summary>Runs one case.</summary>
    /// <param name="caseName">One of <see cref="CaseNames"/>.</param>
    /// <exception cref="ArgumentException">There is no such case.</exception>
    /// <exception cref="ConformanceException">The matcher breaks the rule.</exception>
    public void Run(string caseName)
    {
        ArgumentNullException.ThrowIfNull(caseName);
        if (!Cases.TryGetValue(caseName, out Action<MatcherScene>? run))
        {
            throw new ArgumentException($"There is no case '{caseName}'.", nameof(caseName));
        }

        run(new MatcherScene(caseName, _create));
    }

    /// <summary>Runs all cases, one after the other, up to the first that fails.</summary>
    /// <exception cref="ConformanceException">The matcher breaks a rule.</exception>
    public void RunAll()
    {
        foreach (string name in CaseNames)
        {
            Run(name);
        }
    }
}
