using Receivables.Reporting.Html;

namespace Receivables.Reporting.Decisions;

/// <summary>Lists what an answer does: the customers, and each item with what is settled and what stays open.</summary>
internal sealed class AnswerList(Func<CustomerId, string?> nameOf)
{
    /// <summary>How many items, customers or sentences one payment lists; more is counted and summed.</summary>
    internal const int MostDetails = 20;

    internal void Write(HtmlWriter html, Answer answer)
    {
        if (answer.Items.Count == 0)
        {
            return;
        }

        using (html.Element("p"))
        {
            foreach ((int index, CustomerId customer) in answer.Customers.Take(MostDetails).Index())
            {
                html.Text(index == 0 ? "" : ", ");
                html.Outside(nameOf(customer) ?? customer.Value);
            }

            html.Text(answer.Customers.Count > MostDetails ? $" and {Wording.Number(answer.Customers.Count - MostDetails)} more" : "");
        }

        using (html.Element("ul", "items"))
        {
            foreach (SettledItem item in answer.Items.Take(MostDetails))
            {
                html.Item(item.Item, FormOf(item.Settled, answer), NoteOf(item));
            }

            WriteRest(html, answer);
        }
    }

    private static void WriteRest(HtmlWriter html, Answer answer)
    {
        if (answer.Items.Count > MostDetails)
        {
            string rest = Wording.Sums(answer.Items.Skip(MostDetails).Select(item => item.Settled));
            html.Line("li", $"and {Wording.Number(answer.Items.Count - MostDetails)} more, together {rest}", "more");
        }

        if (!answer.Unapplied.IsZero)
        {
            html.Line("li", $"{Wording.Amount(answer.Unapplied)} left on account", "more");
        }
    }

    // The currency is that of the payment, which its own column names, unless said otherwise.
    private static string FormOf(Money settled, Answer answer) =>
        settled.Currency == answer.Unapplied.Currency ? Wording.Amount(settled) : Wording.AmountAndCode(settled);

    private static string NoteOf(SettledItem item)
    {
        IEnumerable<string> notes = item.Adjustments.Select(adjustment => $"{adjustment.Kind} {Wording.Amount(adjustment.Amount)}");
        return string.Join(", ", item.OpenAfter.IsZero ? notes : notes.Append($"{Wording.Amount(item.OpenAfter)} stays open"));
    }
}
