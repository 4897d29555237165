using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>Changes a file in the places where XML can go wrong, or can be written in another way. The same random numbers give the same change.</summary>
internal sealed class XmlMutation(Random random, byte[][] files)
{
    /// <summary>How many kinds of <see cref="Splice"/> there are.</summary>
    internal const int Splices = 4;

    private static readonly string[] Snippets =
    [
        "<Ntry>", "</TxDtls>", "</Ntry>", "<Ntry/>", "<TxDtls>", "<Fremd a='1' b=\"2\">x</Fremd>", "<a><b/>y</a>", "<Amt Ccy=\"EUR\">1.00</Amt>", "<Amt Ccy='EUR' x=''>2.5</Amt>",
        "&#x1;", "&#65;", "&#x41;", "&#32;", "&#13;", "&#xD800;", "&#x10FFFF;", "&amp;", "&lt;", "&gt;", "&apos;", "&quot;", "&lol;", "&", "&amp", "&#;", "&#xFFFE;",
        "<![CDATA[x]]>", "<![CDATA[]]>", "<![CDATA[ a & b ]]>", "]]>", "]]", "<!--x-->", "<!-- a -- b -->", "<!---->", "<!--", "-->", "<?pi x?>", "<?xml version=\"1.0\"?>", "<!DOCTYPE a>", "<!",
        "<", ">", "</", "/>", "\"", "'", " ", "\n", "\r\n", "\r", "\t", "\u00e9", "\u20ac", "\U0001D11E", "\uFEFF", "\uFFFE", "\u0085", "\u00A0",
        " xmlns=\"urn:x\"", " xmlns:p=\"urn:p\"", " xmlns:c=\"\"", " xml:space=\"preserve\"", " Ccy=\"USD\"", " xmlns:Ccy=\"urn:c\"", " c:Ccy='EUR'", " a='1' a='2'", " a=1", " a='<'", " a='&amp;'", "<p:Ntry>", "<c:a>b</c:a>", "<:a/>", "<a:/>", "<\u00e9/>",
        "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\">", "<Sts>BOOK<!--c--></Sts>", "<Nm> \r\n a \r b </Nm>", "<AddtlNtryInf>a&amp;b<![CDATA[c]]>d</AddtlNtryInf>", "<X y='\n'>\n</X >", "<X\n/>", "<X ></X>",
    ];

    private static readonly string[] Declarations =
    [
        "", "<?xml version=\"1.0\"?>", "<?xml version='1.0' encoding='utf-8' standalone='yes'?>", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", "<?xml version=\"1.1\"?>", "<?xml encoding=\"UTF-8\"?>",
        "<?xml version=\"1.0\" encoding=\"windows-1252\"?>", "<?xml version=\"1.0\" encoding=\"us-ascii\"?>", "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\r\n", " <?xml version=\"1.0\"?>", "<?xml version=\"1.0\" standalone=\"maybe\"?>", "\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
    ];

