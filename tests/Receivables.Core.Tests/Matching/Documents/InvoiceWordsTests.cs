namespace Receivables.Matching.Documents;

/// <summary>A word for an invoice says that what stands behind it is a number, in each language and as people cut it short.</summary>
public sealed class InvoiceWordsTests
{
    // Two months of the same sum are open: a text that is silent settles the older, one with a number what it names.
    [Theory]
    [InlineData("FAKTURA VAT 1846")]
    [InlineData("FAKTURA VAT 1846/05")]
    [InlineData("FAKTURA VAT nr 1846/05/2026")]
    [InlineData("Faktura VAT 1846/05/2026")]
    [InlineData("za fakturę VAT FV 1846/05/2026")]
    [InlineData("/VAT/81,30/IDC/7251801126/INV/1846")]
    [InlineData("/VAT/81,30/IDC/7251801126/INV/FV 1846/05/2026/TXT/usluga")]
    [InlineData("/INV/1846")]
    [InlineData("za fakturę nr 1846")]
    [InlineData("FV nr 1846/05/2026")]
    public void Vat_behind_a_word_for_an_invoice_is_no_tax_number(string text) =>
        Assert.Equal("apply FV 1846/05/2026", SmallBook.Line(Monthly().Match(SmallBook.Pay(43_500, text, 1))));

    [Theory]
    [InlineData("czynsz", "apply FV 61/04/2026")]
    [InlineData("czynsz NIP 7251801126", "apply FV 61/04/2026")]
    [InlineData("czynsz VAT 7251801126", "apply FV 61/04/2026")]
    [InlineData("czynsz VAT 725-180-1126", "apply FV 61/04/2026")]
    [InlineData("/VAT/81,30/IDC/7251801126/TXT/czynsz", "apply FV 61/04/2026")]
    [InlineData("FAKTURA VAT 1999", "review Ambiguous FV 61/04/2026")] // none of them
    [InlineData("VAT 1846", "apply FV 1846/05/2026")]
    public void A_tax_number_has_eight_digits_or_more(string text, string line) =>
        Assert.Equal(line, SmallBook.Line(Monthly().Match(SmallBook.Pay(43_500, text, 1))));

    // The payer's account is on file and owes exactly the amount; the number is no number of anybody.
    [Theory]
    [InlineData("Invoice no. {0}|INV NO {0}|Invs {0}|Inv# {0}|InvoiceNo {0}|your bill {0}")]
    [InlineData("Facture n° {0}|Fact. n° {0}|Fac. no {0}|facture nº {0}|Fre {0}|Factures {0}")]
    [InlineData("Rechnungs-Nr: {0}|Rechnungs-Nr. {0}|Rechnungsnr.: {0}|Re.-Nr. {0}|Re-Nr. {0}|Rg.-Nr. {0}|RNr. {0}|RgNr {0}|Rechn.-Nr. {0}|Rechnung Nr. {0}|Beleg {0}|Belegnr. {0}|Beleg-Nr. {0}|Faktura {0}|Fakt.-Nr. {0}|Schlussrechnung {0}")]
    [InlineData("Factura nº {0}|Factura Nº{0}|factura n.º {0}|Fra. {0}|Fra nº {0}|Fras. {0}|FACT {0}|factura núm. {0}")]
    [InlineData("Fattura n. {0}|Fatt. n. {0}|Fatt.n.{0}|FT {0}|Ft. n. {0}|SALDO FATT. N. {0}|fatture nn. {0}")]
    [InlineData("Factuur {0}|Factuurnr. {0}|factuurnummer {0}|Fact.nr. {0}|factuurnrs {0}|Nota {0}|nota nr. {0}|notanr. {0}")]
    [InlineData("Fatura {0}|Faturas {0}|Fat. {0}|fatura nº {0}|FT n.º {0}")]
    [InlineData("Faktura {0}|za fakturę {0}|za fakturę nr {0}|ZA FAKTURE {0}|faktury {0}|faktur {0}|FV {0}|FV nr {0}|f-ra {0}|F-ra nr {0}|za f-ry {0}|FV: {0}|faktura numer {0}")]
    [InlineData("Fakturanr. {0}|Fakturanummer {0}|Faktura nr. {0}|Fakturaer {0}|Fakt.nr {0}|regning {0}|Regning nr. {0}|regningsnr {0}")]
    [InlineData("Fakt.nr {0}|Fakturor {0}|faktura nr {0}|fakturanummer: {0}|räkning {0}|Fakturan {0}")]
    [InlineData("Lasku {0}|Laskun nro {0}|Lasku nro {0}|LASKUT {0}|laskun numero {0}|laskunro {0}")]
    public void Each_language_has_its_own(string texts)
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 123_456, "2026-05-01").Invoice("X-2", "A", 4_711, "2026-05-02");
        MatchingBook made = book.Book;
        Assert.Equal("apply X-1", SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(123_456, "betaald 7788", 1))));
        Assert.DoesNotContain(texts.Split('|'), t => SmallBook.Line(book.Engine.Match(made, SmallBook.Pay(123_456, t.Replace("{0}", "7788", StringComparison.Ordinal), 1))) != "review BelowThreshold X-1");
    }

    // What is no word for an invoice, though it looks like one.
    [Theory]
    [InlineData("Nota: danke 7788")]
    [InlineData("a-ra 7788")]
    [InlineData("Ihre Rechnungen, Kunde 7788")]
    [InlineData("bestellt 7788")]
    public void Other_words_say_nothing_of_a_number(string text) =>
        Assert.Equal("apply X-1", SmallBook.Line(new SmallBook().Customer("A", "Alpha", 1).Invoice("X-1", "A", 123_456, "2026-05-01").Invoice("X-2", "A", 4_711, "2026-05-02").Match(SmallBook.Pay(123_456, text, 1))));

    // A firm that numbers its invoices anew each year, and writes the month behind the number.
    private static SmallBook Monthly()
    {
        SmallBook book = new SmallBook(0).Customer("A", "Alpha", 1);
        for (int i = 0; i < 40; i++)
        {
            book.Customer($"C{i}", $"Customer {i}").Invoice($"FV {20 + (i * 57)}/0{4 + (i % 2)}/2026", $"C{i}", 10_037 + (i * 7_919), "2026-05-01");
        }

        return book.Invoice("FV 61/04/2026", "A", 43_500, "2026-04-10").Invoice("FV 1846/05/2026", "A", 43_500, "2026-05-10");
    }
}
