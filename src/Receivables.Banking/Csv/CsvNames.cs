using System.Collections.Frozen;

namespace Receivables.Banking.Csv;

/// <summary>The names that banks and payment providers give their columns, in English, German, French, Spanish, Italian, Dutch, Polish, Czech, Hungarian, Portuguese and the northern languages; letters and digits only, in small letters.</summary>
internal static class CsvNames
{
    // Longer than any name, with what stands in parentheses behind it.
    private const int LongestName = 120;

    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýąćčďęěłńňřśšťůźżžāēėģīįķļņūųőűășşțţľĺŕđğıİάέήίόύώς";
    private const string Letters = "aaaaaaceeeeiiiinoooooouuuuyaccdeelnnrsstuzzzaeegiiklnuuouassttllrdgiiαεηιουωσ";

    private static readonly (CsvRole Role, string Names)[] Known =
    [
        (CsvRole.BookingDate, "bookingdate date posteddate postingdate completeddate createdutc created creationdate bookingdatelocal buchungstag buchungsdatum buchung datum datedecomptabilisation datecomptable fecha fechacontable data dataregistrazione boekdatum boekingsdatum postdate bookedat datecompleted settlementdate settlementdatelocal dateop datecomptabilisation datacontabile datamov bogføringsdato bokføringsdato bokføringsdag bokföringsdag bokföringsdatum reskontradatum dato kirjauspäivä dataksięgowania datumzaúčtování könyvelésdátuma könyvelésidátum datamovimento kuupäev datums postedtransactionsdate datadeconclusão datadeconclusãoutc datafin datadicompletamento datadifine datedefin fechadefinalización fechadefinalizacion datumdesabschlusses abschlussdatumutc datumvoltooid datazrealizowania foperativa dátumzaúčtovania dátumúčtovania datumizvršenja datumknjiženja datainregistrare dataînregistrării dataprocesării ημερομηνία ημερομηνίακίνησης tarih"),
        (CsvRole.ValueDate, "valuedate valutadatum valuta wert wertstellung datevaleur datedevaleur fechavalor datavaluta rentedatum automaticpayouteffectiveat automaticpayouteffectiveatutc valutadate fvalor dateval datedelavaleur fechadevalor datavalor interestdate wertstellungsdatum wertdatum valutadag valutadato rentedato datawaluty datarozliczenia arvopäivä értéknap dataliquidação  dátumvaluty datumvalute datavalutei ημερομηνίαvaleur valeur"),
        (CsvRole.TransactionDate, "transactiondate transactiondatum transaktionsdatum transaktionsdag starteddate datestarted operationdate emitteddate dateopération datedopération datedelopération fechaoperación fechadeoperación dataoperazione dataoperacji datatransakcji belegdatum tranzakciódátuma datumprovedení uitvoeringsdatum dateexécution datedexécution datadeinício datadiinizio datededébut datedebut fechadeinicio datumdesbeginns startdatum datarozpoczęcia datedelexécution dátumuskutočnenia dátumtransakcie dátumvykonania transactiedatum datatranzacției datumizvršitve işlemtarihi"),
        (CsvRole.Amount, "amount net netamount transactionamount betrag umsatz betragineur montant montantopération montantnet importe neto importo bedrag netto value kwota belopp beløb määrä částka objem totalamount montanttotal montantdelopération creditdebitamount kwotatransakcji összeg montantelíquido buchungsbetrag tranzakcióösszege suma summa zaúčtovanáčástka částkavměněúčtu beløp montante kwotaoperacji kwotawwalucierachunku kwotatransakcjiwalutarachunku sumatransakcie čiastka čiastkavmeneúčtu iznos znesek ποσό tutar işlemtutarı"),
        (CsvRole.Debit, "debit debitamount paidout moneyout withdrawal withdrawals soll débit cargo debe addebito addebiti dare af netdebitnc belastung lastschrift uscite obciążenia utfrakonto ut debet débito debito terhelés uttak uttakfrakonto pagos gastos naťarchuúčtu isplate breme vbreme sumadebit χρέωση borç çıkış"),
        (CsvRole.Credit, "credit creditamount paidin moneyin deposit deposits haben crédit abono haber accredito accrediti avere bij netcreditnc gutschrift entrate uznania innpåkonto inn kredit crédito credito jóváírás innskudd innskuddpåkonto ingresos vprospechúčtu uplate dobro vdobro sumacredit πίστωση alacak giriş"),
        (CsvRole.Direction, "dc cd creditdebit debitcredit direction sollhaben sh sens afbij signo cdtdbtind dk deebetkreedit debetskredīts deebetkreeditdc směrúhrady směrplatby směr debitcreditindicator creditdebitindicator creditordebit debitorcredit drcr crdr debetcredit creditdebet kd πρόσημοποσού"),
        (CsvRole.Currency, "currency ccy currencycode accountcurrency währung waehrung whrg devise moneda divisa valuta€ munt netcurrency devies munteenheid valutacode valutarekening whg měna waluta valuutta moeda paymentcurrency devizanem pénznem buchungswährung tranzakciódevizaneme valiuta valuuta měnaúčtu postedcurrency deviseducompte monnaie walutarachunku muntvdrekening muntvanderekening devisecompte mena menaúčtu"),
        (CsvRole.Balance, "balance runningbalance accountbalance saldo kontostand solde saldonachbuchung saldonabuchung saldonatransactie runningbal saldonatrn saldonamutatie saldopooperacji saldopotransakcji bokfördsaldo bokförtsaldo disponible guthaben endsaldo zůstatek egyenleg resultingbalance saldocontabilístico saldodisponível saldoapós saldoapósmovimento zostatok zostatokpotransakcii zostatokúčtu stanje soldintermediar sold υπόλοιπο bakiye güncelbakiye yenibakiye"),
        (CsvRole.Gross, "gross grossamount brutto bruto brut montantbrut avantcommission lordo montantebruto"),
        (CsvRole.Fee, "fee fees feeamount gebühr gebühren entgelt frais commission comisión comision tarifa commissionnc markupnc schemefeesnc interchangenc kosten tariffa comissão opłata costo"),
        (CsvRole.OriginalAmount, "amountcurrency originalamount foreignamount originalbetrag montantdevise importedivisa presentmentamount customerfacingamount amountforeigncurrency localamount origamount oorsprbedrag původníčástkaúhrady původníčástkaplatby betragfremdwährung exchangetoamount"),
        (CsvRole.PartAmount, "betragdetail einzelbetrag detailamount individualamount montantdétail montantindividuel importosingolo importodettaglio"),
        (CsvRole.OriginalCurrency, "originalcurrency foreigncurrency originalwährung devisedorigine presentmentcurrency customerfacingcurrency typeforeigncurrency localcurrency origcurrency oorsprmunt původníměnaúhrady původníměnaplatby fremdwährung exchangeto walutaoperacji"),
        (CsvRole.Rate, "exchangerate rate kurs wechselkurs tauxdechange tipodecambio koers umrechnungskurs"),
        (CsvRole.Name, "name partnername counterparty counterpartyname customername empfängerabsender auftraggeberempfänger beguenstigterzahlungspflichtiger begünstigterzahlungspflichtiger zahlungspflichtigerempfänger namezahlungsbeteiligter nomducontrepartie contrepartie tiers nombre naamtegenpartij tegenpartij naam nomecontroparte begünstigterauftraggeber auftraggeberbegünstigter beguenstigterauftraggeber senderempfänger naamomschrijving naamtegenpartijbevat naamvandetegenpartij tegenrekeninghouder nomdelacontrepartie nom nome namn nimi nadawcaodbiorca odbiorcazleceniodawca názevprotiúčtu saajamaksaja partnerneve danekontrahenta consumername gavėjas saajamaksjanimi saajamaksja saņēmējsmaksātājs beneficiarypayer beneficiarypayername mokėtojasgavėjas navn názevprotistrany názevúčtuprotistrany nomcontrepartiecontient namedescription beguenstigter auftraggeberbeguenstigter empfaengerabsender auftraggeberempfaenger názovprotiúčtu názovprotistrany menoprotistrany protistrana jménoprotistrany platiteljprimatelj primateljplatitelj prejemnikplačnik nazivprejemnika udeleženecnaziv protistranka numebeneficiarordonator numedenumireordonatorbeneficiar"),
        (CsvRole.Payer, "payer payername auftraggeber zahlungspflichtiger zahlungspflichtigerr ordenante auftraggebername nazwanadawcy"),
        (CsvRole.Payee, "payee payeename beneficiary beneficiaryname empfänger empfaenger zahlungsempfänger zahlungsempfängerin begünstigter beneficiario bénéficiaire empfängername nazwaodbiorcy zahlungsempfaenger"),
        (CsvRole.Ultimate, "naamuiteindelijkepartij ultimatedebtor ultimatecreditor abweichenderauftraggeber abweichenderempfänger pradinismokėtojas"),
        (CsvRole.Account, "bankaccount counterpartyaccount counterpartyiban ibanzahlungsbeteiligter kontonummeriban kontonummer agiban tegenrekening ibancontrepartie comptecontrepartie cuentacontraria ibancontroparte partneriban partnerkontonummer ibankontonr tegenrekeningibanbban tegenrekeningnummer rekeningtegenpartij rekeningnummertegenpartij numerkonta nakontozkonta protiúčet payeeaccountnumber beneficiaryiban beneficiaryaccountnumber nrrachunku partnerszámlaszáma ibankontonummer consumerbankaccount saajamaksjakonto čísloúčtuprotistrany čísloprotiúčtu comptedelacontrepartie counterpartysaccountnumber tegenpartijvandeverrichting contrepartiedelopération ibanprotiúčtu udeleženecračun contbeneficiarordonator"),
        (CsvRole.PayerAccount, "avsändare avsender afsender maksaja frakonto numerrachunkunadawcy rachunekźródłowy"),
        (CsvRole.PayeeAccount, "mottagare mottaker modtager maksunsaaja saajantilinumero saajantilinumerojapankinbic tilkonto numerrachunkuodbiorcy rachunekdocelowy"),
        (CsvRole.Bic, "bic counterpartybic agbicblz bicswiftcode bicswift bicswiftcodezahlungsbeteiligter swift bictegenpartij bicblz consumerbic biccodetegenpartij beneficiarybic udeleženecbic"),
        (CsvRole.Remittance, "description details label text remittance remittanceinformation narrative memo reference1 paymentreference unstructured verwendungszweck verwendung buchungstext zweck libellé libelle libellédetaillé détail detail motif informationscomplémentaires concepto descripción descripcion causale descrizione omschrijving mededelingen subject note transactiondescription avisierungstext beschreibung zahlungszweck zahlungsreferenz buchungsdetails libellécourt libellésimplifié libelléopération libellécompletopération détaildelécriture mededeling bericht vrijemededeling detailvandeomzet dettagli operazione descrizionecompleta descrizioneestesa movimiento másdatos observaciones notesandtags tekst forklaring beskrivelse beskrivning rubrik otsikko selitys viesti tytuł opisoperacji opistransakcji opis zprávapropříjemce közlemény transaktionsbeschreibung transaktionsbeschreibungzusatz részletek paaiškinimai selgitus informācijasaņēmējam zpráva poznámka libellés détailsdumouvement message communication communications notificationtext textedenotification testodiavviso bookingdetails tittel textbeteckning textmottagare freeformatreference transactie transaction notifications descrição descriçãodomovimento descritivo szczegółytransakcji tytułem beschrijving správapreprijímateľa správaprepríjemcu správapreadresáta informáciapreprijímateľa správa popis popistransakcie opisplaćanja opisprejemnika namen detaliitranzacție detaliiletranzacției detalii descriere descriereatranzacției περιγραφή αιτιολογία açıklama"),
        (CsvRole.StructuredReference, "structuredreference invoiceid invoicenumber iddefactura númerodefactura rechnungsnummer numérodefacture merchantreference orderid strukturierteref betalingskenmerk gestructureerdemededeling communicationstructurée viite viitenumero factuurnummer numerofattura vs įmokoskodas viitenumber referncesnumurs referencesnumurs referencenumber variabilnísymbol referenznummer standardformatreference variabilnýsymbol varsymbol pnbprimatelja sklicvdobro referencaprejemnika"),
        (CsvRole.Reference, "reference ref transactionid transactionreference bankreference referenz referencia référence reference2 riferimento transactieid transactiereferentie balancetransactionid pspreference iddetransacción transaktionscode codedetransaction operationnumber fitid id arkistointitunnus arkistotunnus referentie referens idtransaction iddetransaction numérodetransaction codicetransazione transferwiseid transaktionsnr zkbreferenz idpohybu verifikationsnummer nrtransakcji buchungsreferenz megbízásazonosító įrašonr arhiveerimistunnus arhīvakods transferreference idtransakce idoperace transactionno ndetransaction jaarreferte annéeréférence numerreferencyjny referenca idtransakcije referințatranzacției dekontno"),
        (CsvRole.EndToEndId, "endtoendid endtoend endtoendreference kundenreferenz kundenreferenzendtoend paymentintentid"),
        (CsvRole.MandateId, "mandate mandateid mandatereference mandatsreferenz referencedumandat machtigingskenmerk machtigingsnummer"),
        (CsvRole.ReturnReason, "redenretour returnreason rückgabegrund"),
        (CsvRole.ReturnedAmount, "lastschriftursprungsbetrag"),
        (CsvRole.ReturnFee, "auslagenersatzruecklastschrift auslagenersatzrücklastschrift"),
        (CsvRole.Kind, "type kind transactiontype reportingcategory transactionkind typ art umsatzart buchungsart tipo mutatiesoort textschlüssel code umsatztyp vorgang bewegungstyp paymentmethod typeopération typeverrichting betaalwijze typtransakcji rodzajtransakcji laji tranzakciótípusa kodas tehingutüüp maksājumaveids typtransakce typúhrady označeníoperace typeoftransaction typedetransaction tipodimovimento betalingstype transaktionstyp typoperacji rodzaj tipodeoperação typtransakcie druhpohybu tiptranzacție"),
        (CsvRole.State, "status state statut estado stato état contabilizzazione balanceimpact auswirkungaufguthaben"),
        (CsvRole.OwnAccount, "account accountnumber iban accountiban ibankontoinhaber ibanauftragskonto auftragskonto konto kontonr compte numérodecompte cuenta conto rekening rekeningnummer ibanbban accountnum eigeneiban ibanauftraggeberkonto numerrachunku numerrachunkukarty contoocarta sourceaccount számlaszám sąskaitosnr kliendikonto klientakonts clientaccount čísloúčtu postedaccount numérocompte owniban ownaccountnumber čísloúčtuvlastníka račun numărcont"),
        (CsvRole.Payout, "automaticpayoutid payoutid batchnumber settlementid depositid"),
    ];

