namespace Receivables.Banking.Csv;

/// <summary>Tables of banks of many countries, whose names or texts were lost, or whose currency nothing says but their columns; all data invented.</summary>
public class CsvCountryTests
{
    [Theory]
    [InlineData("číslo účtu;datum zaúčtování;částka;měna;zůstatek;číslo účtu protistrany;kód banky protistrany;název účtu protistrany;variabilní symbol;označení operace;ID transakce;poznámka\n123456789/0300;15.01.2026;1200,00;CZK;2200,00;987654321;0800;Řezník s.r.o.;202617;Příchozí úhrada;1001;FA 17", "2026-01-15 1200.00 CZK 1001 Řezník s.r.o. FA 17 | 987654321 | 202617")]
    [InlineData("Datum provedení;Datum zaúčtování;Číslo účtu;Název účtu;Kategorie transakce;Číslo protiúčtu;Název protiúčtu;Typ transakce;Zpráva;Poznámka;VS;KS;SS;Zaúčtovaná částka;Měna účtu;Původní částka a měna;Poplatek;Id transakce\n14.01.2026;15.01.2026;123456789/5500;My;Platba;987654321/0800;Řezník;Příchozí úhrada;FA 17;FA 17;202617;;;1200,00;CZK;;;1001", "2026-01-15 1200.00 CZK 1001 Řezník FA 17 | 987654321/0800 | 202617")]
    [InlineData("Datum provedení;Směr úhrady;Typ úhrady;Měna účtu;Částka v měně účtu;Poplatek v měně účtu;Původní měna úhrady;Původní částka úhrady;Název protistrany;Číslo účtu protistrany;Variabilní symbol;Zpráva pro příjemce\n15.01.2026;Odchozí;Úhrada;CZK;-240,00;0,00;EUR;-10,00;Řezník;987654321/0800;17;FA 17", "2026-01-15 -240.00 CZK bank.csv#1 Řezník FA 17 | 987654321/0800 | 17 | 10.00 EUR")]
    [InlineData("Data operacji,Data waluty,Typ transakcji,Kwota,Waluta,Saldo po transakcji,Opis transakcji,,,\n2026-01-15,2026-01-15,Przelew na rachunek,+1200.00,PLN,+2200.00,Rachunek nadawcy: 61 1090 1014 0000 0712 1981 2874,Nazwa nadawcy: NORA SPÓŁKA,Tytuł: FV 17,", "2026-01-15 1200.00 PLN bank.csv#1 NORA SPÓŁKA Rachunek nadawcy: 61 1090 1014 0000 0712 1981 2874 Nazwa nadawcy: NORA SPÓŁKA Tytuł: FV 17 | PL61109010140000071219812874")]
    [InlineData("Bogføringsdato;Beløb;Afsender;Modtager;Navn;Beskrivelse;Saldo;Valuta;Afstemt\n2026/01/15;1200,00;;;NORA APS;Faktura 17;2200,00;DKK;", "2026-01-15 1200.00 DKK bank.csv#1 NORA APS Faktura 17")]
    [InlineData("Datum;Buchungstext;Whg;ZKB-Referenz;Referenznummer;Belastung CHF;Gutschrift CHF;Valuta;Saldo CHF\n15.01.2026;Gutschrift Nora AG;;Z1;210000000003139471430009017;;1200.00;15.01.2026;2200.00", "2026-01-15 1200.00 CHF Z1  Gutschrift Nora AG | 210000000003139471430009017")]
    [InlineData("Date,Description,Amount,Running Bal.,Currency\n01/15/2026,NORA LLC DES:INV 17 ID:123 INDN:LUMIO CO ID:999 CCD,1200.00,2200.00,USD", "2026-01-15 1200.00 USD bank.csv#1 NORA LLC NORA LLC DES:INV 17 ID:123 INDN:LUMIO CO ID:999 CCD")]
    [InlineData("Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card label,Orig currency,Orig amount,Payment currency,Amount,Total amount,Fee,Balance,Beneficiary IBAN\n2026-01-16,2026-01-16,r-2,TRANSFER,COMPLETED,To Nora SARL,Rent,Our Clerk,,EUR,500.00,EUR,-500.00,-500.20,0.20,1699.80,FR7630006000011234567890189", "2026-01-16 -500.20 EUR r-2  To Nora SARL Rent | FR7630006000011234567890189")]
    [InlineData("Transaction ID,Date,Time,Type,Name,Amount,Currency,Notes and #tags,Description\ntx_1,15/01/2026,10:00:00,Faster payment,Nora Ltd,1200.00,GBP,INV 17,INV 17", "2026-01-15 1200.00 GBP tx_1 Nora Ltd INV 17")]
    [InlineData("Posted Account, Posted Transactions Date, Description1, Description2, Description3, Debit Amount, Credit Amount,Balance,Posted Currency,Transaction Type,Local Currency Amount,Local Currency\n930000-12345678,15/01/2026,NORA LTD,INV 17,,,1200.00,2200.00,EUR,Credit,1200.00,EUR", "2026-01-15 1200.00 EUR bank.csv#1  NORA LTD INV 17")]
    [InlineData("Kirjauspäivä;Arvopäivä;Määrä EUROA;Laji;Selitys;Saaja/Maksaja;Saajan tilinumero;Viite;Viesti;Arkistointitunnus\n2026-01-15;2026-01-15;1200,00;710;TILISIIRTO;NORA OY;;ref=1234561;;1", "2026-01-15 1200.00 EUR 1 NORA OY TILISIIRTO | 1234561")]
    [InlineData("Radnummer,Clearingnummer,Kontonummer,Produkt,Valuta,Bokföringsdag,Transaktionsdag,Valutadag,Referens,Beskrivning,Belopp,Bokfört saldo\n1,8327,1234567890,Konto,SEK,2026-01-15,2026-01-15,2026-01-15,F17,NORA AB,1200.00,2200.00", "2026-01-15 1200.00 SEK bank.csv#1  F17 NORA AB")]
    [InlineData("Data transakcji;Data księgowania;Nazwa nadawcy;Nazwa odbiorcy;Szczegóły transakcji;Kwota operacji;Waluta operacji;Kwota w walucie rachunku;Waluta rachunku;Numer rachunku nadawcy;Numer rachunku odbiorcy\n14-01-2026;15-01-2026;NORA SA;Lumio;FV 17;300,00;EUR;1270,50;PLN;61109010140000071219812874;27114020040000300201355387", "2026-01-15 1270.50 PLN bank.csv#1 NORA SA FV 17 | PL61109010140000071219812874 | 300.00 EUR")]
    [InlineData("Data księgowania;Data waluty;Nadawca / Odbiorca;Rachunek źródłowy;Rachunek docelowy;Tytułem;Kwota operacji;Waluta;Numer referencyjny;Typ operacji\n15.01.2026;15.01.2026;Nora;61109010140000071219812874;27114020040000300201355387;FV 17;1200,00;PLN;R1;PRZELEW", "2026-01-15 1200.00 PLN R1 Nora FV 17 | PL61109010140000071219812874")]
    [InlineData("Kirjauspäivä;Arvopäivä;Määrä  EUROA;\"Laji\";Selitys;Saaja/Maksaja;Saajan tilinumero ja pankin BIC;Viite;Viesti;Arkistointitunnus\n15.01.2026;15.01.2026;-12,00;106;TILISIIRTO;LUMIO OY;FI2112345600000785 OKOYFIHH;;F 17;A1", "2026-01-15 -12.00 EUR A1 LUMIO OY TILISIIRTO F 17 | FI2112345600000785")]
    [InlineData("Dátum zaúčtovania;Suma;Mena;Názov protiúčtu;IBAN protiúčtu;VS;Správa pre príjemcu\n15.01.2026;1 200,00;EUR;Nora s.r.o.;SK31 1200 0000 1987 4263 7541;2026017;faktúra", "2026-01-15 1200.00 EUR bank.csv#1 Nora s.r.o. faktúra | SK3112000000198742637541 | 2026017")]
    [InlineData("#Dátum uskutočnenia;#Dátum zaúčtovania;#Popis;#Správa;#Meno protistrany;#Číslo účtu protistrany;#K/D;#Čiastka;#Mena účtu;#Čiastka v mene účtu;#Zostatok po transakcii\n14.01.2026;15.01.2026;PLATBA;F 17;Nora s.r.o.;SK3112000000198742637541;D;120,00;EUR;120,00;880,00", "2026-01-15 -120.00 EUR bank.csv#1 Nora s.r.o. PLATBA F 17 | SK3112000000198742637541")]
    [InlineData("Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Tegenrekeningnummer;Tegenrekeninghouder;Omschrijving\nNL12KNAB0123456789;15-01-2026;EUR;Bijschrijvingen;250,00;NL91ABNA0417164300;Nora BV;factuur 17", "2026-01-15 250.00 EUR bank.csv#1 Nora BV factuur 17 | NL91ABNA0417164300")]
    [InlineData("číslo účtu;datum zaúčtování;částka;měna;zůstatek;číslo protiúčtu;kód banky protiúčtu;jméno protistrany;variabilní symbol;zpráva\n283337817/0300;15.01.2026;1100,00;CZK;5000,00;123456;0800;Nora;17;faktura", "2026-01-15 1100.00 CZK bank.csv#1 Nora faktura | 123456 | 17")]
    [InlineData("Izvod prometa po računu HR1723600001101234565 Valuta EUR\nRedni broj;Datum valute;Datum izvršenja;Opis plaćanja;Isplate;Uplate;Stanje;PNB platitelja;PNB primatelja;Platitelj/Primatelj;Mjesto;Referenca\n1;15.01.2026;15.01.2026;Račun 17;;1.200,00;2.200,00;;HR00 17;NORA D.O.O.;ZAGREB;R1", "2026-01-15 1200.00 EUR R1 NORA D.O.O. Račun 17 | HR00 17")]
    [InlineData("ŠT. IZPISKA;RAČUN;DATUM KNJIŽENJA;DATUM VALUTE;DOBRO;BREME;VALUTA;NAMEN;SKLIC V DOBRO;UDELEŽENEC - RAČUN;UDELEŽENEC - NAZIV\n0;SI56191000000123438;15.01.2026;15.01.2026;;12,00;EUR;RAČUN 17;SI0017;SI56263300012039086;NORA D.O.O.", "2026-01-15 -12.00 EUR bank.csv#1 NORA D.O.O. RAČUN 17 | SI56263300012039086 | SI0017")]
    [InlineData("Data inregistrare,Data tranzactiei,Suma debit,Suma credit,Nume/Denumire ordonator/beneficiar,Descrierea tranzactiei\n15/01/2026,14/01/2026,,1200.00,NORA SRL,factura 17", "2026-01-15 1200.00 RON bank.csv#1 NORA SRL factura 17")]
    [InlineData("Numar cont:,RO49AAAA1B31007593840000 RON,,,,,\nData procesarii,Data tranzacției,Descriere,Referința tranzacției,Debit,Credit,Suma\n15.01.2026,14.01.2026,NORA FA 17,R1,,12.50,\"1,128.00\"", "2026-01-15 12.50 RON R1  NORA FA 17")]
    [InlineData("Ημερομηνία;Αιτιολογία;Ποσό;Πρόσημο ποσού;Υπόλοιπο\n15/01/2026;ΤΙΜ 17;1.200,00;Π;2.200,00", "2026-01-15 1200.00 EUR bank.csv#1  ΤΙΜ 17")]
    [InlineData("İşlem Tarihi;Açıklama;Dekont No;Borç;Alacak;Bakiye\n15.01.2026;NORA FATURA 17;D-1;1.200,00;;8.800,00", "2026-01-15 -1200.00 TRY D-1  NORA FATURA 17")]
    [InlineData("Data Mov.;Data Valor;Descrição do Movimento;Montante;Saldo contabilístico;Moeda\n15-01-2026;15-01-2026;TRF DE NORA;1.200,00;2.200,00;EUR", "2026-01-15 1200.00 EUR bank.csv#1  TRF DE NORA")]
    [InlineData("Fecha Operación;Concepto;Fecha Valor;Pagos;Ingresos;Saldo;Divisa;\n15/01/2026;Transf.de NORA;15/01/2026;;1200,00;2200,00;EUR;", "2026-01-15 1200.00 EUR bank.csv#1  Transf.de NORA")]
    [InlineData("F. Operativa;Concepto;F. Valor;Importe;Saldo;Divisa;Referencia 1;Referencia 2\n15/01/2026;TRANSFERENCIA DE NORA;16/01/2026;1.200,00;2.200,00;EUR;F17;", "2026-01-15 1200.00 EUR bank.csv#1  TRANSFERENCIA DE NORA F17")]
    [InlineData("\"JAAR + REFERTE\";\"UITVOERINGSDATUM\";\"VALUTADATUM\";\"BEDRAG\";\"MUNT V/D REKENING\";\"TEGENPARTIJ VAN DE VERRICHTING\";\"DETAILS\";\"REKENINGNUMMER\"\n\"2026-0012\";\"15/01/2026\";\"15/01/2026\";\"1200,00\";\"EUR\";\"BE71 0961 2345 6769 \";\"NORA FA 17\";\"BE68 5390 0754 7034 \"", "2026-01-15 1200.00 EUR 2026-0012  NORA FA 17 | BE71096123456769")]
    [InlineData("\"JAAR + REFERTE\";\"UITVOERINGSDATUM\";\"VALUTADATUM\";\"BEDRAG\";\"MUNT V/D REKENING\";\"TEGENPARTIJ VAN DE VERRICHTING\";\"DETAILS\";\"REKENINGNUMMER\"\n\"2026-0013\";\"15/01/2026\";\"15/01/2026\";\"-12,00\";\"EUR\";\"BETALING MET BANKKAART\";\"NORA\";\"BE68 5390 0754 7034 \"", "2026-01-15 -12.00 EUR 2026-0013  NORA")]
    [InlineData("Konto: DE89 3704 0044 0532 0130 00\nBuchungstag;Wertstellung;Verwendungszweck;Beguenstigter;IBAN;Betrag\n15.01.2026;15.01.2026;FA 17;Nora AG;DE02120300000000202051;1.200,00 EUR", "2026-01-15 1200.00 EUR bank.csv#1 Nora AG FA 17 | DE02120300000000202051")]
    [InlineData("\"Date\";\"Interest Date\";\"Amount\";\"Currency\";\"Account\";\"Counterparty\";\"Name\";\"Description\"\n\"2026-01-15\";\"2026-01-15\";\"1.200,00\";\"EUR\";\"NL23BUNQ0123456789\";\"12345678\";\"Nora\";\"F 17\"", "2026-01-15 1200.00 EUR bank.csv#1 Nora F 17 | 12345678")]
    public void What_banks_write_comes_through(string text, string expected)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity > DiagnosticSeverity.Information);
        StatementTransaction t = Assert.Single(Assert.Single(read.Items).Transactions);
        string?[] more = [t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account : t.Counterparty.Iban.Value, t.StructuredReferences.Count > 0 ? t.StructuredReferences[0] : null, t.InstructedAmount?.ToString()];
        Assert.Equal(expected, string.Join(" | ", more.OfType<string>().Where(m => m.Length > 0).Prepend(Assert.Single(CsvText.Lines(read)))));
    }

    [Fact]
    public void The_own_account_is_not_that_of_the_other_side() => Assert.Equal("1234567890",
        CsvText.Read("Radnummer,Clearingnummer,Kontonummer,Valuta,Bokföringsdag,Beskrivning,Belopp\n1,8327,1234567890,SEK,2026-01-15,NORA AB,1200.00\n").Items[0].Account.Number);

    /// <summary>BoursoBank: the balance is that of the day, beside each of its rows; the newest stand first. Its newer table calls the amount "Solde" too.</summary>
    [Theory]
    [InlineData("dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance", "", "2026-01-16;2026-01-16;A;C;P;s;-50,00;;0004;B;1137.50", "2026-01-15;2026-01-15;B;C;P;s;1 200,00;;0004;B;1187.50", "2026-01-15;2026-01-15;C;C;P;s;-12,50;;0004;B;1187.50")]
    [InlineData("Date Opération;Date Valeur;Libellé;Libellé Suggéré;Catégorie;Catégorie Parente;Solde;Commentaire;Numéro Compte;Libellé Compte;Solde;Pointage", ";Non", "2026-01-16;2026-01-16;A;A;C;P;-50,00;;0004;B;1137.50", "2026-01-15;2026-01-15;B;B;C;P;1 200,00;;0004;B;1187.50", "2026-01-15;2026-01-15;C;C;C;P;-12,50;;0004;B;1187.50")]
    public void A_balance_of_the_day_is_verified_day_by_day(string header, string end, params string[] rows)
    {
        ReadResult<BankStatement> read = CsvText.Read(string.Join('\n', rows.Select(row => row + end).Prepend(header)) + "\n");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(["-50.00 EUR", "1200.00 EUR", "-12.50 EUR"], statement.Transactions.Select(t => t.Amount.ToString()));
        Assert.Equal((BalanceCheck.Holds, "0.00 EUR", "1137.50 EUR", "0004"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString(), statement.Account.Number));
        Assert.Equal(["STMT028"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal(BalanceCheck.Broken, CsvText.Read(string.Join('\n', rows.Select(row => row.Replace("1137.50", "1137.51", StringComparison.Ordinal) + end).Prepend(header)) + "\n").Items[0].Balances.Check);
    }

    /// <summary>Said, and another currency can be stated.</summary>
    [Theory]
    [InlineData("Date operation;Categorie operation;Sous Categorie operation;Libelle operation;Montant operation;Pointage operation\n15/01/2026;Virement;Virement;VIR NORA FA 17;1 200,00;Non", "2026-01-15 1200.00 EUR bank.csv#1  VIR NORA FA 17")]
    [InlineData("Date de comptabilisation;Libelle simplifie;Libelle operation;Reference;Informations complementaires;Type operation;Categorie;Sous categorie;Debit;Credit;Date operation;Date de valeur;Pointage operation\n15/01/2026;NORA;VIR NORA;R1;FA 17;Virement;X;Y;;+1 200,00;14/01/2026;15/01/2026;0", "2026-01-15 1200.00 EUR R1  NORA VIR NORA FA 17 R1")]
    [InlineData("Dato;Forklaring;Rentedato;Ut fra konto;Inn på konto\n15.01.2026;Nora AS Faktura 17;15.01.2026;;1.200,00", "2026-01-15 1200.00 NOK bank.csv#1  Nora AS Faktura 17")]
    public void A_currency_is_taken_by_columns_that_one_country_has(string text, string expected)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Assert.Equal([expected], CsvText.Lines(read));
        Assert.Equal("STMT028", Assert.Single(read.Diagnostics).Code);
        Assert.Equal("CHF", CsvText.Read(text + "\n", new CsvMapping { Currency = Currency.Chf }).Items[0].Transactions[0].Amount.Currency.Code);
    }
}
