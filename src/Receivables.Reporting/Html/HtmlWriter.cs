using System.Buffers;

namespace Receivables.Reporting.Html;

/// <summary>Writes HTML that is well-formed XML too: every element is closed, every attribute quoted, every text escaped.</summary>
/// <remarks>Names of elements and attributes are the code's own; texts and values may come from anywhere.</remarks>
internal sealed class HtmlWriter(TextWriter output)
{
    private const int LongestAttribute = 4000;

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Opens an element; dispose what it returns to close it.</summary>
    internal ElementScope Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        output.Write('>');
        return new(this, name);
    }

    /// <summary>Opens an element of a class.</summary>
    internal ElementScope Element(string name, string cssClass) => Element(name, ("class", cssClass));

    /// <summary>Writes an element that holds nothing.</summary>
    internal void Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        output.Write(" />");
        Break(name);
    }

    /// <summary>Writes an element that holds one of the page's own texts.</summary>
    internal void Line(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        using (Element(name, attributes))
        {
            Text(text);
        }
    }

    /// <summary>Writes an element of a class that holds one of the page's own texts.</summary>
    internal void Line(string name, string text, string cssClass) => Line(name, text, ("class", cssClass));

    /// <summary>Writes one of the page's own texts, escaped.</summary>
    internal void Text(string text) => Escape(text);

    /// <summary>Writes a text from outside where no element may stand: cleaned, clipped and escaped.</summary>
    internal void OutsidePlain(string? text, int longest = OutsideText.LongestName) => Escape(OutsideText.Clean(text, longest));

    /// <summary>Writes a text from outside: cleaned, clipped, escaped, and in an element of its own so that its direction changes nothing around it.</summary>
    internal void Outside(string? text, int longest = OutsideText.LongestName)
    {
        string clean = OutsideText.Clean(text, longest);
        if (clean.Length > 0)
        {
            using (Element("bdi"))
            {
                Escape(clean);
            }
        }
    }

    /// <summary>Writes what is markup already. Only for constants.</summary>
    internal void Markup(string constant) => output.Write(constant);

    internal void End(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write('>');
        Break(name);
    }

    private void Start(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        output.Write('<');
        output.Write(name);
        foreach ((string key, string value) in attributes)
        {
            output.Write(' ');
            output.Write(key);
            output.Write("=\"");
            Escape(OutsideText.Clean(value, LongestAttribute));
            output.Write('"');
        }
    }

    // Inside a line a break would be a space.
    private void Break(string name)
    {
        if (name is not ("a" or "b" or "bdi" or "code" or "small" or "span" or "strong" or "time"))
        {
            output.Write('\n');
        }
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        for (int at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            output.Write(text[..at]);
            output.Write(text[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            text = text[(at + 1)..];
        }

        output.Write(text);
    }
}
