namespace Receivables.Banking;

/// <summary>Says what a transaction is to accounts receivable.</summary>
/// <remarks>Codes: the external code set of ISO 20022 for bank transaction codes (domain, family, sub-family).</remarks>
internal static class TransactionClassifier
{
    internal static TransactionClass Classify(StatementTransaction transaction)
    {
        if (!transaction.IsBooked)
        {
            return TransactionClass.Pending;
        }

        return transaction.Amount.Sign switch
        {
            0 => TransactionClass.ZeroAmount,
            _ when IsConversion(transaction) => TransactionClass.OwnTransfer,
            > 0 => TransactionClass.Payment,
            _ => ClassifyDebit(transaction),
        };
    }

    /// <summary>Whether a provider changed the owner's money into another currency: of the two rows neither is a receipt. <c>FORX</c> is the domain of foreign exchange.</summary>
    internal static bool IsConversion(StatementTransaction transaction) =>
        transaction.Statement.Provider is not null && transaction.BankCode?.StartsWith("FORX/", StringComparison.Ordinal) == true;

    /// <summary>The second part of <c>PMNT/RCDT/ESCT</c>; empty where the code has no parts.</summary>
    internal static ReadOnlySpan<char> FamilyOf(string? bankCode)
    {
        ReadOnlySpan<char> code = bankCode;
        ReadOnlySpan<char> rest = code[(code.IndexOf('/') + 1)..];
        int end = rest.IndexOf('/');
        return rest.Length == code.Length ? [] : end < 0 ? rest : rest[..end];
    }

    private static TransactionClass ClassifyDebit(StatementTransaction debit)
    {
        if (debit.HasReturnInformation || debit.IsReversal)
        {
            return TransactionClass.Return;
        }

        string[] code = PartsOf(debit.BankCode);
        return code.Length != 3 ? OfAccounts(debit)
            : IsReturn(code[1], code[2]) ? TransactionClass.Return
            : IsFee(code[2]) ? TransactionClass.OwnFee
            : IsSweep(code[0]) ? TransactionClass.OwnTransfer
            : OfAccounts(debit);
    }

    private static TransactionClass OfAccounts(StatementTransaction debit) =>
        !debit.Counterparty.Iban.IsEmpty && debit.Counterparty.Iban == debit.Statement.Account.Iban ? TransactionClass.OwnTransfer : TransactionClass.OtherDebit;

    // UPDD unpaid direct debit, PRDD payment reversal, RCDD cancellation; UPCQ unpaid and CQRV reversed cheque;
    // RRTN return and RPCR cancellation of a credit transfer; UPCT unpaid card; UDFT unpaid draft.
    private static bool IsReturn(string family, string subFamily) => subFamily switch
    {
        "UPDD" or "PRDD" or "RCDD" => family is "IDDT",
        "UPCQ" or "CQRV" => family is "RCHQ",
        "RRTN" or "RPCR" => family is "ICDT" or "RCDT" or "IRCT" or "RRCT",
        "UPCT" => family is "MCRD" or "CCRD",
        "UDFT" => family is "DRFT",
        _ => false,
    };

    private static bool IsFee(string subFamily) => subFamily is "CHRG" or "FEES" or "COMM" or "COME" or "COMI" or "COMT" or "INTR" or "TAXE";

    // CAMT is the domain of cash management: sweeps, zero balancing, pooling between accounts of one owner.
    private static bool IsSweep(string domain) => domain is "CAMT";

    private static string[] PartsOf(string? bankCode) => bankCode?.Split('/') ?? [];
}
