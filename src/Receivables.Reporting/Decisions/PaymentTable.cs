using Receivables.Reporting.Html;

namespace Receivables.Reporting.Decisions;

/// <summary>Payments of one group with what is applied or suggested, and why.</summary>
internal sealed class PaymentTable(Func<CustomerId, string?> nameOf)
{
    private readonly AnswerList _answers = new(nameOf);

    internal void Write(HtmlWriter html, string title, DecisionGroup group, RowLimit<DecidedPayment> payments)
    {
        string answer = group == DecisionGroup.Applied ? "Settles" : group == DecisionGroup.ForReview ? "Suggestion" : "";
        using (html.ScrollBox(title))
        using (html.Element("table", "cards"))
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
            html.Line("p", $"Not listed: {Wording.Count(payments.LeftOut.Count, "smaller payment", "smaller payments")} of together {Wording.Sums(payments.LeftOut.Select(payment => payment.Amount))}.", "cut");
        }
    }

    private void WritePayment(HtmlWriter html, DecidedPayment payment, bool hasAnswer)
    {
        using (html.Element("tr"))
        {
            using (html.Element("td", "when"))
            {
                html.Date(payment.Booked);
                html.SmallId(payment.Id);
            }

            WritePayer(html, payment);
            html.MoneyCell(payment.Amount);
            if (hasAnswer)
            {
                using (html.Element("td", "list"))
                {
                    _answers.Write(html, payment.Answer);
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

            if ((payment.Group != DecisionGroup.Applied || payment.Answer.Items.Count == 0) && payment.Account is { } account && !payment.Answer.Customers.Contains(account))
            {
                using (html.Element("p", "remittance"))
                {
                    html.Text("On the account of ");
                    html.Outside(nameOf(account) ?? account.Value);
                }
            }
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
            if (payment.Group == DecisionGroup.ForReview && payment.Answer.Confidence is { } share)
            {
                html.Line("p", $"Confidence {Wording.Percent(share)}", "remittance");
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
            foreach (string sentence in evidence.Take(AnswerList.MostDetails))
            {
                using (html.Element("li"))
                {
                    html.Outside(sentence, OutsideText.LongestSentence);
                }
            }

            if (evidence.Count > AnswerList.MostDetails)
            {
                html.Line("li", $"and {Wording.Number(evidence.Count - AnswerList.MostDetails)} more");
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
            foreach (Answer alternative in alternatives.Take(AnswerList.MostDetails))
            {
                if (alternative.Confidence is { } share)
                {
                    html.Line("p", Wording.Percent(share), "reason");
                }

                _answers.Write(html, alternative);
            }

            if (alternatives.Count > AnswerList.MostDetails)
            {
                html.Line("p", $"and {Wording.Number(alternatives.Count - AnswerList.MostDetails)} more");
            }
        }
    }
}
