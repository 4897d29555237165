namespace Receivables.DemoData.Banking;

/// <summary>One line of a bank statement.</summary>
internal sealed class BankEntry
{
    /// <summary>The account that moves.</summary>
    public OwnAccount Account { get; init; } = OwnCompany.Euro;

    /// <summary>The day on which the bank books it; for a pending line, the day on which it is expected.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Money in, or money out.</summary>
    public required bool IsCredit { get; init; }

    /// <summary>What kind of movement it is.</summary>
    public required BankCode Code { get; init; }

    /// <summary>What it is made of: one transaction, or those of a batch.</summary>
    public required IReadOnlyList<BankTransaction> Parts { get; init; }

    /// <summary>How many parts the bank counts where it keeps them to itself; 0 where it gives them.</summary>
    public int HiddenParts { get; init; }

    /// <summary>Whether the parts of a batch have references of their own.</summary>
    public bool PartsHaveReferences { get; init; } = true;

    /// <summary>Whether it is announced and not booked: it moves no balance.</summary>
    public bool Pending { get; init; }

    /// <summary>Whether the bank gives a number of the line only, and no reference of its own.</summary>
    public bool NumberOnly { get; init; }

    /// <summary>The bank's reference. Set beforehand where the bank uses one again and again.</summary>
    public string ServicerReference { get; set; } = "";

    /// <summary>The number of the line on its statement.</summary>
    public string EntryReference { get; set; } = "";

    /// <summary>Whether it holds several transactions.</summary>
    public bool IsBatch => Parts.Count > 1 || HiddenParts > 0;

    /// <summary>What the account moves by, always positive.</summary>
    public long Amount => Parts.Sum(part => part.Amount);

    /// <summary>The same with the sign of the movement.</summary>
    public long SignedAmount => IsCredit ? Amount : -Amount;
}
