using System.Diagnostics.CodeAnalysis;
using System.Text;
using Receivables.Reporting.Html;

namespace Receivables.Reporting;

/// <summary>One HTML page on the receivables of a creditor as of a day: figures, aged balance, decisions on payments, reminders, what was refused.</summary>
/// <remarks>
/// <para>The page stands alone: HTML5 that is well-formed XML too, UTF-8, styles and charts inline, no script and nothing loaded from elsewhere; a content
/// security policy in the page forbids both. Every text from outside is escaped, clipped, freed of control and direction-changing characters, and isolated.</para>
/// <para>The same inputs give the same bytes. Immutable; safe to share between threads. Made by <see cref="HtmlReportBuilder"/>.</para>
/// </remarks>
[Experimental("RCV0004")]
public sealed class HtmlReport
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly ReportPage _page;

    internal HtmlReport(ReportPage page) => _page = page;

    /// <summary>Writes the page as text.</summary>
    /// <param name="output">Where to; it stays open. The page says that it is UTF-8, so write it as that. Lines end with a line feed, whatever the writer's own end of line.</param>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (Action<HtmlWriter> part in _page.Parts())
        {
            part(new HtmlWriter(output));
        }
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark.</summary>
    /// <param name="output">Where to; it stays open.</param>
    public void Write(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true);
        Write(writer);
    }

    /// <summary>Writes the page as UTF-8 without a byte order mark, section by section, so that no more than one section is held in memory.</summary>
    /// <param name="output">Where to; it stays open. Only its asynchronous methods are used.</param>
    /// <param name="cancellationToken">Cancels between two sections; what is written stays.</param>
    public async Task WriteAsync(Stream output, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (Action<HtmlWriter> part in _page.Parts())
        {
            var text = new StringWriter();
            part(new HtmlWriter(text));
            await output.WriteAsync(Utf8.GetBytes(text.ToString()), cancellationToken).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns the page as a text.</summary>
    public string ToHtml()
    {
        using var text = new StringWriter();
        Write(text);
        return text.ToString();
    }

    /// <summary>Returns the title, the creditor and the day; not the page.</summary>
    public override string ToString() => _page.Name;
}
