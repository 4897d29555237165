namespace Receivables.Banking;

/// <summary>A bank's answer to a message that was sent to it (pain.002).</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class PaymentStatusReport
{
    internal PaymentStatusReport(string? messageId, string? originalMessageId, string? originalMessageName, PaymentStatus group, IReadOnlyList<PaymentStatus> details)
    {
        MessageId = messageId;
        OriginalMessageId = originalMessageId;
        OriginalMessageName = originalMessageName;
        Group = group;
        Details = details;
    }

    /// <summary>The bank's id of the answer, or null.</summary>
    public string? MessageId { get; }

    /// <summary>The id of the message that is answered, or null.</summary>
    public string? OriginalMessageId { get; }

    /// <summary>What was answered, such as <c>pain.008.001.08</c>, or null.</summary>
    public string? OriginalMessageName { get; }

    /// <summary>What is said of the whole message; its code is null where nothing is.</summary>
    public PaymentStatus Group { get; }

    /// <summary>What is said of lots and of transactions, in the order of the file: each lot before its transactions.</summary>
    public IReadOnlyList<PaymentStatus> Details { get; }

    /// <summary>What is said of one transaction: of itself, else of its lot, else of the whole message.</summary>
    /// <param name="endToEndId">Its end-to-end id.</param>
    /// <param name="lotId">The id of its lot, or null where not known.</param>
    /// <returns>The status that counts. What is accepted in part says nothing of a transaction that is not named: banks name those they refuse.</returns>
    public PaymentStatus StatusOf(string endToEndId, string? lotId = null)
    {
        ArgumentNullException.ThrowIfNull(endToEndId);
        return Details.LastOrDefault(d => d.EndToEndId == endToEndId && (lotId is null || d.LotId == lotId))
            ?? Details.LastOrDefault(d => !d.IsTransaction && lotId is not null && d.LotId == lotId && d.Code is not null)
            ?? Group;
    }

    /// <summary>Returns both ids.</summary>
    public override string ToString() => $"{MessageId} on {OriginalMessageId}: {Group.Code}";
}
