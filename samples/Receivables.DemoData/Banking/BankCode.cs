namespace Receivables.DemoData.Banking;

/// <summary>A bank transaction code of ISO 20022: domain, family, sub-family, with the bank's own words.</summary>
internal sealed record BankCode(string Domain, string Family, string SubFamily, string Words)
{
    public static readonly BankCode TransferReceived = new("PMNT", "RCDT", "ESCT", "VIREMENT SEPA RECU");
    public static readonly BankCode InstantReceived = new("PMNT", "RRCT", "ESCT", "VIREMENT INSTANTANE RECU");
    public static readonly BankCode ForeignReceived = new("PMNT", "RCDT", "XBCT", "VIREMENT ETRANGER RECU");
    public static readonly BankCode OwnTransferReceived = new("PMNT", "RCDT", "BOOK", "VIREMENT DE COMPTE A COMPTE");
    public static readonly BankCode DebitCollected = new("PMNT", "IDDT", "ESDD", "REMISE DE PRELEVEMENTS SEPA");
    public static readonly BankCode DebitReturned = new("PMNT", "IDDT", "UPDD", "PRELEVEMENT IMPAYE");
    public static readonly BankCode ChequesPaidIn = new("PMNT", "RCHQ", "CCHQ", "REMISE DE CHEQUES");
    public static readonly BankCode CardPayout = new("PMNT", "MCRD", "POSP", "REGLEMENT CARTES");
    public static readonly BankCode TransferSent = new("PMNT", "ICDT", "ESCT", "VIREMENT SEPA EMIS");
    public static readonly BankCode SalariesSent = new("PMNT", "ICDT", "SALA", "VIREMENT SALAIRES");
    public static readonly BankCode DebitPaid = new("PMNT", "RDDT", "ESDD", "PRELEVEMENT SEPA");
    public static readonly BankCode CardPaid = new("PMNT", "CCRD", "POSD", "PAIEMENT CARTE");
    public static readonly BankCode BankFee = new("ACMT", "MDOP", "CHRG", "FRAIS BANCAIRES");
    public static readonly BankCode Interest = new("ACMT", "MCOP", "INTR", "INTERETS CREDITEURS");
}