    /// <summary>Makes one to five changes.</summary>
    internal byte[] Of(byte[] file)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0 && bytes.Count > 0; i--)
        {
            Change(bytes);
        }

        return [.. bytes];
    }

    /// <summary>Puts another byte in a place, takes some out, or puts some in of the file or of another.</summary>
    /// <param name="random">Draws.</param>
    /// <param name="files">What to put in.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="kind">Which, from 0 to below <see cref="Splices"/>.</param>
    /// <param name="at">The place.</param>
    /// <param name="length">How many bytes, no more than there are from the place on.</param>
    internal static void Splice(Random random, byte[][] files, List<byte> bytes, int kind, int at, int length)
    {
        switch (kind)
        {
            case 0:
                bytes[at] = (byte)random.Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(random.Next(bytes.Count - length + 1), length));
                break;
            default:
                byte[] other = files[random.Next(files.Length)];
                int from = random.Next(other.Length);
                bytes.InsertRange(at, other[from..Math.Min(other.Length, from + length)]);
                break;
        }
    }

    private void Change(List<byte> bytes)
    {
        int at = random.Next(bytes.Count);
        int length = Math.Min(random.Next(1, random.Next(8) == 0 ? 20_000 : 200), bytes.Count - at);
        int kind = random.Next(14);
        switch (kind)
        {
            case < Splices:
                Splice(random, files, bytes, kind, at, length);
                break;
            case 4 when random.Next(3) == 0:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 5:
                Widen(bytes, at);
                break;
            case 6:
                Declare(bytes);
                break;
            case 7 when random.Next(3) == 0:
                Encode(bytes);
                break;
            case 8:
                SwapTags(bytes);
                break;
            case 9:
                bytes[at] = (byte)"0123456789.-,e<>&;/ \n"[random.Next(21)];
                break;
            default:
                bytes.InsertRange(Place(bytes, at), Encoding.UTF8.GetBytes(Snippets[random.Next(Snippets.Length)]));
                break;
        }
    }

    // Mostly at the edge of a tag, where the XML mostly stays well formed; now and then anywhere.
    private int Place(List<byte> bytes, int at)
    {
        int edge = random.Next(5) switch { 0 => at, 1 => bytes.IndexOf((byte)'<', at), 2 => bytes.IndexOf((byte)'/', at), _ => bytes.IndexOf((byte)'>', at) + (random.Next(4) == 0 ? 0 : 1) };
        return edge < 0 ? at : edge;
    }

    // Runs longer than the buffers of a parser.
    private void Widen(List<byte> bytes, int at)
    {
        byte[] run = new byte[random.Next(1, random.Next(4) == 0 ? 70_000 : 5_000)];
        run.AsSpan().Fill((byte)" \nx\t-"[random.Next(5)]);
        bytes.InsertRange(Place(bytes, at), random.Next(4) == 0 ? [.. "<!--"u8, .. run, .. "-->"u8] : run);
    }

    private void Declare(List<byte> bytes)
    {
        int root = Math.Max(0, bytes.IndexOf((byte)'<'));
        int end = bytes.Count > root + 1 && bytes[root + 1] == '?' ? bytes.IndexOf((byte)'>', root) + 1 : 0;
        bytes.RemoveRange(0, Math.Max(0, end));
        bytes.InsertRange(0, Encoding.UTF8.GetBytes((random.Next(4) == 0 ? "\uFEFF" : "") + Declarations[random.Next(Declarations.Length)]));
    }

    private void Encode(List<byte> bytes)
    {
        string text = Encoding.UTF8.GetString([.. bytes]);
        bool lines = random.Next(2) == 0;
        Encoding encoding = lines ? Encoding.UTF8 : random.Next(3) switch { 0 => Encoding.Latin1, 1 => Encoding.Unicode, _ => Encoding.BigEndianUnicode };
        bytes.Clear();
        bytes.AddRange(random.Next(2) == 0 ? encoding.GetPreamble() : []);
        bytes.AddRange(encoding.GetBytes(lines ? text.Replace("\n", random.Next(3) == 0 ? "\r" : "\r\n", StringComparison.Ordinal) : text));
    }

    private void SwapTags(List<byte> bytes)
    {
        int first = bytes.IndexOf((byte)'<', random.Next(bytes.Count)), second = bytes.IndexOf((byte)'<', random.Next(bytes.Count));
        int firstEnd = first < 0 ? -1 : bytes.IndexOf((byte)'>', first), secondEnd = second < 0 ? -1 : bytes.IndexOf((byte)'>', second);
        if (firstEnd < 0 || secondEnd < 0 || firstEnd >= second)
        {
            return;
        }

        List<byte> one = bytes.GetRange(first, firstEnd + 1 - first), two = bytes.GetRange(second, secondEnd + 1 - second);
        bytes.RemoveRange(second, two.Count);
        bytes.InsertRange(second, one);
        bytes.RemoveRange(first, one.Count);
        bytes.InsertRange(first, two);
    }
}
