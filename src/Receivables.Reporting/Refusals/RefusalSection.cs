using Receivables.Reporting.Html;

namespace Receivables.Reporting.Refusals;

/// <summary>What the readers said about the files: what was refused, doubtful or worth knowing.</summary>
internal sealed class RefusalSection(IReadOnlyList<Diagnostic> diagnostics, int maxRows) : IReportSection
{
    // The gravest first; the readers' order inside.
    private readonly Diagnostic[] _diagnostics = [.. diagnostics.OrderByDescending(diagnostic => diagnostic.Severity)];

    public string Id => "refused";

    public string Title => "What was refused when reading";

    public string? Badge => CountOf(DiagnosticSeverity.Error) + CountOf(DiagnosticSeverity.Fatal) is > 0 and int count ? $"{Wording.Number(count)} refused" : null;

    public void Write(HtmlWriter html)
    {
        if (_diagnostics.Length == 0)
        {
            html.Line("p", "Nothing was refused.", "none");
            return;
        }

        html.Line("p", Summary(), "lead");
        RowLimit<Diagnostic> rows = RowLimit<Diagnostic>.First(_diagnostics, maxRows);
        using (html.ScrollBox(Title))
        using (html.Element("table", "cards"))
        {
            html.Head(("Kind", "how"), ("Where", "text"), ("What, and what to do", "why"), ("Code", "when"));
            using (html.Element("tbody"))
            {
                foreach (Diagnostic diagnostic in rows.Shown)
                {
                    WriteRow(html, diagnostic);
                }
            }
        }

        if (rows.LeftOut.Count > 0)
        {
            html.Line("p", $"Not listed: {Wording.Count(rows.LeftOut.Count, "more, no graver than the last", "more, none graver than the last")}.", "cut");
        }
    }

    private static void WriteRow(HtmlWriter html, Diagnostic diagnostic)
    {
        using (html.Element("tr"))
        {
            html.Line("td", Wording.Severity(diagnostic.Severity), diagnostic.Severity >= DiagnosticSeverity.Error ? "how grave" : "how");
            using (html.Element("td", "text"))
            {
                html.Outside(diagnostic.Position.ToString());
            }

            using (html.Element("td", "why"))
            {
                html.Outside(diagnostic.Message, OutsideText.LongestSentence);
            }

            using (html.Element("td", "when"))
            {
                html.Outside(diagnostic.Code);
            }
        }
    }

    private string Summary()
    {
        string[] parts =
        [
            .. new[]
            {
                (DiagnosticSeverity.Fatal, "input of which nothing was read", "inputs of which nothing was read"),
                (DiagnosticSeverity.Error, "refusal", "refusals"),
                (DiagnosticSeverity.Warning, "doubt", "doubts"),
                (DiagnosticSeverity.Information, "remark", "remarks"),
            }.Where(kind => CountOf(kind.Item1) > 0).Select(kind => Wording.Count(CountOf(kind.Item1), kind.Item2, kind.Item3)),
        ];
        return string.Join(", ", parts) + ". What is refused is in no figure of this page.";
    }

    private int CountOf(DiagnosticSeverity severity) => _diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
