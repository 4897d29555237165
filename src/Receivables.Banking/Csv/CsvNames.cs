using System.Collections.Frozen;

namespace Receivables.Banking.Csv;

/// <summary>The names that banks and payment providers give their columns, in English, German, French, Spanish, Italian and Dutch; letters and digits only, in small letters.</summary>
internal static class CsvNames
{
    private static readonly (CsvRole Role, string Names)[] Known =
    [
        (CsvRole.BookingDate, "bookingdate date posteddate postingdate transactiondate completeddate createdutc created creationdate bookingdatelocal buchungstag buchungsdatum buchung datum dateopération dateoperation datedopération datedecomptabilisation datecomptable fecha fechaoperación fechaoperacion fechacontable data dataoperazione dataregistrazione boekdatum boekingsdatum"),
        (CsvRole.ValueDate, "valuedate valutadatum valuta wert wertstellung datevaleur datedevaleur fechavalor datavaluta rentedatum automaticpayouteffectiveat automaticpayouteffectiveatutc"),
        (CsvRole.Amount, "amount net netamount transactionamount betrag umsatz betragineur montant montantopération montantnet importe neto importo bedrag"),
        (CsvRole.Debit, "debit debitamount paidout moneyout withdrawal withdrawals soll débit cargo debe addebito addebiti dare af netdebitnc"),
        (CsvRole.Credit, "credit creditamount paidin moneyin deposit deposits haben crédit abono haber accredito accrediti avere bij netcreditnc"),
        (CsvRole.Direction, "dc cd creditdebit debitcredit direction sollhaben sh sens afbij signo cdtdbtind"),
        (CsvRole.Currency, "currency ccy currencycode accountcurrency währung waehrung whrg devise moneda divisa divisa valuta€ munt netcurrency"),
        (CsvRole.Balance, "balance runningbalance accountbalance saldo kontostand solde saldonachbuchung saldonabuchung saldonatransactie"),
        (CsvRole.Gross, "gross grossamount brutto bruto brut montantbrut"),
        (CsvRole.Fee, "fee fees feeamount gebühr gebühren entgelt frais commission comisión comision tarifa commissionnc markupnc schemefeesnc interchangenc"),
        (CsvRole.OriginalAmount, "amountcurrency originalamount foreignamount originalbetrag montantdevise importedivisa presentmentamount customerfacingamount"),
        (CsvRole.OriginalCurrency, "originalcurrency foreigncurrency originalwährung devisedorigine presentmentcurrency customerfacingcurrency"),
        (CsvRole.Rate, "exchangerate rate kurs wechselkurs tauxdechange tipodecambio"),
        (CsvRole.Name, "name partnername counterparty counterpartyname payee payer payername beneficiary beneficiaryname customername empfängerabsender empfänger auftraggeber auftraggeberempfänger beguenstigterzahlungspflichtiger begünstigterzahlungspflichtiger zahlungspflichtiger zahlungspflichtigerempfänger namezahlungsbeteiligter nomducontrepartie contrepartie tiers bénéficiaire nombre beneficiario ordenante naamtegenpartij tegenpartij naam nomecontroparte"),
        (CsvRole.Account, "bankaccount counterpartyaccount counterpartyiban ibanzahlungsbeteiligter kontonummeriban kontonummer agiban tegenrekening ibancontrepartie comptecontrepartie cuentacontraria ibancontroparte"),
        (CsvRole.Bic, "bic counterpartybic agbicblz bicswiftcode bicswift bicswiftcodezahlungsbeteiligter swift"),
        (CsvRole.Remittance, "description details label text remittance remittanceinformation narrative memo reference1 paymentreference unstructured verwendungszweck verwendung buchungstext zweck libellé libelle libellédetaillé détail detail motif informationscomplémentaires concepto descripción descripcion causale descrizione omschrijving mededelingen subject note"),
        (CsvRole.StructuredReference, "structuredreference invoiceid invoicenumber iddefactura númerodefactura rechnungsnummer numérodefacture merchantreference orderid strukturierteref betalingskenmerk"),
        (CsvRole.Reference, "reference ref transactionid transactionreference bankreference referenz referencia référence reference2 riferimento transactieid transactiereferentie balancetransactionid pspreference iddetransacción transaktionscode codedetransaction operationnumber fitid"),
        (CsvRole.EndToEndId, "endtoendid endtoend endtoendreference kundenreferenz kundenreferenzendtoend paymentintentid"),
        (CsvRole.MandateId, "mandate mandateid mandatereference mandatsreferenz referencedumandat"),
        (CsvRole.Kind, "type kind transactiontype reportingcategory transactionkind typ art umsatzart buchungsart tipo mutatiesoort textschlüssel code"),
        (CsvRole.State, "status state statut estado stato balanceimpact auswirkungaufguthaben"),
        (CsvRole.OwnAccount, "account accountnumber iban accountiban ibankontoinhaber ibanauftragskonto auftragskonto konto kontonr compte numérodecompte cuenta conto rekening rekeningnummer ibanbban"),
        (CsvRole.Payout, "automaticpayoutid payoutid batchnumber settlementid depositid"),
    ];

    // Of the names above those that English has, some of them with other languages.
    private static readonly FrozenSet<string> English =
        ("bookingdate date posteddate postingdate transactiondate completeddate createdutc created creationdate bookingdatelocal amount net netamount transactionamount currency ccy currencycode accountcurrency netcurrency " +
        "balance runningbalance accountbalance name partnername counterparty counterpartyname payee payer payername beneficiary beneficiaryname customername description details label text remittance remittanceinformation " +
        "narrative memo reference1 paymentreference unstructured detail subject note").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CsvRole> Roles = Known.SelectMany(k => k.Names.Split(' ').Select(name => (Name: name, k.Role))).DistinctBy(p => p.Name)
        .ToFrozenDictionary(p => p.Name, p => p.Role, StringComparer.Ordinal);

    /// <summary>What a column of that name holds.</summary>
    /// <remarks>Texts that are spread over several columns are numbered: <c>Verwendung 1</c>, <c>Verwendung 2</c>.</remarks>
    internal static CsvRole RoleOf(string header)
    {
        string normal = Normal(header);
        return Roles.TryGetValue(normal, out CsvRole role) || Roles.TryGetValue(normal.TrimEnd("0123456789".ToCharArray()), out role) ? role : CsvRole.Other;
    }

    /// <summary>Whether a name is known, and not in English.</summary>
    internal static bool IsOfAnotherLanguage(string header) => RoleOf(header) != CsvRole.Other && !English.Contains(Normal(header).TrimEnd("0123456789".ToCharArray())) && !English.Contains(Normal(header));

    /// <summary>A name without case, spaces and signs.</summary>
    internal static string Normal(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
