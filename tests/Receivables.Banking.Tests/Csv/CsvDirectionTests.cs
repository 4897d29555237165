namespace Receivables.Banking.Csv;

/// <summary>Which way a row goes, where its amount has no sign; all data invented.</summary>
public class CsvDirectionTests
{
    /// <summary>A column that has the word for every row says it, whatever it is called, also where it has no name.</summary>
    [Theory]
    [InlineData("Datum provedení;Směr úhrady;Měna účtu;Částka v měně účtu;Název protistrany\n15.01.2026;Odchozí;CZK;1500,00;Řezník\n16.01.2026;Příchozí;CZK;25000,00;Nora s.r.o.", "-1500.00 CZK", "25000.00 CZK")]
    [InlineData("Buchungstag;Valuta;Auftraggeber/Empfänger;Verwendungszweck;Währung;Umsatz;\n15.01.2026;15.01.2026;Stadtwerke;Strom;EUR;45,20;S\n16.01.2026;16.01.2026;Nora AG;FA 17;EUR;1.200,00;H", "-45.20 EUR", "1200.00 EUR")]
    [InlineData("Date,Description,Amount,Currency,Way\n2026-01-15,Power,45.20,EUR,Debit\n2026-01-16,Nora FA 17,1200.00,EUR,Credit", "-45.20 EUR", "1200.00 EUR")]
    public void A_word_for_every_row_is_the_sign(string text, params string[] expected)
    {
        ReadResult<BankStatement> read = CsvText.Read(text + "\n");
        Assert.Equal(expected, Assert.Single(read.Items).Transactions.Select(t => t.Amount.ToString()));
        Assert.DoesNotContain(read.Diagnostics, d => d.Severity > DiagnosticSeverity.Information);
    }

    /// <summary>A column of which some rows say nothing, or beside amounts that have signs, is not the sign.</summary>
    [Theory]
    [InlineData("Date,Description,Amount,Currency,Way\n2026-01-15,Power,45.20,EUR,D\n2026-01-16,Nora FA 17,1200.00,EUR,", "45.20 EUR", "1200.00 EUR")]
    [InlineData("Date,Description,Amount,Currency,Class\n2026-01-15,Power,-45.20,EUR,C\n2026-01-16,Nora FA 17,1200.00,EUR,D", "-45.20 EUR", "1200.00 EUR")]
    public void A_word_that_some_rows_lack_is_not(string text, params string[] expected) => Assert.Equal(expected, Assert.Single(CsvText.Read(text + "\n").Items).Transactions.Select(t => t.Amount.ToString()));

    /// <summary>A word that is not known, in a column that says which way, is no plus.</summary>
    [Theory]
    [InlineData("Afschrijvingen", "-6.50 EUR")]
    [InlineData("Verrekening", null)]
    public void An_unknown_word_is_refused(string word, string? expected)
    {
        ReadResult<BankStatement> read = CsvText.Read($"Rekeningnummer;Transactiedatum;Valutacode;CreditDebet;Bedrag;Omschrijving\nNL91ABNA0417164300;15-01-2026;EUR;{word};6,5;Lumio\n");
        Assert.Equal(expected, Assert.Single(read.Items).Transactions.SingleOrDefault()?.Amount.ToString());
        Assert.Equal(expected is null, read.Diagnostics.Any(d => d.Code == "STMT026"));
    }

    /// <summary>Cornèr Bank: what was bought is positive, as the issuer sees it; it is said.</summary>
    [Theory]
    [InlineData("Date;Description;Card;Currency;Amount;Status")]
    [InlineData("Datum;Beschreibung;Karte;Währung;Betrag;Status")]
    [InlineData("Data;Descrizione;Carta;Valuta;Importo;Stato")]
    public void A_card_seen_by_its_issuer_is_turned_round(string header)
    {
        ReadResult<BankStatement> read = CsvText.Read(header + "\n31/01/2026;LUMIO BERN;**1234;CHF;49.90;Booked\n31/01/2026;REFUND LUMIO;**1234;CHF;-100.00;Booked\n");
        Assert.Equal(["-49.90 CHF", "100.00 CHF"], Assert.Single(read.Items).Transactions.Select(t => t.Amount.ToString()));
        Assert.Equal(["STMT029"], read.Diagnostics.Select(d => d.Code));
    }

    /// <summary>Revolut writes the names of the columns in the language of the account. The fee comes on top of the amount.</summary>
    [Theory]
    [InlineData("Type,Produit,Date de début,Date de fin,Description,Montant,Frais,Devise,État,Solde")]
    [InlineData("Type,Product,Startdatum,Datum voltooid,Beschrijving,Bedrag,Kosten,Valuta,Status,Saldo")]
    [InlineData("Tipo,Producto,Fecha de inicio,Fecha de finalización,Descripción,Importe,Comisión,Divisa,State,Saldo")]
    [InlineData("Tipo,Prodotto,Data di inizio,Data di completamento,Descrizione,Importo,Costo,Valuta,State,Saldo")]
    [InlineData("Rodzaj,Produkt,Data rozpoczęcia,Data zrealizowania,Opis,Kwota,Opłata,Waluta,State,Saldo")]
    public void Revolut_is_read_in_the_language_of_the_account(string header)
    {
        ReadResult<BankStatement> read = CsvText.Read(header + "\nA,B,2026-01-14 23:59:00,2026-01-15 08:00:00,From Nora FA 17,1200.00,0.00,EUR,X,1200.00\nA,B,2026-01-16 09:00:00,2026-01-16 09:00:01,To Lumio,-100.00,1.25,EUR,X,1098.75\n");
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(["2026-01-15 1200.00 EUR bank.csv#1  From Nora FA 17", "2026-01-16 -101.25 EUR bank.csv#2  To Lumio"], CsvText.Lines(read));
        Assert.Equal((BalanceCheck.Holds, "0.00 EUR", "1098.75 EUR"), (statement.Balances.Check, statement.Opening!.Value.Amount.ToString(), statement.Closing!.Value.Amount.ToString()));
        Assert.Empty(read.Diagnostics);
    }
}
