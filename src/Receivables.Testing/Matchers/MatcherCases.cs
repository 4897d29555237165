using System.Globalization;
using Receivables.Matching;

namespace Receivables.Testing.Matchers;

/// <summary>The cases by name.</summary>
internal static class MatcherCases
{
    private const int Books = 20;
    private const int Threads = 4;

    internal static readonly Dictionary<string, Action<MatcherScene>> All = new(StringComparer.Ordinal)
    {
        ["The same payments are decided the same way again"] = Again,
        ["The order of the payments makes no difference"] = Order,
        ["A payment is decided alike by a matcher that has seen others"] = Alone,
        ["Several threads decide as one does"] = Parallel,
        ["The culture makes no difference"] = Culture,
        ["Nothing is applied that the engine alone cannot prove"] = NothingMore,
        ["What is applied without it stays applied"] = NothingLess,
        ["Money is neither made nor lost"] = Conservation,
        ["Odd payments are read without an exception"] = Odd,
        ["A book without items and one without customers are read without an exception"] = Empty,
    };

    private static void Again(MatcherScene scene) => scene.ForEach(Books, world =>
        scene.ExpectSame(scene.Match(world, world.Payments), scene.Match(world, world.Payments), "decided twice"));

    private static void Order(MatcherScene scene) => scene.ForEach(Books, world =>
        scene.ExpectSame(scene.Match(world, world.Payments), scene.Match(world, [.. world.Payments.Reverse()]), "given in the other order"));

    private static void Alone(MatcherScene scene) => scene.ForEach(Books, world =>
    {
        IMatcher used = scene.Create();
        scene.Match(world, world.Payments, used);
        foreach (Payment payment in world.Payments)
        {
            scene.ExpectSame(scene.Match(world, [payment]), scene.Match(world, [payment], used), "decided by a matcher that had seen others");
        }
    });

    private static void Parallel(MatcherScene scene) => scene.ForEach(Books, world =>
        scene.ExpectSame(scene.Match(world, world.Payments), scene.Match(world, world.Payments, scene.Create(), Threads), "decided on several threads"));

    private static void Culture(MatcherScene scene) => scene.ForEach(Books, world =>
    {
        MatchReport invariant = scene.Match(world, world.Payments);
        MatchReport? odd = null;
        Exception? thrown = null;
        var other = new Thread(() =>
        {
            try
            {
                odd = scene.Match(world, world.Payments);
            }
            catch (Exception exception)
            {
                thrown = exception;
            }
        })
        { CurrentCulture = OddCulture() };
        other.Start();
        other.Join();
        scene.Expect(thrown is null, $"the matcher throws in another culture: {thrown}");
        scene.ExpectSame(invariant, odd!, "decided in another culture");
    });

    private static void NothingMore(MatcherScene scene) => scene.ForEach(Books, world =>
    {
        MatchReport alone = MatcherScene.MatchAlone(world);
        MatchReport with = scene.Match(world, world.Payments);
        for (int i = 0; i < alone.Proposals.Count; i++)
        {
            MatchProposal proposal = with.Proposals[i];
            bool same = proposal.Items.Select(m => m.Allocation).SequenceEqual(alone.Proposals[i].Items.Select(m => m.Allocation));
            scene.Expect(
                proposal.Decision != MatchDecision.Apply || (alone.Proposals[i].Decision == MatchDecision.Apply && same),
                $"a payment of which the matcher cannot know anything is applied through it:\n{proposal.Explain()}\nWithout it:\n{alone.Proposals[i].Explain()}");
        }
    });

    private static void NothingLess(MatcherScene scene) => scene.ForEach(Books, world =>
    {
        MatchReport alone = MatcherScene.MatchAlone(world);
        MatchReport with = scene.Match(world, world.Payments);
        for (int i = 0; i < alone.Proposals.Count; i++)
        {
            scene.Expect(
                alone.Proposals[i].Decision != MatchDecision.Apply || with.Proposals[i].Decision == MatchDecision.Apply,
                $"a payment that is proven is held through the matcher:\n{with.Proposals[i].Explain()}");
        }
    });

    private static void Conservation(MatcherScene scene) => scene.ForEach(Books, world =>
    {
        foreach (MatchProposal proposal in scene.Match(world, world.Payments).Proposals)
        {
            Money cash = Money.Sum(proposal.Items.Select(i => i.Allocation.Paid ?? i.Allocation.Cash), proposal.Payment.Amount.Currency);
            scene.Expect(cash + proposal.Unapplied == proposal.Payment.Amount, $"what is used and what is left is not what was paid:\n{proposal.Explain()}");
            scene.Expect(proposal.Items.All(i => i.Item.Open.Currency == proposal.Payment.Amount.Currency), $"currencies are crossed:\n{proposal.Explain()}");
        }
    });

    private static void Odd(MatcherScene scene) => scene.ForEach(1, world => scene.Match(world, MatcherWorld.OddPayments));

    private static void Empty(MatcherScene scene) => scene.ForEach(1, world =>
    {
        scene.Match(world.WithoutItems(), world.Payments);
        scene.Match(world.WithoutCustomers(), world.Payments);
    });

    // Commas for points, digits in other groups, a minus of its own.
    private static CultureInfo OddCulture()
    {
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "~";
        return odd;
    }
}
