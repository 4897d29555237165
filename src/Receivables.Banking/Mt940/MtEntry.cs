namespace Receivables.Banking.Mt940;

/// <summary>What field 61 says beside the amount, for those who read the details.</summary>
internal sealed class MtEntry
{
    /// <summary>The SWIFT type of transaction with its letter, such as <c>NTRF</c>, or null.</summary>
    internal string? Type { get; set; }

    /// <summary>The reference for the owner of the account, or null where it says that there is none.</summary>
    internal string? CustomerReference { get; set; }

    /// <summary>What stands after the references, or null.</summary>
    internal string? Supplement { get; set; }

    /// <summary>Whether the supplement stands on the line of the entry itself, as one bank has it for names.</summary>
    internal bool IsSupplementInline { get; set; }
}
