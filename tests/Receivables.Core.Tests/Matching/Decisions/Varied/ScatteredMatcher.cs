using Receivables.Ledgers;

namespace Receivables.Matching.Decisions.Varied;

/// <summary>A plug-in that states evidence of every sort and weight for whatever a checksum of the payment picks: what the engine makes of it is looked at, not whether it is right.</summary>
internal sealed class ScatteredMatcher : IMatcher
{
    private static readonly EvidenceKind Kind = EvidenceKind.From("scattered");

    public void Find(MatchContext context)
    {
        var random = new Random(context.Payment.Id.Value.Aggregate((int)context.Payment.Amount.MinorUnits, (sum, c) => unchecked((sum * 31) + c)));
        OpenItem[] fitting = [.. context.Book.OpenItems.Where(i => i.Open.Currency == context.Payment.Amount.Currency && i.Open.IsPositive)];
        for (int times = fitting.Length == 0 ? 0 : random.Next(3); times > 0; times--)
        {
            State(context, random, fitting[random.Next(fitting.Length)]);
        }
    }

    private static void State(MatchContext context, Random random, OpenItem item)
    {
        MatchEvidence evidence = MatchEvidence.Create((EvidenceFamily)random.Next(5), Kind, LogOdds.FromUnits(random.Next(-60_000, 90_000)), $"says something of {item.Id}");
        switch (random.Next(4))
        {
            case 0:
                context.NameItem(item, evidence);
                break;
            case 1 when context.Book.Customers.Any(c => c.Id == item.Customer):
                context.IdentifyPayer(item.Customer, evidence);
                break;
            default:
                Money part = random.Next(2) == 0 ? item.Open : Least(item.Open, context.Payment.Amount);
                context.Propose([new Allocation(item.Id, Least(part, context.Payment.Amount))], evidence);
                break;
        }
    }

    private static Money Least(Money first, Money second) => first < second ? first : second;
}
