namespace Receivables.Matching.Lookup;

/// <summary>What a text names, and what it does not, as an accountant would read it.</summary>
public class DocumentFinderScenarios
{
    private static readonly string[] Open = ["FA-2026-00123", "FA-2026-00124", "105368", "105369", "26.00123.F", "2026/06-0123", "RE-2026-0001-000123-X", "F-123/2026", "0042-7", "9F3A1C07-4B2E", "fa2026 00124"];

    public static TheoryData<string, string> Texts => new()
    {
        { "FA-2026-00123", "FA-2026-00123" },
        { "votre facture fa 2026/00123 merci", "FA-2026-00123" },
        { "FA202600123", "FA-2026-00123" },
        { "Fa-2026-001 23", "FA-2026-00123" },
        { "REF:FA–2026–00123.", "FA-2026-00123" },
        { "FA-2026-00123/124", "FA-2026-00123" }, // the tail is for the engine
        { "FA-2026-00124, FA-2026-00123 et FA-2026-00124", "FA-2026-00124 FA-2026-00123" },
        { "FA-2026-001234", "" },
        { "FA-2026-0012", "" },
        { "XFA202600123", "" },
        { "FA-2026-00123B", "" },
        { "FA-2026-0O123", "" }, // a letter for a digit is for the engine
        { "FA;2026;00123", "" },
        { "FA - 2026 - 00123", "FA-2026-00123" },
        { "FA  -  2026  -  00123", "" }, // five characters between
        { "2026-00123", "" }, // a dropped prefix is for the engine
        { "Rechnung 105368", "105368" },
        { "nº105368", "105368" },
        { "n°105368", "105368" },
        { "RE105368", "" },
        { "105 368", "105368" },
        { "105 368 108", "" },
        { "105368 105369", "105368 105369" },
        { "105368,105369", "105368 105369" },
        { "105368+105369", "105368 105369" },
        { "105368/105369", "105368 105369" },
        { "105368,50 EUR", "" },
        { "105368.50 EUR", "" },
        { "1'105368", "" },
        { "tel 01-105368", "" },
        { "105368-01", "" },
        { "105368.", "105368" },
        { "105368, merci", "105368" },
        { "1105368", "" },
        { "26.00123.f", "26.00123.F" },
        { "15.26.00123.F", "" },
        { "F-123/2026", "F-123/2026" },
        { "F 1232026", "F-123/2026" },
        { "re 2026 0001 000123 x", "RE-2026-0001-000123-X" },
        { "re 2026 0001 000123 y", "" },
        { "2026/06-0123", "2026/06-0123" },
        { "9f3a1c074b2e", "9F3A1C07-4B2E" },
        { "0042/7", "0042-7" },
        { "42-7", "" },
        { "F\u0410-2026-00123", "" },
        { "FA-2026-001\uFF12\uFF13", "" },
        { "\u202E321-00-6202-AF FA-2026-00123", "" },
        { "FA-2026-00123 \u2705", "FA-2026-00123" },
        { "", "" },
        { "merci", "" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_names(string text, string numbers)
    {
        var builder = new DocumentLookupBuilder();
        foreach (string number in Open)
        {
            builder.Add(number, Money.Eur(1));
        }

        var finder = new DocumentFinder(builder.Build());
        Assert.Equal(numbers, string.Join(' ', finder.Find(text).ToArray().Select(n => Open[n.Row])));
        Assert.Equal(numbers, string.Join(' ', finder.Find(System.Text.Encoding.UTF8.GetBytes(text)).ToArray().Select(n => Open[n.Row])));
    }

    public static TheoryData<string, string, DocumentAgreement, int> Payments => new()
    {
        { "A-0001", "100.00 EUR", DocumentAgreement.Agrees, 0 },
        { "A-0001", "99.00 EUR", DocumentAgreement.Differs, -1 },
        { "A-0001", "100.00 USD", DocumentAgreement.OtherCurrency, -1 },
        { "A-0001 A-0002", "300.00 EUR", DocumentAgreement.Agrees, -1 },
        { "A-0001 A-0002", "200.00 EUR", DocumentAgreement.OneAgrees, 1 },
        { "A-0001 A-0002", "250.00 EUR", DocumentAgreement.Differs, -1 },
        { "A-0001 CN-0003", "70.00 EUR", DocumentAgreement.Agrees, -1 }, // a credit note of 30
        { "A-0004", "50.00 EUR", DocumentAgreement.SeveralAgree, -1 }, // two instalments of 50
        { "A-0004", "100.00 EUR", DocumentAgreement.Agrees, -1 },
        { "A-0001 A-0006", "100.00 EUR", DocumentAgreement.OneAgrees, 0 }, // the other is in dollars
        { "A-0006", "100.00 USD", DocumentAgreement.Agrees, 6 },
        { "A-0005", "10.00 EUR", DocumentAgreement.NothingNamed, -1 }, // nothing is open of it
        { "A-0007", "10.00 EUR", DocumentAgreement.NothingNamed, -1 },
        { "merci", "100.00 EUR", DocumentAgreement.NothingNamed, -1 },
    };

    [Theory]
    [MemberData(nameof(Payments))]
    public void An_amount_agrees(string text, string amount, DocumentAgreement agreement, int row)
    {
        var builder = new DocumentLookupBuilder();
        foreach ((string number, string open) in ((string, string)[])
            [("A-0001", "100.00 EUR"), ("A-0002", "200.00 EUR"), ("CN-0003", "-30.00 EUR"), ("A-0004", "50.00 EUR"), ("A-0004", "50.00 EUR"), ("A-0005", "0.00 EUR"), ("A-0006", "100.00 USD")])
        {
            builder.Add(number, Money.Parse(open));
        }

        var finder = new DocumentFinder(builder.Build());
        finder.Find(text);
        Assert.Equal(new DocumentAnswer(agreement, row), finder.Compare(Money.Parse(amount)));
    }
}
