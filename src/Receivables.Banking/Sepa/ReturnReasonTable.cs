using System.Collections.Frozen;
using static Receivables.Banking.ReturnAction;

namespace Receivables.Banking.Sepa;

/// <summary>The reason codes of SEPA returns, refusals and refunds (EPC173-14, guidance on reason codes for SDD R-transactions; EPC rulebooks).</summary>
internal static class ReturnReasonTable
{
    internal static readonly IReadOnlyList<ReturnReason> All =
    [
        new("AC01", "the account number is wrong", CorrectAndSend),
        new("AC04", "the account is closed", NewMandate),
        new("AC06", "the account is blocked", AskCustomer),
        new("AC13", "the account is a consumer's, on which business direct debits are not allowed", NewMandate),
        new("AG01", "direct debits are not allowed on the account", Stop),
        new("AG02", "the sequence or the operation code is wrong", CorrectAndSend),
        new("AM04", "there is not enough money on the account", RePresent),
        new("AM05", "it was collected twice", Stop),
        new("BE05", "the creditor identifier is wrong", CorrectAndSend),
        new("CNOR", "the creditor's bank is not registered", CorrectAndSend),
        new("CUST", "the customer asked for it", AskCustomer),
        new("DNOR", "the debtor's bank is not registered for the scheme", AskCustomer),
        new("ED05", "the settlement failed", RePresent),
        new("FF01", "the file format is invalid", CorrectAndSend),
        new("FOCR", "the recall was asked for and agreed to", AskCustomer),
        new("LEGL", "it is refused by a decision of law", Stop),
        new("MD01", "there is no valid mandate", NewMandate),
        new("MD02", "details of the mandate are missing or wrong", CorrectAndSend),
        new("MD06", "the customer asks the money back, as a consumer may for eight weeks", AskCustomer),
        new("MD07", "the customer has died", Stop),
        new("MS02", "the customer refuses it", AskCustomer),
        new("MS03", "the bank gives no reason; it may stand for any other", AskCustomer),
        new("NOAS", "the customer did not answer the recall", AskCustomer),
        new("NOOR", "the original transaction was never received", CorrectAndSend),
        new("RC01", "the BIC is wrong", CorrectAndSend),
        new("RR01", "the debtor's account or identification is missing, as the regulator asks for it", CorrectAndSend),
        new("RR02", "the debtor's name or address is missing, as the regulator asks for it", CorrectAndSend),
        new("RR03", "the creditor's name or address is missing, as the regulator asks for it", CorrectAndSend),
        new("RR04", "a regulatory reason", AskCustomer),
        new("SL01", "the customer has limited or blocked collections at the bank", AskCustomer),
        new("TM01", "the file came after the cut-off time", RePresent),
    ];

    internal static readonly FrozenDictionary<string, ReturnReason> Reasons = All.ToFrozenDictionary(r => r.Code, StringComparer.Ordinal);
}
