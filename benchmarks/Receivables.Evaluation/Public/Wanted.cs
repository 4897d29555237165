namespace Receivables.Evaluation.Public;

/// <summary>What is to happen to a bank line, by its note.</summary>
internal enum Wanted
{
    /// <summary>It settles these items, and nobody has to be asked.</summary>
    Settle,

    /// <summary>It is about these items, and a person is to decide.</summary>
    Ask,

    /// <summary>It settles nothing that is open.</summary>
    None,

    /// <summary>It takes an earlier payment back: an entry of the ledger, and nothing to be matched.</summary>
    Return,
}
