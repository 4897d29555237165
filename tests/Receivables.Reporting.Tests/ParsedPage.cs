using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Receivables.Reporting;

/// <summary>A page read back by an XML reader, which forgives nothing.</summary>
internal sealed class ParsedPage
{
    internal static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    internal static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private ParsedPage(XElement root) => Root = root;

    internal XElement Root { get; }

    internal static ParsedPage Of(HtmlReportBuilder report) => Of(report.Build().ToHtml());

    internal static ParsedPage Of(string page)
    {
        using var reader = XmlReader.Create(new StringReader(page), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        return new(XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!);
    }

    internal XElement Section(string id) => Assert.Single(Elements("section"), section => (string?)section.Attribute("id") == id);

    internal IEnumerable<XElement> Elements(string name) => Root.Descendants(Html + name);

    /// <summary>The table in the box with a label.</summary>
    internal XElement Table(string label) =>
        Assert.Single(Elements("div"), box => (string?)box.Attribute("aria-label") == label).Element(Html + "table")!;

    /// <summary>The cells of the rows of a part of a table, as a reader sees them.</summary>
    internal static IReadOnlyList<IReadOnlyList<string>> Rows(XElement table, string part = "tbody") =>
    [
        .. table.Elements(Html + part).Elements(Html + "tr").Select(row => (IReadOnlyList<string>)[.. row.Elements().Select(Text)]),
    ];

    /// <summary>The text of an element, its runs of blanks as one.</summary>
    internal static string Text(XElement element) => string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Reads an amount as the page prints it.</summary>
    internal static Money Amount(string cell, Currency currency)
    {
        string plain = cell == "–" ? "0" : cell.Replace(",", "", StringComparison.Ordinal);
        Assert.Equal(AmountParseStatus.Ok, Money.TryParseAmount(plain, currency, out Money amount));
        return amount;
    }

    /// <summary>A length of a drawing in tenths.</summary>
    internal static long Tenths(XElement shape, string attribute) =>
        (long)(decimal.Parse(shape.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) * 10);
}
