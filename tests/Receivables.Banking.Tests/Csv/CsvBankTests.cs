namespace Receivables.Banking.Csv;

/// <summary>The tables of banks by what is peculiar to them; all data invented.</summary>
public class CsvBankTests
{
    [Theory]
    [InlineData("Booking Date,Value Date,Partner Name,Partner Iban,Type,Payment Reference,Account Name,Amount (EUR)\n2026-01-15,2026-01-15,Acme,DE75512108001245126199,Credit Transfer,RE 1,Main,145.90", "2026-01-15 145.90 EUR bank.csv#1 Acme RE 1")]
    [InlineData("Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mutatiesoort;Mededelingen;Saldo na mutatie\n20260115;Acme;NL20INGB0001234567;NL91ABNA0417164300;OV;Af;12,50;Overschrijving;F 1;10,00", "2026-01-15 -12.50 EUR bank.csv#1 Acme F 1")]
    [InlineData("Buchungstag;Wertstellung (Valuta);Vorgang;Buchungstext;Umsatz in EUR\n15.01.2026;15.01.2026;Gutschrift;RE 1;1.200,00", "2026-01-15 1200.00 EUR bank.csv#1  RE 1")]
    [InlineData("Date;Libellé;Débit euros;Crédit euros\n15/01/2026;\"VIR\nACME\";;1 200,00", "2026-01-15 1200.00 EUR bank.csv#1  VIR ACME")]
    [InlineData("date_comptabilisation;libellé_complet_operation;montant_operation;devise;\n15/01/2026;VIR ACME;-12,50;EUR;", "2026-01-15 -12.50 EUR bank.csv#1  VIR ACME")]
    [InlineData("Date;Libellé;Montant(EUROS);Montant(FRANCS)\n15/01/2026;VIR ACME;10,00;65,60", "2026-01-15 10.00 EUR bank.csv#1  VIR ACME")]
    [InlineData("Statut;Date de l'opération (UTC);Date de la valeur (UTC);Montant total (TTC);Devise;Nom de la contrepartie;ID de transaction;Référence\nExécuté;15-01-2026 10:00:00;15-01-2026 09:00:00;1200,00;EUR;Acme;t-1;FA-1", "2026-01-15 1200.00 EUR t-1 Acme FA-1")]
    [InlineData("Buchungsdatum;Avisierungstext;Gutschrift in CHF;Lastschrift in CHF;Valuta;Saldo in CHF\n15.01.2026;GIRO ACME;;-12.50;15.01.2026;1.00", "2026-01-15 -12.50 CHF bank.csv#1  GIRO ACME")]
    [InlineData("Data,Operazione,Dettagli,Conto o carta,Valuta,Importo\n15/01/2026,Bonifico,FT 1,Conto 1,EUR,\"1.200,00\"", "2026-01-15 1200.00 EUR bank.csv#1  Bonifico FT 1")]
    [InlineData("Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n15/01/2026,Acme,INV 1,FPS,12.00,12.00", "2026-01-15 12.00 GBP bank.csv#1 Acme INV 1")]
    [InlineData("Date,Transaction type,Description,Paid out,Paid in,Balance\n15 Jan 2026,Credit,ACME,,£1200.00,£2500.00", "2026-01-15 1200.00 GBP bank.csv#1  ACME")]
    [InlineData("Concepto;Fecha;Importe;Saldo\nTRANSF;15/01/2026;-1.200,00EUR;2.500,00EUR", "2026-01-15 -1200.00 EUR bank.csv#1  TRANSF")]
    [InlineData("#Data operacji;#Data księgowania;#Tytuł;#Nadawca/Odbiorca;#Numer konta;#Kwota PLN;#Saldo po operacji;\n2026-01-14;2026-01-15;FV 1;ACME;'61109010140000071219812874';1 200,00;1 200,00;", "2026-01-15 1200.00 PLN bank.csv#1 ACME FV 1")]
    [InlineData("Bokföringsdag;Belopp;Namn;Rubrik;Saldo;Valuta\n2026/01/15;-12,50;Acme;Faktura 1;0,00;SEK", "2026-01-15 -12.50 SEK bank.csv#1 Acme Faktura 1")]
    [InlineData("Date,Interest Date,Amount,Account,Counterparty,Name,Description,Currency\n2026-01-15,2026-01-15,\"1,200.00\",NL40BUNQ0123456789,NL91ABNA0417164300,Acme,F 1,EUR", "2026-01-15 1200.00 EUR bank.csv#1 Acme F 1")]
    [InlineData("Data operacji,Kwota,Waluta,Opis transakcji,,\n2026-01-15,+1200.00,PLN,Nazwa: ACME,FV 1,", "2026-01-15 1200.00 PLN bank.csv#1  Nazwa: ACME FV 1")]
    [InlineData("123456789\tEUR\t20260115\t1300,00\t2500,00\t20260115\t1200,00\t/NAME/ACME/REMI/F 1/", "2026-01-15 1200.00 EUR bank.csv#1  /NAME/ACME/REMI/F 1/")]
    [InlineData("Könyvelés dátuma;Értéknap;Terhelés;Jóváírás;Partner neve;Közlemény;Devizanem\n2026.01.15.;2026.01.15.;12 450,00;;LUMIO KFT;2026/17;HUF", "2026-01-15 -12450.00 HUF bank.csv#1 LUMIO KFT 2026/17")]
    [InlineData("Nº Lote;Data Liquidação;Data Movimento;Terminal;Tipo;Montante Bruto;Comissão;Montante Líquido;Moeda\nL1;16/01/2026;15/01/2026;1;Compra;1.250,00;10,00;1.240,00;EUR", "2026-01-15 1240.00 EUR bank.csv#1")]
    [InlineData("\"Data transakcji\";\"Data księgowania\";\"Dane kontrahenta\";\"Tytuł\";\"Nr rachunku\";\"Nr transakcji\";\"Kwota transakcji (waluta rachunku)\";\"Waluta\";\"Saldo po transakcji\";\"Waluta\";;\n2026-01-14;2026-01-15;\" LUMIO \";\"FV 17\";'61109010140000071219812874 ';'2026X1';1200,00;PLN;4000,00;PLN;;", "2026-01-15 1200.00 PLN 2026X1 LUMIO FV 17")]
    [InlineData("dateOp;dateVal;label;amount;accountNum;accountbalance;currency\n2026-01-15;2026-01-15;VIR LUMIO;1 266,00;000;4425.21;EUR", "2026-01-15 1266.00 EUR bank.csv#1  VIR LUMIO")]
    [InlineData("Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #,Currency\nCREDIT,01/15/2026,LUMIO INV 17,1500.00,ACH_CREDIT,4000.00,,USD", "2026-01-15 1500.00 USD bank.csv#1  LUMIO INV 17")]
    [InlineData("Umsatz getätigt von;Belegdatum;Buchungsdatum;Originalbetrag;Originalwährung;Umrechnungskurs;Buchungsbetrag;Buchungswährung;Transaktionsbeschreibung;Transaktionsbeschreibung Zusatz;Buchungsreferenz\n1234;14.01.26;15.01.26;-12,50;EUR;1,00;-12,50;EUR;LUMIO;WIEN;B1", "2026-01-15 -12.50 EUR B1  LUMIO WIEN")]
    [InlineData("Tranzakció dátuma,Partner neve,Partner számlaszáma,Számlaszám,Tranzakció összege,Tranzakció devizaneme,Értéknap,Közlemény,Egyenleg,Devizanem\n2026.01.15.,LUMIO,1,2,-350,HUF,2026.01.15.,RE 1,2345.56,HUF", "2026-01-15 -350.00 HUF bank.csv#1 LUMIO RE 1")]
    [InlineData("Buchungsdatum;Wertstellung;Betrag;Währung;Auftraggebername;Empfängername;Verwendungszweck\n15.01.2026;15.01.2026;-12,50;EUR;Wir;LUMIO;RE 1", "2026-01-15 -12.50 EUR bank.csv#1 LUMIO RE 1")]
    public void Tables_of_banks_are_known_by_what_is_theirs(string text, string expected)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Assert.Equal([expected], CsvText.Lines(read));
        Assert.Empty(read.Diagnostics);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text + "\n"));
        Assert.Equal("CSV", BankFile.Read(stream, cancellationToken: TestContext.Current.CancellationToken).Items[0].Format);
    }

    /// <summary>What is only noted does not move the account, and what was taken back never did.</summary>
    [Theory]
    [InlineData("Auftragskonto;Buchungstag;Verwendungszweck;Betrag;Waehrung;Info\nDE89370400440532013000;15.01.26;RE 1;-12,99;EUR;Umsatz vorgemerkt", TransactionStatus.Pending)]
    [InlineData("Auftragskonto;Buchungstag;Verwendungszweck;Betrag;Waehrung;Info\nDE89370400440532013000;15.01.26;RE 1;-12,99;EUR;Umsatz gebucht", TransactionStatus.Booked)]
    [InlineData("Started Date,Completed Date,Description,Amount,Currency,State\n2026-01-15 10:00:00,,Lamps,-12.99,EUR,REVERTED", TransactionStatus.Information)]
    public void A_row_says_how_far_it_has_come(string text, TransactionStatus expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Single(CsvText.Read(text + "\n").Items).Transactions).Status);

    [Fact]
    public void An_information_elsewhere_is_kept() =>
        Assert.Contains(Assert.Single(Assert.Single(CsvText.Read("Buchungstag;Verwendungszweck;Betrag;Waehrung;Info\n15.01.26;RE 1;-12,99;EUR;Kasse 4\n").Items).Transactions).ExtraFields, f => f is { Name: "Info", Value: "Kasse 4" });

    [Fact]
    public void The_own_account_may_stand_above_the_table_or_first_in_its_rows()
    {
        const string table = "\"Buchungsdatum\";\"Verwendungszweck\";\"Betrag (€)\"\n\"15.01.26\";\"RE 1\";\"12,50\"\n";
        Assert.Equal("DE89370400440532013000", Assert.Single(CsvText.Read("\"Girokonto\";\"DE89 3704 0044 0532 0130 00\"\n\"\"\n" + table).Items).Account.Iban.Value);
        Assert.Equal("12345678001", Assert.Single(CsvText.Read("Kontonummer;Text;Datum;Währung;Soll;Haben\n12345678001;RE 1;15.01.2026;EUR;0,00;500,00\n").Items).Account.Number);
        Assert.Null(Assert.Single(CsvText.Read("\"A\";\"DE89370400440532013000\"\n\"B\";\"DE75512108001245126199\"\n" + table).Items).Account.Number);
    }

    /// <summary>The one account behind the names is that of the other side, and of payer and payee the other is the one that is not paid, or does not pay.</summary>
    [Fact]
    public void Payer_and_payee_change_sides_with_the_sign()
    {
        const string text = "Buchungsdatum;Wertstellung;Status;Zahlungspflichtige*r;Zahlungsempfänger*in;Verwendungszweck;IBAN;Betrag (€)\n"
            + "15.01.26;15.01.26;Gebucht;Acme;Wir;RE 1;DE75512108001245126199;1.200,50\n14.01.26;14.01.26;Gebucht;Wir;Werke;Abschlag;DE89370400440532013000;-119,50\n";
        BankStatement statement = Assert.Single(CsvText.Read(text).Items);
        Assert.Equal(["Acme DE75512108001245126199", "Werke DE89370400440532013000"], statement.Transactions.Select(t => $"{t.Counterparty.Name} {t.Counterparty.Iban.Value}"));
    }

    [Fact]
    public void The_own_name_and_the_own_bank_are_not_those_of_the_other_side()
    {
        const string text = "IBAN/BBAN;Munt;BIC;Naam;Datum;Bedrag;Tegenrekening IBAN/BBAN;Naam tegenpartij;BIC tegenpartij;Machtigingskenmerk;Omschrijving-1;Omschrijving-2;Reden retour\n"
            + "NL44RABO0123456789;EUR;RABONL2U;Wij;2026-01-15;-50,00;NL91ABNA0417164300;Acme;ABNANL2A;M-7;Sto;rno;MD06\n";
        StatementTransaction transaction = CsvText.Read(text).Items[0].Transactions[0];
        Assert.Equal(("Acme", "ABNANL2A", "M-7", "MD06", TransactionClass.Return), (transaction.Counterparty.Name, transaction.Counterparty.Bic, transaction.MandateId, transaction.ReturnReason, transaction.Class));
    }

    [Fact]
    public void Fees_of_Revolut_come_on_top_and_what_waits_has_the_day_it_began()
    {
        const string text = "Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,Current,2026-01-14 10:00:00,2026-01-14 10:00:00,In,200.00,0.00,EUR,COMPLETED,200.00\n"
            + "EXCHANGE,Current,2026-01-15 10:00:00,2026-01-15 10:00:01,To USD,-100.00,1.50,EUR,COMPLETED,98.50\nCARD,Current,2026-01-16 10:00:00,,Shop,-20.00,0.00,EUR,PENDING,\n";
        ReadResult<BankStatement> read = CsvText.Read(text);
        Assert.Equal(["2026-01-14 200.00 EUR", "2026-01-15 -101.50 EUR", "2026-01-16 -20.00 EUR"], read.Items[0].Transactions.Select(t => $"{t.BookingDate:uuuu-MM-dd} {t.Amount}"));
        Assert.Equal((BalanceCheck.Holds, TransactionStatus.Pending), (read.Items[0].Balances.Check, read.Items[0].Transactions[2].Status));
    }

    /// <summary>Said, and no reason to doubt the balances.</summary>
    [Fact]
    public void What_banks_write_under_their_rows_is_no_movement()
    {
        ReadResult<BankStatement> read = CsvText.Read("Date,Description,Amount (USD),Running Bal.\n01/01/2026,Beginning balance,,\"1,000.00\"\n01/15/2026,ACME,200.00,\"1,200.00\"\nClosing,,see balance,\nDisclaimer: as of today,,,\n");
        Assert.Equal(["2026-01-15 200.00 USD bank.csv#1  ACME"], CsvText.Lines(read));
        Assert.Equal(["STMT010 2", "STMT010 4", "STMT010 5"], read.Diagnostics.Select(d => $"{d.Code} {d.Position.Line}").Order());
        Assert.Equal(BalanceCheck.Holds, read.Items[0].Balances.Check);
    }

    [Fact]
    public void An_amount_of_another_currency_than_its_row_is_refused() =>
        Assert.Equal("STMT023", CsvText.Read("Date,Amount,Currency\n2026-01-15,12.00 EUR,SEK\n").Diagnostics.First(d => d.Severity == DiagnosticSeverity.Error).Code);

    [Fact]
    public void What_a_mapping_states_is_not_moved()
    {
        CsvMapping mapping = new() { Columns = new Dictionary<string, IReadOnlyList<string>> { ["ownAccount"] = ["IBAN"] } };
        Assert.Equal("DE75512108001245126199", CsvText.Read("Date,Name,IBAN,Amount (EUR)\n2026-01-15,Acme,DE75512108001245126199,1.00\n", mapping).Items[0].Account.ToString());
    }
}
