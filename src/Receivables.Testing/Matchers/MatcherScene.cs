using Receivables.Matching;

namespace Receivables.Testing.Matchers;

/// <summary>One run of one case: how to make worlds, match in them, and complain.</summary>
internal sealed class MatcherScene(string caseName, Func<IMatcher> create)
{
    internal IMatcher Create() => create();

    /// <summary>Runs over some worlds, each from its own seed.</summary>
    internal void ForEach(int worlds, Action<MatcherWorld> run)
    {
        for (int seed = 1; seed <= worlds; seed++)
        {
            try
            {
                run(new MatcherWorld(seed));
            }
            catch (Exception exception) when (exception is not ConformanceException)
            {
                throw new ConformanceException(caseName, $"the matcher throws in world {seed}: {exception}");
            }
        }
    }

    internal MatchReport Match(MatcherWorld world, IReadOnlyList<Payment> payments, IMatcher? matcher = null, int threads = 1) =>
        new MatchingEngineBuilder().AddDefaults().Add(matcher ?? create()).WithThreads(threads).Build().Match(world.Book, payments);

    internal static MatchReport MatchAlone(MatcherWorld world) => new MatchingEngineBuilder().AddDefaults().Build().Match(world.Book, world.Payments);

    /// <summary>Complains where two reports do not say the same of each payment.</summary>
    internal void ExpectSame(MatchReport one, MatchReport other, string how)
    {
        var texts = other.Proposals.ToDictionary(p => p.Payment.Id, p => p.Explain());
        foreach (MatchProposal proposal in one.Proposals)
        {
            string again = texts[proposal.Payment.Id];
            Expect(proposal.Explain() == again, $"{how}, a payment comes out otherwise:\n{proposal.Explain()}\nbut\n{again}");
        }
    }

    internal void Expect(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new ConformanceException(caseName, otherwise);
        }
    }
}
