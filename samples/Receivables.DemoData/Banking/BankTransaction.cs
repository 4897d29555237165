namespace Receivables.DemoData.Banking;

/// <summary>One transaction as the bank reports it: the whole of an entry, or one part of a batch.</summary>
internal sealed class BankTransaction
{
    /// <summary>What the account moves by, always positive, in cents of the account.</summary>
    public required long Amount { get; init; }

    /// <summary>The other side's name; empty where the bank gives none.</summary>
    public string Name { get; init; } = "";

    /// <summary>The other side's account; empty where the bank gives none.</summary>
    public string Account { get; init; } = "";

    /// <summary>For whom the other side pays; empty for itself.</summary>
    public string OnBehalfOf { get; init; } = "";

    /// <summary>The reference that the payer (or we, for a debit) gave.</summary>
    public string EndToEndId { get; init; } = "NOTPROVIDED";

    /// <summary>The mandate of a direct debit; empty elsewhere.</summary>
    public string MandateId { get; init; } = "";

    /// <summary>The text for us, in the lines in which it came.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>The creditor reference; empty where there is none.</summary>
    public string CreditorReference { get; init; } = "";

    /// <summary>The documents that are named in structured form.</summary>
    public IReadOnlyList<ReferredDocument> Documents { get; init; } = [];

    /// <summary>What was ordered in another currency.</summary>
    public InstructedAmount? Instructed { get; init; }

    /// <summary>What the banks took off before the money came, where they say so.</summary>
    public long Charges { get; init; }

    /// <summary>Set where this takes an earlier payment back.</summary>
    public ReturnInformation? Return { get; init; }

    /// <summary>The bank's reference of this part of a batch; empty where the entry's own stands for it.</summary>
    public string ServicerReference { get; set; } = "";

    /// <summary>The id under which the reports will name it.</summary>
    public string Id { get; set; } = "";
}
