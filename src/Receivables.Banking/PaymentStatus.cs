using Receivables.Banking.Sepa;

namespace Receivables.Banking;

/// <summary>What a bank says of a message, of a lot, or of a transaction that was sent to it.</summary>
/// <remarks>Immutable; equal only to itself; safe to share between threads.</remarks>
public sealed class PaymentStatus
{
    internal PaymentStatus()
    {
    }

    /// <summary>The id of the lot (<c>OrgnlPmtInfId</c>), or null where the whole message is meant.</summary>
    public string? LotId { get; internal init; }

    /// <summary>The end-to-end id of the transaction, or null where a lot or the message is meant.</summary>
    public string? EndToEndId { get; internal init; }

    /// <summary>The instruction id of the transaction, or null.</summary>
    public string? InstructionId { get; internal init; }

    /// <summary>The code as given (<c>RJCT</c>), or null where only reasons are given.</summary>
    public string? Code { get; internal init; }

    /// <summary>What the code says.</summary>
    public PaymentStatusKind Kind => PaymentStatusCodes.KindOf(Code);

    /// <summary>The reason codes, such as <c>AM04</c>: see <see cref="ReturnReason.Of"/>.</summary>
    public IReadOnlyList<string> Reasons { get; internal init; } = [];

    /// <summary>What the bank adds in words, its lines joined by a space; empty where there is nothing.</summary>
    public string Information { get; internal init; } = "";

    /// <summary>The amount of the transaction, or null where not stated.</summary>
    public Money? Amount { get; internal init; }

    /// <summary>The mandate of the transaction, or null.</summary>
    public string? MandateId { get; internal init; }

    /// <summary>Whether it is of one transaction.</summary>
    public bool IsTransaction => EndToEndId is not null || InstructionId is not null;

    /// <summary>Returns id and code.</summary>
    public override string ToString() => $"{EndToEndId ?? InstructionId ?? LotId} {Code} {string.Join(',', Reasons)}".Trim();
}
