namespace Receivables.Benchmarks.Banking;

/// <summary>All formats that are read, each with the bare scan that it is held against.</summary>
internal static class BankFormats
{
    internal const string Status = "pain.002";

    private const int Seed = 20260630;

    internal static IReadOnlyList<BankFormat> All { get; } =
    [
        new("camt.053, one line", n => Camt053File.Create(n, Seed, indent: false), "XmlReader, all texts", BareScans.Xml),
        new("camt.053, indented", n => Camt053File.Create(n, Seed, indent: true), "XmlReader, all texts", BareScans.Xml),
        new("MT940", n => Mt940File.Create(n, Seed), "a string a line", BareScans.Lines),
        new("CFONB 120", n => CfonbFile.Create(n, Seed), "a string a line", BareScans.Lines),
        new("CODA", n => CodaFile.Create(n, Seed), "a string a line", BareScans.Lines),
        new("BAI2", n => Bai2File.Create(n, Seed), "a string a line", BareScans.Lines),
        new("OFX 1 (SGML)", n => OfxFile.Create(n, Seed, isXml: false), "a string a tag", BareScans.Tags),
        new("OFX 2 (XML)", n => OfxFile.Create(n, Seed, isXml: true), "XmlReader, all texts", BareScans.Xml),
        new("CSV of a bank", n => CsvFile.Bank(n, Seed), "CsvHelper, all cells", file => BareScans.Cells(file, ';')),
        new("Stripe", n => CsvFile.Stripe(n, Seed), "CsvHelper, all cells", file => BareScans.Cells(file, ',')),
        new("PayPal", n => CsvFile.PayPal(n, Seed), "CsvHelper, all cells", file => BareScans.Cells(file, ',')),
        new("Adyen", n => CsvFile.Adyen(n, Seed), "CsvHelper, all cells", file => BareScans.Cells(file, ',')),
        new(Status, n => StatusFile.Create(n, Seed), "XmlReader, all texts", BareScans.Xml),
    ];
}