    private static readonly string[] Nets = ["net", "neto", "payout", "auszahlung"];

    // Of the names above those that English has, some of them with other languages.
    private static readonly FrozenSet<string> English =
        ("bookingdate date posteddate postingdate transactiondate completeddate createdutc created creationdate bookingdatelocal amount net netamount transactionamount currency ccy currencycode accountcurrency netcurrency " +
        "balance runningbalance accountbalance name partnername counterparty counterpartyname payee payer payername beneficiary beneficiaryname customername description details label text remittance remittanceinformation " +
        "narrative memo reference1 paymentreference unstructured detail subject note " +
        "datecompleted settlementdate settlementdatelocal postdate bookedat postedtransactionsdate totalamount creditdebitamount runningbal paymentcurrency postedcurrency transactiondescription notesandtags notificationtext notifications namedescription resultingbalance bookingdetails message communication freeformatreference transaction beneficiarypayer beneficiarypayername payeename consumername").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Names that only one language of central Europe has, whose files may be in a code page of theirs.
    private static readonly (string Country, string Names)[] Central =
    [
        ("PL", "kwota dataoperacji dataksięgowania datawaluty datarozliczenia datatransakcji saldopooperacji saldopotransakcji obciążenia uznania waluta kwotatransakcji nadawcaodbiorca odbiorcazleceniodawca numerkonta nrrachunku nrtransakcji tytuł opisoperacji opistransakcji typtransakcji rodzajtransakcji numerrachunku danekontrahenta"),
        ("CZ", "datumzaúčtování datumprovedení částka objem měna zůstatek názevprotiúčtu protiúčet zprávapropříjemce idpohybu zaúčtovanáčástka částkavměněúčtu měnaúčtu názevprotistrany variabilnísymbol"),
        ("SK", "dátumzaúčtovania dátumuskutočnenia sumatransakcie čiastka názovprotiúčtu názovprotistrany menoprotistrany správaprepríjemcu správapreprijímateľa zostatokpotransakcii variabilnýsymbol"),
        ("HR", "datumizvršenja opisplaćanja isplate uplate platiteljprimatelj"),
        ("SI", "datumknjiženja breme dobro vbreme vdobro prejemnikplačnik udeleženecnaziv nazivprejemnika"),
        ("RO", "datatranzacției dataprocesării detaliitranzacție descriereatranzacției soldintermediar"),
        ("HU", "könyvelésdátuma könyvelésidátum értéknap összeg tranzakcióösszege terhelés jóváírás devizanem pénznem egyenleg partnerneve partnerszámlaszáma közlemény tranzakciódátuma tranzakciótípusa számlaszám"),
    ];

