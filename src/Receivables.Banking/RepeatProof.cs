namespace Receivables.Banking;

/// <summary>How it is known that a transaction was read before.</summary>
public enum RepeatProof
{
    /// <summary>The same account, day, amount and bank's reference.</summary>
    BankReference = 0,

    /// <summary>The same account, day, amount and end-to-end id, and nothing that contradicts.</summary>
    EndToEndId = 1,

    /// <summary>It stands at the same place of another copy of the same statement, with the same day and amount.</summary>
    SamePlace = 2,

    /// <summary>The same account, day, amount and text with the name of the other side. Likely, not certain: a person should look.</summary>
    SameText = 3,

    /// <summary>The entry stands for a batch whose transactions were read one by one, and they sum to it.</summary>
    Batch = 4,

    /// <summary>A bank's credit is the payout of a provider whose settlement report was read: the same amount within ten days, and the text names the provider or the payout. Its payments are there one by one.</summary>
    Payout = 5,
}
