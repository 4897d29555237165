namespace Receivables.Banking;

/// <summary>Which collection of its mandate a direct debit is.</summary>
public enum SepaSequence
{
    /// <summary>The first of several (<c>FRST</c>). Since 2016 <see cref="Recurring"/> may stand for it (EPC016-06).</summary>
    First = 0,

    /// <summary>One of several (<c>RCUR</c>).</summary>
    Recurring = 1,

    /// <summary>The last of several (<c>FNAL</c>); the mandate ends.</summary>
    Final = 2,

    /// <summary>The only one of its mandate (<c>OOFF</c>).</summary>
    OneOff = 3,
}