    private static readonly FrozenDictionary<string, string> Countries = Central.SelectMany(c => c.Names.Split(' ').Select(name => (Name: Plain(name), c.Country))).ToFrozenDictionary(p => p.Name, p => p.Country, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, CsvRole> Roles = Known.SelectMany(k => k.Names.Split(' ').Select(name => (Name: Plain(name), k.Role))).DistinctBy(p => p.Name)
        .ToFrozenDictionary(p => p.Name, p => p.Role, StringComparer.Ordinal);

    /// <summary>What a column of that name holds.</summary>
    /// <remarks>
    /// Texts that are spread over several columns are numbered: <c>Verwendung 1</c>, <c>Verwendung 2</c>. What stands in parentheses behind a name says more of it, such as a time zone: <c>Date completed (UTC)</c>.
    /// Amounts may have their currency behind them: <c>Bedrag (EUR)</c>, <c>Gutschrift in CHF</c>. Banks leave accents out or not.
    /// </remarks>
    internal static CsvRole RoleOf(string header)
    {
        if (header.Length > LongestName || !header.Any(char.IsLetter))
        {
            return CsvRole.Other;
        }

        ReadOnlySpan<char> alone = CsvUnits.WithoutParentheses(header);
        if (Find(header, out CsvRole role) || (alone.Length < header.Length && Find(alone, out role)))
        {
            return role;
        }

        string bare = CsvUnits.WithoutCurrency(header);
        return bare.Length < header.Length && Find(bare, out role) && IsMoney(role) ? role : CsvRole.Other;
    }

    /// <summary>The country of central Europe whose language has such a name, or null.</summary>
    internal static string? CountryOf(string header) => Countries.GetValueOrDefault(Plain(Normal(CsvUnits.WithoutParentheses(header)))) ?? Countries.GetValueOrDefault(Plain(Normal(CsvUnits.WithoutCurrency(header))));

    /// <summary>Whether a name is known, and not in English.</summary>
    internal static bool IsOfAnotherLanguage(string header) =>
        RoleOf(header) != CsvRole.Other && !IsEnglish(header) && !IsEnglish(CsvUnits.WithoutParentheses(header)) && !IsEnglish(CsvUnits.WithoutCurrency(header));

    private static bool IsEnglish(string header) => English.Contains(Normal(header)) || English.Contains(Normal(header).TrimEnd("0123456789".ToCharArray()));

    /// <summary>Whether the cells of a column are amounts of the statement's own currency.</summary>
    internal static bool IsMoney(CsvRole role) => role is CsvRole.Amount or CsvRole.Debit or CsvRole.Credit or CsvRole.Balance or CsvRole.Gross or CsvRole.Fee;

    /// <summary>Whether a column says that its amounts are what is left of another.</summary>
    internal static bool IsNet(string header) => Array.Exists(Nets, net => Normal(header).StartsWith(net, StringComparison.Ordinal)) || Normal(header) is "montantnet" or "totalamount" or "montanttotal";

    /// <summary>A name without case, spaces and signs.</summary>
    internal static string Normal(string header) => string.Concat(header.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    // Every cell of the first lines is asked for: no string is made for it.
    private static bool Find(ReadOnlySpan<char> header, out CsvRole role)
    {
        Span<char> plain = stackalloc char[LongestName];
        int length = 0;
        foreach (char c in header)
        {
            if (char.IsLetterOrDigit(c))
            {
                char small = char.ToLowerInvariant(c);
                plain[length++] = Accented.IndexOf(small) is >= 0 and int at ? Letters[at] : small;
            }
        }

        FrozenDictionary<string, CsvRole>.AlternateLookup<ReadOnlySpan<char>> roles = Roles.GetAlternateLookup<ReadOnlySpan<char>>();
        return roles.TryGetValue(plain[..length], out role) || roles.TryGetValue(plain[..length].TrimEnd("0123456789"), out role);
    }

    private static string Plain(string normal) => string.Concat(normal.Select(c => Accented.IndexOf(c) is >= 0 and int at ? Letters[at] : c));
}
