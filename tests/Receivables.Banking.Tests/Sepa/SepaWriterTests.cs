using System.Globalization;
using System.Xml.Linq;
using FsCheck.Fluent;
using NodaTime;
using Receivables.References;

namespace Receivables.Banking.Sepa;

public class SepaWriterTests
{
    [Fact]
    public void A_collection_says_who_pays_how_much_when_and_why()
    {
        (SepaFile file, XDocument? xml, _) = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit());
        Assert.Equal((1, Money.Eur(120.50m), true), (file.Count, file.Total, file.IsComplete));
        XElement lot = xml!.Descendants(SepaGiven.Direct + "PmtInf").Single();
        Assert.Equal(
            ["DD-2026-06-30-1", "DD", "true", "1", "120.50", "SEPACORERCUR", "2026-06-30", "Luminaires Orvanelle SAS", SepaGiven.Own.Value, "NOTPROVIDED", "SLEV", "FR72ZZZ123456SEPA"],
            lot.Elements().SkipLast(1).Select(e => e.Value));
        Assert.Equal(
            ["E1", "120.50", "M-172025-01-15", "NOTPROVIDED", "Brunnthaler Wohnwelt", SepaGiven.Customer.Value, "Invoice FA-2026-00123"],
            lot.Elements().Last().Elements().Select(e => e.Value));
    }

    [Fact]
    public void Each_day_scheme_and_sequence_is_a_lot_with_its_own_sum()
    {
        DirectDebit[] debits =
        [
            SepaGiven.Debit("E1", 10), SepaGiven.Debit("E2", 20, "29"), SepaGiven.Debit("E3", 30) with { Sequence = SepaSequence.First },
            SepaGiven.Debit("E4", 40) with { Scheme = SepaScheme.BusinessToBusiness }, SepaGiven.Debit("E5", 50) with { Sequence = SepaSequence.OneOff }, SepaGiven.Debit("E6", 60),
            SepaGiven.Debit("E7", 70) with { Sequence = SepaSequence.Final },
        ];
        XDocument xml = SepaGiven.Write(SepaGiven.Message(), debits).Xml!;
        Assert.Equal(
            ["CORE RCUR 2026-06-30 2 70.00", "CORE RCUR 2026-06-29 1 20.00", "CORE FRST 2026-06-30 1 30.00", "B2B RCUR 2026-06-30 1 40.00", "CORE OOFF 2026-06-30 1 50.00", "CORE FNAL 2026-06-30 1 70.00"],
            xml.Descendants(SepaGiven.Direct + "PmtInf").Select(lot => string.Join(' ', new[] { "Cd", "SeqTp", "ReqdColltnDt", "NbOfTxs", "CtrlSum" }.Select(name =>
                (name == "Cd" ? lot.Descendants(SepaGiven.Direct + "LclInstrm").Single() : lot.Descendants(SepaGiven.Direct + name).First()).Value))));
        Assert.Equal(["7", "280.00"], xml.Descendants(SepaGiven.Direct + "GrpHdr").Single().Elements().Skip(2).Take(2).Select(e => e.Value));
    }

    [Fact]
    public void A_mandate_that_changed_says_what_it_was()
    {
        SepaMandate mandate = new("M-18", new LocalDate(2025, 1, 15)) { FormerId = "M-17", FormerDebtorIban = SepaGiven.Own, FormerCreditorId = SepaCreditorId.Parse("DE98ZZZ09999999999") };
        XDocument xml = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit() with { Mandate = mandate }).Xml!;
        Assert.Equal(["M-17", "DE98ZZZ09999999999SEPA", SepaGiven.Own.Value], xml.Descendants(SepaGiven.Direct + "AmdmntInfDtls").Single().Elements().Select(e => e.Value));
    }

    [Fact]
    public void A_refund_is_a_transfer()
    {
        (SepaFile file, XDocument? xml, _) = SepaGiven.Write(SepaGiven.Message("CT-1"), SepaGiven.Refund(), SepaGiven.Refund("R2", 5) with { IsInstant = true, Reference = CreditorReference.Parse("RF18539007547034"), Remittance = "" });
        Assert.Equal((2, Money.Eur(25)), (file.Count, file.Total));
        Assert.Equal(["SEPA", "SEPAINST"], xml!.Descendants(SepaGiven.Transfer + "PmtTpInf").Select(e => e.Value));
        Assert.Equal(["R1", "20.00", "Brunnthaler Wohnwelt", SepaGiven.Customer.Value, "Credit note 17"], xml.Descendants(SepaGiven.Transfer + "CdtTrfTxInf").First().Elements().Select(e => e.Value));
        Assert.Equal("SCORISORF18539007547034", xml.Descendants(SepaGiven.Transfer + "RmtInf").Last().Value);
    }

    [Theory]
    [InlineData("Müller & Söhne", "Muller + Sohne")]
    [InlineData("Ébène et Laiton", "Ebene et Laiton")]
    [InlineData("Łódź Straße Œuvre Ø", "Lodz Strasse OEuvre O")]
    [InlineData("50 € – „ok”", "50 E - 'ok'")]
    [InlineData("日本 😀", ".. .")]
    [InlineData("plain 1-2/3?:().,'+", "plain 1-2/3?:().,'+")]
    public void Only_characters_that_every_bank_takes_are_written(string text, string expected)
    {
        (SepaFile file, XDocument? xml, _) = SepaGiven.Write(SepaGiven.Message(), SepaGiven.Debit() with { Remittance = text });
        Assert.Equal(expected, xml!.Descendants(SepaGiven.Direct + "Ustrd").Single().Value);
        Assert.Equal(text == expected ? [] : ["SEPA021"], file.Diagnostics.Select(d => d.Code));
    }

    // What is written is read again by the platform, and is what was given; number and sums are those of what was written.
    [Fact]
    public void What_is_written_reads_back()
    {
        int refused = 0;
        Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
        {
            var random = new Random(seed);
            DirectDebit[] debits = [.. Enumerable.Range(0, random.Next(1, 12)).Select(i => SepaGiven.Debit($"E{random.Next(i + 1)}", random.Next(-1, 200_000) / 100m, random.Next(10) == 0 ? "29" : "30") with { Sequence = (SepaSequence)random.Next(4), Scheme = (SepaScheme)random.Next(2) })];
            DirectDebit[] first = [.. debits.DistinctBy(d => d.EndToEndId).Where(d => d.Amount.IsPositive)];
            (SepaFile file, XDocument? xml, _) = SepaGiven.Write(SepaGiven.Message(), debits);
            string[] written = xml is null ? [] : [.. xml.Descendants(SepaGiven.Direct + "DrctDbtTxInf").Select(t => t.Descendants(SepaGiven.Direct + "EndToEndId").Single().Value + " " + t.Element(SepaGiven.Direct + "InstdAmt")!.Value)];
            Assert.Equal(first.Select(Text).Order(StringComparer.Ordinal), written.Order(StringComparer.Ordinal));
            Assert.Equal((first.Length, Money.Sum(first.Select(d => d.Amount), Currency.Eur), first.Length == debits.Length), (file.Count, file.Total, file.IsComplete));
            Assert.All(xml is null ? [] : xml.Descendants(SepaGiven.Direct + "PmtInf"), lot => Assert.Equal(
                lot.Element(SepaGiven.Direct + "CtrlSum")!.Value, lot.Descendants(SepaGiven.Direct + "InstdAmt").Sum(a => decimal.Parse(a.Value, CultureInfo.InvariantCulture)).ToString("0.00", CultureInfo.InvariantCulture)));
            refused += debits.Length - first.Length;
        }, 200);
        Assert.True(!Property.IsFullSize || refused > 50, $"{refused}");
    }

    private static string Text(DirectDebit debit) => string.Create(CultureInfo.InvariantCulture, $"{debit.EndToEndId} {debit.Amount.Amount:0.00}");
}
