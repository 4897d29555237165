namespace Receivables.Ledgers.Twin;

/// <summary>What one entry adds to one part of an item or account.</summary>
internal sealed record PlainEffect(PlainItem? Item, PlainAccount? Account, PlainPart Part, decimal Amount)
{
    internal decimal OnOpen => Part == PlainPart.Original ? Amount : -Amount;

    internal decimal OnUnapplied => Part is PlainPart.Received or PlainPart.In ? Amount : -Amount;
}
