using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Receivables.References;

namespace Receivables.Reporting.PaymentCodes;

public partial class EpcQrCodeTests
{
    private static readonly Iban Own = Iban.Parse("FR1420041010050500013M02606");

    // EPC069-12: one line each of service tag, version, character set, identification, BIC, name, IBAN, amount, purpose, reference, text.
    [Fact]
    public void The_lines_are_those_of_the_guideline()
    {
        Assert.Equal("BCD\n002\n1\nSCT\n\nLuminaires Orvanelle SAS\nFR1420041010050500013M02606\nEUR1224.49\n\n\nFA-2026-00123", EpcQrCode.Create("Luminaires Orvanelle SAS", Own, Money.Eur(1224.49m), "FA-2026-00123").Payload);
        Assert.Equal("BCD\n002\n1\nSCT\nBNPAFRPP\nOrvanelle\nFR1420041010050500013M02606\nEUR0.10\n\nRF18539007547034", EpcQrCode.Create("Orvanelle", Own, Money.Eur(0.1m), CreditorReference.Parse("RF18539007547034"), "BNPAFRPP").Payload);
        Assert.EndsWith("EUR5.00", EpcQrCode.Create("Orvanelle", Own, Money.Eur(5), "").Payload, StringComparison.Ordinal);
    }

    [Fact]
    public void A_national_reference_becomes_an_RF_reference_where_it_can() =>
        Assert.EndsWith("\n" + CreditorReference.Parse("2348236", CreditorReferenceKind.Finnish).ToRf().Value, EpcQrCode.Create("X", Own, Money.Eur(1), CreditorReference.Parse("2348236", CreditorReferenceKind.Finnish)).Payload, StringComparison.Ordinal);

    [Theory]
    [InlineData("name")]
    [InlineData("lines")]
    [InlineData("iban")]
    [InlineData("zero")]
    [InlineData("dollars")]
    [InlineData("bic")]
    [InlineData("text")]
    [InlineData("lines of text")]
    [InlineData("bytes")]
    public void What_no_bank_could_read_is_refused(string what)
    {
        Money amount = what switch { "zero" => Money.Eur(0), "dollars" => Money.FromDecimal(1, Currency.FromCode("USD")), _ => Money.Eur(1) };
        string text = what switch { "text" => new string('t', 141), "lines of text" => "a\nb", "bytes" => new string('日', 140), _ => "t" };
        string name = what switch { "name" => " ", "lines" => "a\rb", _ => "n" };
        Assert.ThrowsAny<ArgumentException>(() => EpcQrCode.Create(name, what == "iban" ? default : Own, amount, text, what == "bic" ? "BNP" : null));
    }

    [Fact]
    public void A_long_name_is_cut() => Assert.Contains("\n" + new string('n', 70) + "\n", EpcQrCode.Create(new string('n', 99), Own, Money.Eur(1), "").Payload, StringComparison.Ordinal);

    // The three corners say that it is a QR code; every square of the picture is one of the code.
    [Fact]
    public void The_picture_is_the_code()
    {
        EpcQrCode code = EpcQrCode.Create("Luminaires Orvanelle SAS", Own, Money.Eur(1224.49m), "FA-2026-00123 <b>");
        XElement svg = XElement.Parse(code.ToSvg("Pay \"now\" <script>"));
        Assert.Equal(["title", "path", "path"], svg.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("Pay \"now\" <script>", svg.Elements().First().Value);
        Assert.Equal($"0 0 {code.Size + 8} {code.Size + 8}", svg.Attribute("viewBox")!.Value);
        HashSet<(int Row, int Column)> black = Squares(svg.Elements().Last().Attribute("d")!.Value);
        var matrix = QrMatrix.Of(code.Payload);
        Assert.Equal(from row in Enumerable.Range(0, code.Size) from column in Enumerable.Range(0, code.Size) where matrix.IsBlack(row, column) select (row, column), black.Order());
        foreach ((int top, int left) in new[] { (0, 0), (0, code.Size - 7), (code.Size - 7, 0) })
        {
            Assert.True(Enumerable.Range(0, 7).All(i => black.Contains((top, left + i)) && black.Contains((top + 6, left + i)) && black.Contains((top + i, left)) && black.Contains((top + i, left + 6))));
            Assert.DoesNotContain((top + 1, left + 1), black);
        }
    }

    // Version 13 has 69 squares; no payload of 331 bytes needs more at level M (ISO/IEC 18004, table 7).
    [Fact]
    public void The_largest_payload_fits() => Assert.True(EpcQrCode.Create(new string('n', 70), Own, Money.Eur(999_999_999.99m), new string('t', 140), "BNPAFRPPXXX").Size <= 69);

    private static HashSet<(int Row, int Column)> Squares(string path)
    {
        HashSet<(int, int)> squares = [];
        foreach (Match run in Run().Matches(path))
        {
            int[] n = [.. run.Groups.Values.Skip(1).Select(g => int.Parse(g.Value, CultureInfo.InvariantCulture))];
            squares.UnionWith(Enumerable.Range(0, n[2]).Select(i => (n[1] - 4, n[0] - 4 + i)));
        }

        return squares;
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
