using Receivables.Reporting.Html;

namespace Receivables.Reporting.Decisions;

/// <summary>What became of the payments: the sums, then what a person has to look at, then the rest.</summary>
internal sealed class DecisionSection(DecisionPage page, Func<CustomerId, string?> nameOf) : IReportSection
{
    private readonly PaymentTable _table = new(nameOf);

    public string Id => "payments";

    public string Title => "Decisions on payments";

    public string? Badge => page.CountOf(DecisionGroup.ForReview) is > 0 and int count ? $"{Wording.Number(count)} to review" : null;

    public void Write(HtmlWriter html)
    {
        if (page.Totals.Count == 0)
        {
            html.Line("p", "No payments were read.", "none");
            return;
        }

        WriteTotals(html);
        WriteGroup(html, DecisionGroup.ForReview, "To review", "A person decides: the answer below is a suggestion, and none of it is settled.");
        WriteGroup(html, DecisionGroup.Unmatched, "Unmatched", "Nothing open fits well enough to be proposed.");
        WriteGroup(html, DecisionGroup.AlreadyInLedger, "In the ledger already", "These were booked before; nothing is booked for them again and no sum above counts them.");
        WriteGroup(html, DecisionGroup.Applied, "Applied", "Proven, and settled without a person.");
    }

    private void WriteTotals(HtmlWriter html)
    {
        using (html.ScrollBox("Payments by decision"))
        using (html.Element("table", "totals"))
        {
            html.Head(("Currency", ""), ("Received", "n"), ("Applied", "n"), ("Left on account", "n"), ("To review", "n"), ("Unmatched", "n"), ("Applied share", "n"));
            using (html.Element("tbody"))
            {
                foreach (DecisionTotal total in page.Totals)
                {
                    WriteTotal(html, total);
                }
            }
        }
    }

    private static void WriteTotal(HtmlWriter html, DecisionTotal total)
    {
        using (html.Element("tr"))
        {
            html.Line("th", total.Currency.Code, ("scope", "row"));
            WriteSum(html, total.Received, total.ReceivedCount);
            WriteSum(html, total.Applied, total.Counts[(int)DecisionGroup.Applied]);
            html.AmountCell(total.LeftOver);
            WriteSum(html, total.ForReview, total.Counts[(int)DecisionGroup.ForReview]);
            WriteSum(html, total.Unmatched, total.Counts[(int)DecisionGroup.Unmatched]);
            html.Line("td", total.Received.IsPositive ? Wording.Percent((decimal)total.Applied.MinorUnits / total.Received.MinorUnits) : "–", "n");
        }
    }

    private static void WriteSum(HtmlWriter html, Money amount, int count)
    {
        using (html.Element("td", count == 0 ? "n zero" : "n"))
        {
            html.Text(count == 0 ? "–" : Wording.Amount(amount));
            if (count > 0)
            {
                html.Text(" ");
                html.Line("small", Wording.Payments(count), "id");
            }
        }
    }

    private void WriteGroup(HtmlWriter html, DecisionGroup group, string title, string lead)
    {
        int count = page.CountOf(group);
        if (count == 0)
        {
            return;
        }

        using (html.Element("h3"))
        {
            html.Text(title + " ");
            html.Line("small", Wording.Payments(count));
        }

        html.Line("p", lead, "lead");
        if (group is DecisionGroup.ForReview or DecisionGroup.Unmatched)
        {
            _table.Write(html, title, group, page[group]);
            return;
        }

        using (html.Element("details", "fold"))
        {
            html.Line("summary", $"Show the {Wording.Payments(count)}");
            _table.Write(html, title, group, page[group]);
        }
    }
}
