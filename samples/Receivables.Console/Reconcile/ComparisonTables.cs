using Receivables.Matching;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Reconcile;

/// <summary>What several policies decided, as tables.</summary>
internal static class ComparisonTables
{
    private const int PayerLength = 24;

    internal static void Write(IAnsiConsole console, MatchingComparison comparison)
    {
        if (comparison.Payments.Count == 0)
        {
            console.Sentence("The inputs hold no payment that was received up to this day.");
            return;
        }

        WriteTotals(console, comparison);
        WritePairs(console, comparison);
        WriteDifferences(console, comparison);
    }

    private static void WriteTotals(IAnsiConsole console, MatchingComparison comparison)
    {
        Table table = People.Table(
            ("Policy", false), ("Applied", true), ("Amount", true), ("", false), ("For review", true), ("Unmatched", true), ("By it alone", true), ("Amount", true));
        foreach (MatchingRunTotals total in comparison.Totals)
        {
            IRenderable[] cells =
            [
                People.Cell(total.Run, People.Strong),
                People.Cell(People.Count(total.Applied)),
                People.Cell(total.AppliedAmount, People.Good),
                People.Cell(total.Currency.Code),
                People.Cell(People.Count(total.Review)),
                People.Cell(People.Count(total.Unmatched)),
                People.Cell(People.Count(total.AppliedAlone)),
                People.Cell(total.AppliedAloneAmount),
            ];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }

    private static void WritePairs(IAnsiConsole console, MatchingComparison comparison)
    {
        console.Heading("Two by two", "how many payments both apply alike, both apply to something else, or one of them alone");
        Table table = People.Table(
            ("One", false), ("Other", false), ("", false), ("Alike", true), ("Otherwise", true), ("Amount", true), ("Only one", true), ("Amount", true), ("Only other", true), ("Amount", true));
        foreach (MatchingPairTotals pair in comparison.Pairs)
        {
            IRenderable[] cells =
            [
                People.Cell(pair.First, People.Strong),
                People.Cell(pair.Second, People.Strong),
                People.Cell(pair.Currency.Code),
                People.Cell(People.Count(pair.Same)),
                People.Cell(People.Count(pair.Different)),
                People.Cell(pair.DifferentAmount, People.Bad),
                People.Cell(People.Count(pair.OnlyFirst)),
                People.Cell(pair.OnlyFirstAmount),
                People.Cell(People.Count(pair.OnlySecond)),
                People.Cell(pair.OnlySecondAmount),
            ];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }

    private static void WriteDifferences(IAnsiConsole console, MatchingComparison comparison)
    {
        ComparedPayment[] differences = [.. comparison.Differences];
        console.Heading($"Where they differ: {People.Count(differences.Length)} of {People.Count(comparison.Payments.Count)} payments", "what each applies; in brackets what it would ask about");
        if (differences.Length == 0)
        {
            console.Sentence("All apply the same payments to the same items.");
            return;
        }

        Table table = People.Table([("Booked", false), ("Payer", false), ("Amount", true), ("", false), .. comparison.Runs.Select(r => (r.Name, false))]);
        foreach (ComparedPayment payment in differences)
        {
            IRenderable[] cells =
            [
                People.Cell(People.Date(payment.Payment.BookingDate)),
                DecisionTexts.Payer(payment.Payment, PayerLength),
                People.Cell(payment.Payment.Amount),
                People.Cell(payment.Payment.Amount.Currency.Code),
                .. payment.Proposals.Select(AnswerOf),
            ];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }

    private static Text AnswerOf(MatchProposal proposal) => proposal.Decision switch
    {
        MatchDecision.Apply => People.Cell(DecisionTexts.Settles(proposal), People.Good),
        MatchDecision.Review when proposal.Items.Count > 0 => People.Cell($"({DecisionTexts.Settles(proposal)})", People.Doubtful),
        MatchDecision.Review => People.Cell("(to review)", People.Doubtful),
        _ => People.Cell("unmatched", People.Quiet),
    };
}
