using Receivables.Reporting.Html;

namespace Receivables.Reporting.Decisions;

/// <summary>Payments of one group with what is applied or suggested, and why.</summary>
internal sealed class PaymentTable(Func<CustomerId, string?> nameOf)
{
    // Of what one payment lists; more is counted and summed.
    private const int MostDetails = 20;

    internal void Write(HtmlWriter html, string title, DecisionGroup group, RowLimit<DecidedPayment> payments)
    {
        string answer = group == DecisionGroup.Applied ? "Settles" : group == DecisionGroup.ForReview ? "Suggestion" : "";
        using (html.ScrollBox(title))
        using (html.Element("table", "payments"))
        {
            html.Head([("Booked", "when"), ("Payer and text", "text"), ("Amount", "n"), .. answer.Length > 0 ? [(answer, "list")] : Array.Empty<(string, string)>(), ("Why", "why")]);
            using (html.Element("tbody"))
            {
                foreach (DecidedPayment payment in payments.Shown)
                {
                    WritePayment(html, payment, answer.Length > 0);
                }
            }
        }

        if (payments.LeftOut.Count > 0)
        {
            html.Line("p", $"Not listed: {Wording.Count(payments.LeftOut.Count, "smaller payment", "smaller payments")} of together {SumsOf(payments.LeftOut)}.", "cut");
        }
    }

    private static string SumsOf(IEnumerable<DecidedPayment> payments) => string.Join(
        " and ",
        payments.GroupBy(payment => payment.Amount.Currency).OrderBy(group => group.Key)
            .Select(group => Wording.AmountAndCode(Money.Sum(group.Select(payment => payment.Amount), group.Key))));

    private void WritePayment(HtmlWriter html, DecidedPayment payment, bool hasAnswer)
    {
        using (html.Element("tr"))
        {
            using (html.Element("td", "when"))
            {
                html.Date(payment.Booked);
                using (html.Element("small", "id"))
                {
                    html.Outside(payment.Id);
                }
            }

            WritePayer(html, payment);
            html.MoneyCell(payment.Amount);
            if (hasAnswer)
            {
                using (html.Element("td", "list"))
                {
                    WriteAnswer(html, payment.Answer);
                }
            }

            WriteReasons(html, payment);
        }
    }

    private void WritePayer(HtmlWriter html, DecidedPayment payment)
    {
        using (html.Element("td", "text"))
        {
            using (html.Element("strong"))
            {
                html.Outside(payment.Payer);
                html.Text(payment.Payer is null ? "Unknown payer" : "");
            }

            using (html.Element("p", "remittance"))
            {
                html.Outside(payment.Remittance, OutsideText.LongestSentence);
            }

            if (payment.Group != DecisionGroup.Applied && payment.Account is { } account && !payment.Answer.Customers.Contains(account))
            {
                using (html.Element("p", "remittance"))
                {
                    html.Text("On the account of ");
                    html.Outside(nameOf(account) ?? account.Value);
                }
            }
        }
    }

    private void WriteAnswer(HtmlWriter html, Answer answer)
    {
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
                WriteItem(html, item);
            }

            WriteRest(html, answer);
        }
    }

    private static void WriteItem(HtmlWriter html, SettledItem item)
    {
        IEnumerable<string> notes = item.Adjustments.Select(adjustment => $"{adjustment.Kind} {Wording.Amount(adjustment.Amount)}");
        html.Item(item.Item, item.Settled, string.Join(", ", item.OpenAfter.IsZero ? notes : notes.Append($"{Wording.Amount(item.OpenAfter)} stays open")));
    }

    private static void WriteRest(HtmlWriter html, Answer answer)
    {
        if (answer.Items.Count > MostDetails)
        {
            Money rest = Money.Sum(answer.Items.Skip(MostDetails).Select(item => item.Settled), answer.Items[0].Settled.Currency);
            html.Line("li", $"and {Wording.Number(answer.Items.Count - MostDetails)} more, together {Wording.Amount(rest)}", "more");
        }

        if (answer.Items.Count > 0 && !answer.Unapplied.IsZero)
        {
            html.Line("li", $"{Wording.Amount(answer.Unapplied)} left on account", "more");
        }
    }

    private void WriteReasons(HtmlWriter html, DecidedPayment payment)
    {
        using (html.Element("td", "why"))
        {
            if (payment.Reason.Length > 0)
            {
                using (html.Element("p", "reason"))
                {
                    html.Outside(payment.Reason, OutsideText.LongestSentence);
                }
            }

            WriteEvidence(html, payment.Evidence);
            if (payment.Group == DecisionGroup.ForReview)
            {
                html.Line("p", $"Confidence {Wording.Percent(payment.Answer.Confidence)}", "remittance");
            }

            WriteAlternatives(html, payment.Alternatives);
        }
    }

    private static void WriteEvidence(HtmlWriter html, IReadOnlyList<string> evidence)
    {
        if (evidence.Count == 0)
        {
            return;
        }

        using (html.Element("ul", "evidence"))
        {
            foreach (string sentence in evidence.Take(MostDetails))
            {
                using (html.Element("li"))
                {
                    html.Outside(sentence, OutsideText.LongestSentence);
                }
            }

            if (evidence.Count > MostDetails)
            {
                html.Line("li", $"and {Wording.Number(evidence.Count - MostDetails)} more");
            }
        }
    }

    private void WriteAlternatives(HtmlWriter html, IReadOnlyList<Answer> alternatives)
    {
        if (alternatives.Count == 0)
        {
            return;
        }

        using (html.Element("details"))
        {
            html.Line("summary", Wording.Count(alternatives.Count, "other answer", "other answers"));
            foreach (Answer alternative in alternatives.Take(MostDetails))
            {
                html.Line("p", Wording.Percent(alternative.Confidence), "reason");
                WriteAnswer(html, alternative);
            }

            if (alternatives.Count > MostDetails)
            {
                html.Line("p", $"and {Wording.Number(alternatives.Count - MostDetails)} more");
            }
        }
    }
}
