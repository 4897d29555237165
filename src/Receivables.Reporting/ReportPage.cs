using NodaTime;
using Receivables.Reporting.Html;

namespace Receivables.Reporting;

/// <summary>The frame of the page: head, title, list of sections, the sections, foot.</summary>
internal sealed class ReportPage(string title, string creditor, LocalDate asOf, IReadOnlyList<IReportSection> sections)
{
    // No source of scripts, pictures, fonts or frames; styles only from the page itself.
    private const string ContentPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <summary>The title, the creditor and the day.</summary>
    internal string Name { get; } =
        $"{OutsideText.Clean(title, OutsideText.LongestName)} – {OutsideText.Clean(creditor, OutsideText.LongestName)} – {Wording.Date(asOf)}";

    /// <summary>The parts of the page, to be written one after another.</summary>
    internal IEnumerable<Action<HtmlWriter>> Parts() =>
        sections.Select<IReportSection, Action<HtmlWriter>>(section => html => WriteSection(html, section)).Prepend(WriteStart).Append(WriteEnd);

    private void WriteStart(HtmlWriter html)
    {
        html.Markup($"<!DOCTYPE html>\n<html lang=\"{Wording.Language}\" xmlns=\"http://www.w3.org/1999/xhtml\">\n");
        using (html.Element("head"))
        {
            html.Empty("meta", ("charset", "utf-8"));
            html.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", ContentPolicy));
            html.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Empty("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Empty("meta", ("name", "robots"), ("content", "noindex"));
            html.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Line("title", Name);
            using (html.Element("style"))
            {
                html.Markup(PageStyle.Css);
            }
        }

        html.Markup("<body>\n");
        using (html.Element("header"))
        {
            WriteTitle(html);
            WriteContents(html);
        }

        html.Markup("<main>\n");
    }

    private void WriteTitle(HtmlWriter html)
    {
        using (html.Element("p", "creditor"))
        {
            html.Outside(creditor);
        }

        using (html.Element("h1"))
        {
            html.Outside(title);
        }

        using (html.Element("p", "day"))
        {
            html.Text("As of ");
            html.Line("time", Wording.DateInWords(asOf), ("datetime", Wording.Date(asOf)));
        }
    }

    private void WriteContents(HtmlWriter html)
    {
        using (html.Element("nav", ("aria-label", "Sections")))
        {
            foreach (IReportSection section in sections)
            {
                using (html.Element("a", ("href", "#" + section.Id)))
                {
                    html.Text(section.Title);
                    if (section.Badge is { } badge)
                    {
                        html.Text(" ");
                        html.Line("b", badge);
                    }
                }
            }
        }
    }

    private static void WriteSection(HtmlWriter html, IReportSection section)
    {
        using (html.Element("section", ("id", section.Id), ("aria-labelledby", section.Id + "-title")))
        {
            html.Line("h2", section.Title, ("id", section.Id + "-title"));
            section.Write(html);
        }
    }

    private static void WriteEnd(HtmlWriter html)
    {
        html.Markup("</main>\n");
        html.Line("footer", "Made by Receivables.Core. Amounts are exact; rounded ones stand in charts only.");
        html.Markup("</body>\n</html>\n");
    }
}
