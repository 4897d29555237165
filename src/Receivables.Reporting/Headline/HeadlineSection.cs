using Receivables.Analytics;
using Receivables.Reporting.Html;

namespace Receivables.Reporting.Headline;

/// <summary>The figures that are read first, a band a currency.</summary>
internal sealed class HeadlineSection(IReadOnlyList<HeadlineFigures> figures) : IReportSection
{
    public string Id => "figures";

    public string Title => "Figures";

    public string? Badge => null;

    public void Write(HtmlWriter html)
    {
        if (figures.Count == 0)
        {
            html.Line("p", "Nothing is open and nothing was sold.", "none");
        }

        foreach (HeadlineFigures line in figures)
        {
            using (html.Element("div", "band"))
            {
                html.Line("h3", line.Receivables.Currency.Code);
                using (html.Element("dl"))
                {
                    WriteBalance(html, line);
                    WriteCollection(html, line.Collection);
                }
            }
        }
    }

    private static void WriteBalance(HtmlWriter html, HeadlineFigures line)
    {
        string? split = line.Unapplied.IsZero ? null : $"{Wording.Amount(line.Open)} open, {Wording.Amount(line.Unapplied)} unapplied";
        WriteFigure(html, "Receivables", Wording.Amount(line.Receivables), split);
        if (line.Overdue is { } overdue)
        {
            WriteFigure(html, "Overdue", Wording.Amount(overdue), NoteOnShare(line.OverdueShare), overdue.IsPositive ? "late" : "");
        }

        if (line.Oldest is { } oldest)
        {
            WriteFigure(html, $"{oldest.Name} days", Wording.Amount(oldest.Amount), null, oldest.Amount.IsPositive ? "late" : "");
        }
    }

    private static string? NoteOnShare(decimal? share) => share is { } known ? $"{Wording.Percent(known)} of open items" : null;

    private static void WriteCollection(HtmlWriter html, CollectionFigures? collection)
    {
        if (collection?.Dso is { } dso)
        {
            WriteFigure(html, "DSO", Wording.Days(dso), $"best possible {Wording.Days(collection.BestPossibleDso ?? 0)}, by the sales of {Wording.Number(collection.Days)} days");
            WriteFigure(html, "Average days delinquent", Wording.Days(collection.AverageDaysDelinquent ?? 0), null);
        }
        else if (collection is not null)
        {
            WriteFigure(html, "DSO", "–", $"no sales in {Wording.Number(collection.Days)} days");
        }
    }

    private static void WriteFigure(HtmlWriter html, string name, string value, string? note, string cssClass = "")
    {
        using (html.Element("div", $"figure {cssClass}".TrimEnd()))
        {
            html.Line("dt", name);
            html.Line("dd", value);
            if (note is not null)
            {
                html.Line("dd", note, "note");
            }
        }
    }
}
