namespace Receivables.Ledgers.Twin;

/// <summary>What one entry adds to one part of an item or account.</summary>
internal sealed record PlainEffect(PlainItem? Item, PlainAccount? Account, string Part, decimal Amount)
{
    internal const string Original = "original";
    internal const string Settled = "settled";
    internal const string Adjusted = "adjusted";
    internal const string Lost = "written off";
    internal const string Moved = "moved";
    internal const string Received = "received";
    internal const string Allocated = "allocated";
    internal const string Refunded = "refunded";
    internal const string Returned = "returned";
    internal const string Out = "moved out";
    internal const string In = "moved in";

    internal decimal OnOpen => Part == Original ? Amount : -Amount;

    internal decimal OnUnapplied => Part is Received or In ? Amount : -Amount;
}
