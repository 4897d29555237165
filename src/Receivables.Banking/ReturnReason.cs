using Receivables.Banking.Sepa;

namespace Receivables.Banking;

/// <summary>What the reason code of a return, a refusal or a refund means for the receivable.</summary>
/// <param name="Code">The code of ISO 20022 (external status and return reason codes), such as <c>AM04</c>.</param>
/// <param name="Meaning">What it says, in English.</param>
/// <param name="Action">What to do.</param>
/// <remarks>
/// The open amount is due again in every case. Within SEPA the bank of the debtor returns within five interbank business days of the collection (Core) or three (B2B); a debtor may ask a Core collection back for eight weeks
/// without a reason and, where there was no mandate, for thirteen months; a B2B collection never. Source: EPC016-06 and EPC222-07 (rulebooks), EPC173-14 (guidance on reason codes).
/// Privacy laws let banks write <c>MS03</c> for others, so it says nothing. Immutable; safe to share between threads.
/// </remarks>
public sealed record ReturnReason(string Code, string Meaning, ReturnAction Action)
{
    /// <summary>Looks up a code, in capitals or not.</summary>
    /// <param name="code">The code, or null where none was given.</param>
    /// <returns>The reason. A code that is not known, and none, ask for the customer.</returns>
    public static ReturnReason Of(string? code)
    {
        string known = (code ?? "").Trim().ToUpperInvariant();
        return ReturnReasonTable.Reasons.TryGetValue(known, out ReturnReason? reason) ? reason
            : new ReturnReason(known, known.Length == 0 ? "no reason given" : "a reason that is not known", ReturnAction.AskCustomer);
    }

    /// <summary>All codes that are known, in their order.</summary>
    public static IReadOnlyList<ReturnReason> All => ReturnReasonTable.All;
}
