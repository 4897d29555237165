using System.Text;

namespace Receivables.Matching.Decisions;

/// <summary>What is decided on payments of every sort, with each weight and each share to four decimals, is a committed text: where it changes, a person reads how.</summary>
public class ExplainedDecisionsTests
{
    [Theory]
    [InlineData("Odds", false)]
    [InlineData("Odds", true)]
    [InlineData("BusinessCentral", false)]
    [InlineData("OldestFirst", false)]
    public void They_are_the_committed_ones(string method, bool together)
    {
        MatchingPolicy policy = method switch { "Odds" => MatchingPolicy.Default, "OldestFirst" => MatchingPolicy.OldestFirst, _ => MatchingPolicy.BusinessCentral };
        CommittedText.Check(
            $"Decisions/Explained.{method}{(together ? ".Batch" : "")}.txt", Text(new MatchingEngineBuilder().AddDefaults().WithPolicy(policy).Build(), together), "\n\n", "RECEIVABLES_UPDATE_DECISIONS", "DecisionsTests");
    }

    private static string Text(MatchingEngine engine, bool together)
    {
        var text = new StringBuilder();
        MatchingBook book = ExplainedBook.Book();
        (string What, Payment Payment)[] payments = [.. ExplainedBook.Payments().Select((p, i) => (p.What, Numbered(p.Payment, i)))];
        MatchProposal[] proposals = together
            ? [.. engine.Match(book, payments.Select(p => p.Payment), TestContext.Current.CancellationToken).Proposals]
            : [.. payments.Select(p => engine.Match(book, p.Payment))];
        for (int i = 0; i < payments.Length; i++)
        {
            text.Append(payments[i].What).Append(proposals[i].Customer is { } customer ? $", of {customer}" : "").Append('\n').Append(proposals[i].Explain()).Append("\n\n");
        }

        return text.ToString();
    }

    private static Payment Numbered(Payment payment, int number)
    {
        PaymentBuilder builder = payment.ToBuilder();
        builder.Id = PaymentId.From($"P{number + 1:00}");
        return builder.Build();
    }
}
