using System.Runtime.InteropServices;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Contention;

/// <summary>Holds the payments of a batch against each other: an item is settled once.</summary>
/// <remarks>
/// A document named stands before an amount that only fits. What payments that name nothing want is a weighted set packing, solved for the payments that want the same items, as far as the budget of steps reaches: what is not clearly
/// best is left to a person. Items between which nothing tells a difference go to the payments in turn, the oldest first. The order of the input makes no difference, and a payment that wants what nobody else wants keeps its decision.
/// </remarks>
internal static class ContentionResolver
{
    /// <summary>Resolves, and tells the payments that are held what is left for them and who has the rest.</summary>
    /// <param name="batch">The batch, each payment decided for itself.</param>
    /// <param name="decide">Decides on payments against what is left of the book, each for itself.</param>
    internal static void Resolve(PaymentBatch batch, Func<BookIndex, Payment[], Verdict[]> decide)
    {
        SharedWants wants = SharedWants.Find(batch);
        var twins = Twins.Find(batch);
        Repeats.Hold(batch, twins);
        if (wants.Classes.Length > 0)
        {
            var stock = ClassStock.Of(batch.Index.Columns, wants.Classes);
            NamedClaims.Settle(batch, wants, stock);
            Repeats.HoldSilent(batch, wants);
            var partly = PartlyNamed.Speak(batch, wants, stock);
            new TurnTaking(batch, stock).Give(UnnamedClaims.Settle(batch, wants, twins, stock, partly));
        }

        List<int> held = Held(batch, wants, twins);
        var rivals = new RivalFinder(batch);
        rivals.TellWhoSettled(wants);
        SecondLook.Take(batch, wants, decide);
        rivals.TellWhoIsHeld(held);
        ContestedShares.Share(batch, held);
    }

    // Who wanted one thing alone and is like nobody was applied, and still is.
    private static List<int> Held(PaymentBatch batch, SharedWants wants, Twins twins)
    {
        List<int> held = [];
        AddHeld(batch, wants.Payments, held);
        AddHeld(batch, CollectionsMarshal.AsSpan(twins.Doubted), held);
        for (int i = 0; i < batch.Keys.Classes.Length; i++)
        {
            if (batch.Keys.Classes[i] == ContentionKeys.Several)
            {
                AddHeld(batch, [i], held);
            }
        }

        held.Sort();
        Adjacent.KeepFirst(held);
        return held;
    }

    private static void AddHeld(PaymentBatch batch, ReadOnlySpan<int> places, List<int> held)
    {
        foreach (int place in places)
        {
            if (batch.Verdicts[place].Decision == MatchDecision.Review)
            {
                held.Add(place);
            }
        }
    }
}
