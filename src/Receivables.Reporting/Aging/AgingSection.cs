using System.Globalization;
using NodaTime;
using Receivables.Reporting.Charts;
using Receivables.Reporting.Html;

namespace Receivables.Reporting.Aging;

/// <summary>The aged balance: for each currency its charts and its table.</summary>
internal sealed class AgingSection(AgedPage page, LocalDate asOf, int maxDebtors) : IReportSection
{
    // A chart a currency is a picture; twenty are a flood.
    private const int MostCharts = 6;

    // One or two bars show nothing that the table does not.
    private const int FewestDebtors = 3;

    public string Id => "aging";

    public string Title => "Aged balance";

    public string? Badge => null;

    public void Write(HtmlWriter html)
    {
        if (page.Tables.Count == 0)
        {
            html.Line("p", "Nothing is open and no cash is unapplied.", "none");
            return;
        }

        html.Line("p", Lead(), "lead");
        foreach ((int index, AgedTable table) in page.Tables.Index())
        {
            using (html.Element("h3"))
            {
                html.Text(table.Currency.Code + " ");
                html.Line("small", Wording.Count(table.RowCount, "account", "accounts"));
            }

            bool hasCharts = index < MostCharts && table.Total.Buckets.Any(amount => !amount.IsZero);
            IReadOnlyList<AgedLine> debtors = DebtorChart.Largest(table, maxDebtors);
            using (html.Element("div", hasCharts && debtors.Count < FewestDebtors ? "beside" : "stacked"))
            {
                if (hasCharts)
                {
                    WriteCharts(html, table, debtors);
                }

                WriteTable(html, table);
            }
        }
    }

    private string Lead()
    {
        string age = page.IsByDueDate ? "days past due" : "days since the date of the document";
        string charts = page.Tables.Count > MostCharts
            ? string.Create(CultureInfo.InvariantCulture, $" Charts are drawn for the {MostCharts} currencies with the most accounts.")
            : "";
        return $"Open items by {age} on {Wording.DateInWords(asOf)}, the largest total first. Credits are negative; cash that settles nothing yet stands apart as unapplied.{charts}";
    }

    private void WriteCharts(HtmlWriter html, AgedTable table, IReadOnlyList<AgedLine> debtors)
    {
        using (html.Element("div", page.IsByDueDate ? "charts" : "charts plain"))
        {
            using (html.Element("figure"))
            {
                html.Line("figcaption", $"Open items by age, {table.Currency.Code}");
                new AgingChart(page, table).Write(html);
            }

            if (debtors.Count >= FewestDebtors)
            {
                using (html.Element("figure"))
                {
                    html.Line("figcaption", $"Largest debtors, {table.Currency.Code}");
                    new DebtorChart(page, table.Currency, debtors).Write(html);
                    WriteLegend(html);
                }
            }
        }
    }

    private void WriteLegend(HtmlWriter html)
    {
        using (html.Element("ul", "legend"))
        {
            foreach ((int bucket, string name) in page.Buckets.Index())
            {
                using (html.Element("li"))
                {
                    html.Line("span", "", ("class", ShadeClass("s", bucket)));
                    html.Text(name);
                }
            }
        }
    }

    private void WriteTable(HtmlWriter html, AgedTable table)
    {
        using (html.ScrollBox($"Aged balance, {table.Currency.Code}"))
        using (html.Element("table", page.IsByDueDate ? "aged" : "aged plain"))
        {
            html.Head([("Customer", "who"), .. page.Buckets.Select(name => (name, "n")), ("Total", "n"), ("Unapplied", "n"), ("Balance", "n")]);
            using (html.Element("tbody"))
            {
                foreach (AgedLine line in table.Lines)
                {
                    WriteLine(html, line);
                }

                if (table.Rest is { } rest)
                {
                    WriteSum(html, rest, $"{Wording.Count(table.LeftOut, "smaller account", "smaller accounts")}, not listed", "rest");
                }
            }

            using (html.Element("tfoot"))
            {
                WriteSum(html, table.Total, $"Total {table.Currency.Code}", "total");
            }
        }
    }

    private void WriteLine(HtmlWriter html, AgedLine line)
    {
        using (html.Element("tr"))
        {
            using (html.Element("th", ("scope", "row"), ("class", "who")))
            {
                if (line.Customer is { } customer)
                {
                    html.Customer(customer, line.Name);
                }
                else
                {
                    html.Text("Unidentified receipts");
                }
            }

            WriteAmounts(html, line);
        }
    }

    private void WriteSum(HtmlWriter html, AgedLine line, string label, string cssClass)
    {
        using (html.Element("tr", cssClass))
        {
            html.Line("th", label, ("scope", "row"), ("class", "who"));
            WriteAmounts(html, line);
        }
    }

    private void WriteAmounts(HtmlWriter html, AgedLine line)
    {
        foreach ((int bucket, Money amount) in line.Buckets.Index())
        {
            html.AmountCell(amount, ShadeClass("t", bucket));
        }

        html.AmountCell(line.Total, "sum");
        html.AmountCell(line.Unapplied);
        html.AmountCell(line.Balance, "sum");
    }

    private string ShadeClass(string prefix, int bucket) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{page.ShadeOf(bucket)}");
}
