using System.Diagnostics.CodeAnalysis;

namespace Receivables.Dunning;

/// <summary>How a reminder speaks.</summary>
[Experimental("RCV0002")]
public enum DunningTone
{
    /// <summary>As to a good customer who forgot, the default.</summary>
    Friendly = 0,

    /// <summary>Plain facts.</summary>
    Neutral = 1,

    /// <summary>Payment is demanded.</summary>
    Firm = 2,

    /// <summary>A formal notice.</summary>
    Formal = 3,
}
