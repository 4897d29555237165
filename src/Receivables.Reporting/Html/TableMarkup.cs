namespace Receivables.Reporting.Html;

/// <summary>The parts of tables that all sections share.</summary>
internal static class TableMarkup
{
    /// <summary>Opens the box in which a wide table scrolls on its own; the keyboard reaches it.</summary>
    internal static ElementScope ScrollBox(this HtmlWriter html, string label) =>
        html.Element("div", ("class", "scroll"), ("role", "region"), ("aria-label", label), ("tabindex", "0"));

    /// <summary>Writes the head of a table: each heading with the class of its column.</summary>
    internal static void Head(this HtmlWriter html, params ReadOnlySpan<(string Text, string CssClass)> headings)
    {
        using (html.Element("thead"))
        using (html.Element("tr"))
        {
            foreach ((string text, string cssClass) in headings)
            {
                html.Line("th", text, ("scope", "col"), ("class", cssClass));
            }
        }
    }

    /// <summary>Writes an amount without its currency, in a column of one currency.</summary>
    internal static void AmountCell(this HtmlWriter html, Money amount, string cssClass = "") =>
        html.Line("td", amount.IsZero ? "–" : Wording.Amount(amount), $"n {(amount.IsZero ? "zero" : amount.IsNegative ? "credit" : cssClass)}".TrimEnd());

    /// <summary>Writes an amount with its currency, in a column of several.</summary>
    internal static void MoneyCell(this HtmlWriter html, Money amount) => html.Line("td", Wording.AmountAndCode(amount), "n");

    /// <summary>Writes a date.</summary>
    internal static void Date(this HtmlWriter html, NodaTime.LocalDate date) =>
        html.Line("time", Wording.Date(date), ("datetime", Wording.Date(date)));

    /// <summary>Writes an item, its amount and a note in a list of items.</summary>
    internal static void Item(this HtmlWriter html, string item, string amount, string note)
    {
        using (html.Element("li"))
        {
            html.Outside(item);
            html.Text(" ");
            html.Line("span", amount, "n");
            html.Text(" ");
            html.Line("small", note);
        }
    }

    /// <summary>Writes an id under what it belongs to; the blank keeps them apart where the text is copied.</summary>
    internal static void SmallId(this HtmlWriter html, string id)
    {
        html.Text(" ");
        using (html.Element("small", "id"))
        {
            html.Outside(id);
        }
    }

    /// <summary>Writes a customer: the name, and the id under it.</summary>
    internal static void Customer(this HtmlWriter html, CustomerId customer, string? name)
    {
        html.Outside(name ?? customer.Value);
        if (name is not null)
        {
            html.SmallId(customer.Value);
        }
    }
}
