namespace Receivables.Banking.Ofx;

/// <summary>The names of OFX that the reader of statements must tell apart.</summary>
/// <remarks>Open Financial Exchange 1.6 and 2.1.1, chapters 2, 3 and 11.</remarks>
internal static class OfxAggregates
{
    /// <summary>Whether a statement of an account begins: of a bank, of a card, of a broker, whose movements of cash are written as those of a bank.</summary>
    internal static bool IsStatement(string name) => name is "STMTRS" or "CCSTMTRS" or "INVSTMTRS";

    /// <summary>Whether a transaction begins: booked, or pending.</summary>
    internal static bool IsTransaction(string name) => name is "STMTTRN" or "STMTTRNP";

    /// <summary>Whether what follows may hold no transaction, so that one that is not closed ends here.</summary>
    internal static bool EndsTransaction(string name) => IsTransaction(name) || IsStatement(name)
        || name is "BANKTRANLIST" or "BANKTRANLISTP" or "LEDGERBAL" or "AVAILBAL" or "BALLIST" or "OFX" or "STMTTRNRS" or "CCSTMTTRNRS" or "INVSTMTTRNRS" or "BANKMSGSRSV1" or "CREDITCARDMSGSRSV1";

    /// <summary>Whether a tag never holds others, so that one without a value is an empty value. Without this list, everything behind it would stand in it.</summary>
    internal static bool IsValue(string name) => name is "CODE" or "SEVERITY" or "MESSAGE" or "LANGUAGE" or "CURDEF" or "BANKID" or "BRANCHID" or "ACCTID" or "ACCTTYPE" or "ACCTKEY" or "BROKERID"
        or "BALAMT" or "DTASOF" or "DTSTART" or "DTEND" or "TRNUID" or "CLTCOOKIE" or "DTSERVER" or "DTPROFUP" or "DTACCTUP" or "ORG" or "FID" or "NAME" or "DESC" or "BALTYPE" or "VALUE" or "MKTGINFO" or "USERKEY" or "SESSCOOKIE";

    /// <summary>Whether a tag only ever holds others, so that a text behind it is none of its own.</summary>
    internal static bool HoldsNoText(string name) => EndsTransaction(name) || name is "SIGNONMSGSRSV1" or "SONRS" or "STATUS" or "FI" or "BANKACCTFROM" or "CCACCTFROM" or "INVACCTFROM" or "INVTRANLIST" or "INVBANKTRAN" or "INVSTMTMSGSRSV1" or "BAL";

    /// <summary>Whether it lists what a broker holds, buys and sells, which is no movement of a bank account.</summary>
    internal static bool IsInvestment(string name) => name is "INVPOSLIST" or "INVOOLIST" or "SECLIST" or "INV401K" or "INV401KBAL" or "SECLISTMSGSRSV1";
}
