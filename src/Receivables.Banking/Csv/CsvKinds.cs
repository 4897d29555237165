using Receivables.Banking.Records;

namespace Receivables.Banking.Csv;

/// <summary>What kinds, states and directions of a table say.</summary>
internal static class CsvKinds
{
    private static readonly string[] Payouts = ["payout", "merchantpayout", "withdrawal", "generalwithdrawal", "generalwithdrawalbankaccount", "banktransferwithdrawal", "abbuchung", "retirada", "balancetransfer", "paypalwithdrawal"];
    private static readonly string[] Fees = ["fee", "fees", "paymentfee", "networkcost", "invoicededuction", "gebühr", "commission"];
    private static readonly string[] Returns = ["chargeback", "dispute", "secondchargeback", "chargebackfee", "paymentreversal"];
    private static readonly string[] Waiting = ["pending", "onhold", "held", "ausstehend", "enattente", "pendiente", "vorgemerkt", "processing", "authorised"];
    private static readonly string[] Void = ["denied", "failed", "canceled", "cancelled", "reversed", "refused", "expired", "abgelehnt", "refusé", "denegado"];

    /// <summary>1 for a credit, −1 for a debit, 0 where it says neither.</summary>
    internal static int DirectionOf(string text) => CsvNames.Normal(text) switch
    {
        "c" or "cr" or "crdt" or "credit" or "h" or "haben" or "bij" or "crédit" or "abono" or "accredito" => 1,
        "d" or "db" or "dr" or "dbit" or "debit" or "s" or "soll" or "af" or "débit" or "cargo" or "addebito" => -1,
        _ => text.Trim() switch { "+" => 1, "-" => -1, _ => 0 },
    };

    /// <summary>Gives the transaction its code, and says how far it has come.</summary>
    internal static void Take(string kind, string state, TransactionDraft draft)
    {
        draft.ProprietaryCode = kind.Length == 0 ? null : Internals.PaymentBounds.Cut(kind, Internals.PaymentBounds.LongestCodePart);
        string known = CsvNames.Normal(kind);
        draft.BankCode = Payouts.Contains(known) ? "CAMT/ACCB/ODFT" : Fees.Contains(known) ? "ACMT/MDOP/CHRG" : draft.ProprietaryCode;
        draft.HasReturnInformation = draft.Amount.IsNegative && Returns.Contains(known);
        string word = CsvNames.Normal(state);
        draft.Status = Waiting.Contains(word) ? TransactionStatus.Pending : Void.Contains(word) ? TransactionStatus.Information : TransactionStatus.Booked;
    }
}
