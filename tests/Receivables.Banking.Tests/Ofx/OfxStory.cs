using System.Text;

namespace Receivables.Banking.Ofx;

/// <summary>
/// Makes up an OFX file from a seed, as SGML or as XML: statements of banks and cards, transactions with every field, empty values, entities, comments, unknown tags, amounts and days that must be refused.
/// The same seed gives the same text.
/// </summary>
internal sealed class OfxStory
{
    private readonly Random _random;
    private readonly StringBuilder _text = new();
    private readonly bool _isXml;
    private readonly bool _hasLines;
    private readonly bool _isLower;

    private OfxStory(int seed, bool isXml)
    {
        // Both kinds draw the same numbers, so that they say the same.
        _random = new Random(seed);
        _isXml = isXml;
        _hasLines = Chance(2);
        _isLower = Chance(5);
    }

    internal static string Write(int seed, bool isXml)
    {
        var story = new OfxStory(seed, isXml);
        story.File();
        return story._text.ToString();
    }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private T Pick<T>(params ReadOnlySpan<T> of) => of[_random.Next(of.Length)];

    private void File()
    {
        _text.Append(_isXml ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?OFX OFXHEADER=\"200\" VERSION=\"102\" SECURITY=\"NONE\"?>\n" : OfxFiles.Header);
        In("OFX", () =>
        {
            In("SIGNONMSGSRSV1", () => In("SONRS", () => { Status(); Leaf("DTSERVER", "20260701061500[-5:EST]"); Leaf("LANGUAGE", Pick("ENG", "")); }));
            for (int i = _random.Next(1, 4); i > 0; i--)
            {
                bool isCard = Chance(3);
                In(isCard ? "CREDITCARDMSGSRSV1" : "BANKMSGSRSV1", () => In(isCard ? "CCSTMTTRNRS" : "STMTTRNRS", () => { Leaf("TRNUID", $"{i}"); Status(); Statement(isCard); }));
            }
        });
    }

    private void Status() => In("STATUS", () => { Leaf("CODE", "0"); Leaf("SEVERITY", "INFO"); });

    private void Statement(bool isCard) => In(isCard ? "CCSTMTRS" : "STMTRS", () =>
    {
        Leaf("CURDEF", Pick("USD", "EUR", "JPY"));
        In(isCard ? "CCACCTFROM" : "BANKACCTFROM", () => { Maybe(5, () => Leaf("BANKID", "021099999")); Leaf("ACCTID", Pick("4410", "DE89370400440532013000")); });
        Maybe(9, () => In("BANKTRANLIST", () =>
        {
            Leaf("DTSTART", "20260601");
            Leaf("DTEND", "20260630000000");
            for (int i = _random.Next(0, 6); i > 0; i--)
            {
                Transaction(i);
            }
        }));
        Maybe(8, () => In("LEDGERBAL", () => { Leaf("BALAMT", Pick("100", "-5", "")); Leaf("DTASOF", "20260630"); }));
        Maybe(5, () => In("AVAILBAL", () => { Leaf("BALAMT", "77"); Leaf("DTASOF", "20260630"); }));
    });

    private void Transaction(int number) => In("STMTTRN", () =>
    {
        Leaf("TRNTYPE", Pick("CREDIT", "DEBIT", "XFER", "CHECK", "FEE", "INT", "OTHER", "DIRECTDEBIT"));
        Leaf("DTPOSTED", Chance(25) ? Pick("20260631", "", "soon") : Pick("20260602", "20260602120000.000[-5:EST]", "20260603000000"));
        Maybe(2, () => Leaf("DTAVAIL", "20260605"));
        Leaf("TRNAMT", Chance(20) ? Pick("$1", "1.234", "") : Pick("12", "-7", "+12,00", "0", "-0.00", "1000000", "33.00"));
        Leaf("FITID", Pick($"F-{number}", $"F-{number}", ""));
        Maybe(3, () => Leaf("CHECKNUM", Pick("1044", "")));
        Maybe(3, () => Leaf("REFNUM", Pick("LU-2026-00123", "000", "")));
        Maybe(2, () => Leaf("X.TAG", Pick("x", "y z")));
        Either(() => Leaf("NAME", Pick("BRIGHT LAMPS & CO", "Müller <GmbH>", "VIR 123", "")), () => In("PAYEE", () => { Leaf("NAME", "Ateliers Lumière"); Leaf("ADDR1", "1 rue"); Leaf("COUNTRY", "FRA"); }));
        Maybe(3, () => In("BANKACCTTO", () => { Leaf("BANKID", "37040044"); Leaf("ACCTID", Pick("778899", "FR7630006000011234567890189")); }));
        Maybe(7, () => Leaf("MEMO", Pick("LU-2026-00123", "VIR 123 & more", "A  B", "é ✓ 𝄞", "")));
        Maybe(2, () => In(Pick("CURRENCY", "ORIGCURRENCY"), () => { Leaf("CURRATE", "1.125"); Leaf("CURSYM", Pick("EUR", "USD")); }));
        Maybe(1, () => _text.Append("<!-- a comment -->"));
    });

    private void Maybe(int ofTen, Action write)
    {
        if (_random.Next(10) < ofTen)
        {
            write();
        }
    }

    private void Either(params ReadOnlySpan<Action> of) => Pick(of)();

    private void In(string name, Action content)
    {
        Tag("", name);
        content();
        Tag("/", name);
    }

    private void Leaf(string name, string text)
    {
        bool closes = Chance(3), escapes = Chance(4);
        Tag("", name);
        string escaped = _isXml || escapes
            ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : text.Replace("<", "&lt;", StringComparison.Ordinal);
        _text.Append(escaped);
        if (_isXml || closes)
        {
            _text.Append("</").Append(Written(name)).Append('>');
        }
    }

    private void Tag(string end, string name)
    {
        _text.Append(_hasLines ? "\n" : "").Append('<').Append(end).Append(Written(name)).Append('>');
    }

    private string Written(string name) => _isLower ? name.ToLowerInvariant() : name;
}
