using Receivables.Matching.Payers;

namespace Receivables.Matching.Documents;

/// <summary>Each word that says what stands behind it, or beside it, does so: the lists of words, one by one.</summary>
public class VocabularyTests
{
    private const long Amount = 123_456;

    private static readonly string[] Serials = ["100123", "100124", "104711"];
    private static readonly string[] Numbers = ["FA-2026-00123", "FA-2026-00124", "FA-2026-00125", "FA-2026-04711"];

    // A bare serial behind one of them is none.
    [Theory]
    [InlineData("IBAN BIC TEL TÉL PHONE FAX MOBILE SIRET SIREN RCS TVA USTID STNR NIP IDC REGON KTO BLZ HRB")]
    [InlineData("CLIENT CLIENTE KUNDE KUNDENNR KUNDENNUMMER KD KDNR CUSTOMER CUST ACCOUNT ACCT KLANT KLANTNR KLANTNUMMER DEBITEUR DEBITEURNR DEBITOR DEBTOR")]
    [InlineData("KUNDEN KUND KUNDNR KUNDENR KLIENT KLIENTA KONTRAHENTA ASIAKAS ASIAKASNRO ACC MITGLIED MITGLIEDS MITGLIEDSNR MEMBER LIDNR LIDNUMMER RELATIENR SOCIO")]
    [InlineData("VERTRAG VERTRAGSNR CONTRAT CONTRACT CONTRATO CONTRATTO MANDAT MANDATE DOSSIER TAN BOX NIF CIF BTW IVA")]
    [InlineData("EUR EURO EUROS USD GBP CHF")]
    public void What_stands_behind_an_account_a_party_or_a_currency_is_no_document(string words)
    {
        Assert.Equal("documentNumber 100123", WrittenShortTests.Named(Serials, "Ausgleich 100123", _ => "A"));
        Each(words, word => WrittenShortTests.Named(Serials, $"{word} 100123", _ => "A") == "");
        Each(words, word => WrittenShortTests.Named(Serials, $"{word.ToLowerInvariant()} 100123", _ => "A") == "");
    }

    [Fact]
    public void What_stands_before_a_currency_is_no_document()
    {
        Each("EUR EURO EUROS USD GBP CHF", word => WrittenShortTests.Named(Serials, $"100123 {word}", _ => "A") == "");
        Each("€ $ £", sign => WrittenShortTests.Named(Serials, $"100123{sign}", _ => "A") == "");
    }

    [Fact]
    public void A_word_for_a_number_may_stand_between() =>
        Each("NO NR N NUM NUMMER NUMBER ID", link => WrittenShortTests.Named(Serials, $"client {link} 100123", _ => "A") == "");

    [Fact]
    public void Words_that_join_a_list() =>
        Each("et und and e y en u plus", word => WrittenShortTests.Named(Numbers, $"FA-2026-00123 {word} 124", _ => "A") == "documentNumber FA-2026-00123, numberTail FA-2026-00124");

    [Fact]
    public void Words_that_make_a_range() =>
        Each("a à au bis to tot al thru", word => WrittenShortTests.Named(Numbers, $"FA-2026-00123 {word} 125", _ => "A") == "documentNumber FA-2026-00123, numberInRange FA-2026-00124, numberInRange FA-2026-00125");

