using System.Text;

namespace Receivables.Banking.Camt;

/// <summary>Changes what stands between tags, and what an attribute says, so that the XML mostly stays well formed and what is tried is what the reader makes of a value. The same random numbers give the same change.</summary>
internal sealed class ValueMutation(Random random, byte[][] files)
{
    // Amounts, days, codes and texts at the edge of what may stand there, and what XML makes of a text.
    private static readonly string[] Values =
    [
        "0", "0.00", "-1.00", "+1", "1,00", "1.", ".5", "1e3", "1.005", "1.00000", "99999999999999999.99", "999999999999999999999999999999", "1 000.00", "\u0661", "NaN",
        "2026-02-29", "2026-13-01", "0001-01-01", "9999-12-31", "2026-03-01+14:00", "2026-03-01T24:00:00", "2026-03-01Z", "26-03-01",
        "EUR", "USD", "JPY", "KWD", "XXX", "eur", "EURO", "DBIT", "CRDT", "dbit", "BOOK", "PDNG", "INFO", "FUTR", "OPBD", "CLBD", "PRCD", "ITBD", "true", "false", "1", "NOTPROVIDED", "UUUUUU", "AC04", "PMNT",
        "DE02120300000000202051", "DE00120300000000202051", "RF18539007547034", "+++090/9337/55493+++", "NAME", " ", "\n  \t", "\u00e9\u20ac\U0001D11E", "&amp;&lt;&#65;", "<![CDATA[x]]>", "<!--x-->", "<?pi x?>", "&#x1;", "\u0085",
    ];

    /// <summary>Makes one to five changes.</summary>
    internal byte[] Of(byte[] file)
    {
        List<byte> bytes = [.. file];
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            (int at, int length) = Find(bytes);
            if (length > 0)
            {
                Change(bytes, at, length);
            }
        }

        return [.. bytes];
    }

    private void Change(List<byte> bytes, int at, int length)
    {
        int place = at + random.Next(length);
        switch (random.Next(7))
        {
            case 0:
                bytes[place] = (byte)"0123456789.,-+eE /:TZAx"[random.Next(23)];
                break;
            case 1:
                bytes.RemoveRange(place, at + length - place);
                break;
            case 2:
                bytes.InsertRange(place, bytes.GetRange(at, length));
                break;
            case 3:
                Fill(bytes, place);
                break;
            case 4:
                bytes.InsertRange(place, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
                break;
            case 5:
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Values[random.Next(Values.Length)]));
                break;
            default:
                List<byte> other = [.. files[random.Next(files.Length)]];
                (int from, int count) = Find(other);
                bytes.RemoveRange(at, length);
                bytes.InsertRange(at, other.GetRange(from, count));
                break;
        }
    }

    // Longer than any text that is kept whole, now and then longer than a parser's buffers.
    private void Fill(List<byte> bytes, int place)
    {
        byte[] run = new byte[random.Next(1, random.Next(20) == 0 ? 70_000 : 200)];
        run.AsSpan().Fill((byte)" 0x-."[random.Next(5)]);
        bytes.InsertRange(place, run);
    }

    // Most of what stands between tags is the space before the next line: it is passed over, unless nothing else is met.
    private (int At, int Length) Find(List<byte> bytes)
    {
        (int At, int Length) found = (0, 0);
        for (int tries = 0; tries < 20 && bytes.Count > 0; tries++)
        {
            bool attribute = random.Next(8) == 0;
            int at = bytes.IndexOf((byte)(attribute ? '"' : '>'), random.Next(bytes.Count)) + 1;
            int end = at == 0 || at == bytes.Count ? -1 : bytes.IndexOf((byte)(attribute ? '"' : '<'), at);
            if (end > at)
            {
                found = (at, end - at);
                if (bytes[at] is not ((byte)'\n' or (byte)'\r' or (byte)' ' or (byte)'>' or (byte)'/'))
                {
                    return found;
                }
            }
        }

        return found;
    }
}