    // The payer's account is on file and owes exactly the amount; the number behind the word is no number of anybody.
    [Theory]
    [InlineData("FACTURE FACTURES FACT FAC RECHNUNG RECHNUNGEN RECHNUNGSNR RECHNUNGSNUMMER RECHN RNR RG RGNR RE INVOICE INVOICES INV BILL")]
    [InlineData("FACTUUR FACTUREN FACTUURNR FACTUURNUMMER FACTURA FACTURAS FRA FRAS FATTURA FATTURE FATT FT FAKTURA FAKTURY FAKT")]
    public void Words_for_an_invoice(string words)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", Amount, "2026-05-01").Invoice("X-2", "A", 4_711, "2026-05-02");
        MatchingBook made = book.Book;
        Assert.Equal("apply X-1", SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, "Zahlung 7788", 1))));
        Each(words, word => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"{word} 7788", 1))) == "review BelowThreshold X-1");
        Each("NO NR N º NUM NUMMER NUMBER NUMERO NUMÉRO NÚMERO NRO", link => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"facture {link} 7788", 1))) == "review BelowThreshold X-1");
    }

    [Theory]
    [InlineData("ORDER ORDERS ORDERNR ORDERNUMMER PO COMMANDE COMMANDES CDE CMDE BDC BESTELLUNG BESTELLUNGEN BESTELLNR BESTELLNUMMER BEST AUFTRAG AUFTRAGSNR")]
    [InlineData("BESTELLING BESTELNR BESTELNUMMER PEDIDO PEDIDOS ORDINE ORDINI ORDRE ORDRES ENCOMENDA ZAMÓWIENIE")]
    public void Words_for_an_order(string words)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("204711", "A", Amount, "2026-05-01");
        for (int i = 0; i < 40; i++)
        {
            book.Invoice($"{180_000 + (i * 677)}", "A", 10_037 + (i * 7_919), "2026-05-01");
        }

        MatchingBook made = book.Book;
        Assert.StartsWith("review", SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, "Zahlung 183444", 1))), StringComparison.Ordinal);
        Each(words, word => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"{word} 183444", 1))) == "apply 204711");
    }

    // Of two months of a rent the oldest is settled, unless digits say something that is not understood.
    [Fact]
    public void Digits_behind_a_word_for_a_reference_of_the_bank_say_nothing()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-100001", "A", Amount, "2026-05-01").Invoice("X-100002", "A", Amount, "2026-05-02");
        MatchingBook made = book.Book;
        Assert.Equal("review Ambiguous X-100001", SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, "loyer 778812", 1))));
        Each("EREF KREF MREF CRED DEBT ROC COD TAN MANDATE CHECK CHEQUE CHEK CHK CHQ TRACE TRN TRX KW INTERN INTERNE INTERNAL", word => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"{word} 778812", 1))) == "apply X-100001");

        // Nor behind a word for a reference that may be anybody's, unless they are as many as in the numbers.
        Each("REF RÉF REFS REFERENCE RÉFÉRENCE REFERENZ REFERENTIE REFERENCIA RIF RIFERIMENTO", word => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"{word} 77881234", 1))) == "apply X-100001");
        Each("REF RÉF", word => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(Amount, $"{word} 778812", 1))) == "review Ambiguous X-100001");
    }

    [Theory]
    [InlineData("SARL SAS SASU SA EURL SCI SNC SCOP EI EIRL STE SOC SOCIETE ETS ETABLISSEMENTS CIE MR MME M ME")]
    [InlineData("GMBH MBH AG KG OHG UG EK EV CO GBR KGAA SE HERR FRAU FIRMA LTD LIMITED PLC LLP LLC INC CORP COMPANY THE MESSRS")]
    [InlineData("BV NV BVBA VOF CV SRL SPA SAPA SL SLU LDA APS AS AB OY OYJ SRO ZOO SP KFT DOO")]
    [InlineData("ET AND UND EN E Y DE DU DES LA LE LES DER DIE DAS VON VAN")]
    public void Words_of_a_name_that_tell_nobody_apart(string words)
    {
        var places = new Range[NameWords.Most];
        Assert.Equal(3, NameWords.Split("ALPHA BETA GAMMA", places));
        Each(words, word => NameWords.Split($"ALPHA {word} GAMMA", places) == 2 && $"ALPHA {word} GAMMA"[places[1]] == "GAMMA");
    }

    private static void Each(string words, Predicate<string> holds) => Assert.DoesNotContain(words.Split(' '), w => !holds(w));
}
