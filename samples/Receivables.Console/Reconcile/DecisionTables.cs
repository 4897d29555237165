using Receivables;
using Receivables.Matching;
using ReceivablesSample.Flow;
using ReceivablesSample.Output;
using ReceivablesSample.Receipts;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Reconcile;

/// <summary>Decisions on receipts as tables.</summary>
internal static class DecisionTables
{
    private const int PayerLength = 24;

    /// <summary>How many payments and how much money, by decision and currency.</summary>
    internal static void WriteTotals(IAnsiConsole console, Reconciliation decided)
    {
        if (decided.Proposals.Count == 0)
        {
            console.Sentence("The inputs hold no payment that was received up to this day.");
        }
        else
        {
            WriteTotalsTable(console, decided);
        }

        console.Sentence(
            $"Beside these: {People.Counted(decided.Returns.Count, "receipt", "receipts")} taken back by the bank, {People.Counted(decided.Ignored.Count, "other line", "other lines")}: money out, fees, what is only announced.",
            People.Quiet);
    }

    private static void WriteTotalsTable(IAnsiConsole console, Reconciliation decided)
    {
        Table table = People.Table(("", false), ("Payments", true), ("Share", true), ("Amount", true), ("", false));
        foreach (MatchTotals total in decided.Totals)
        {
            MatchProposal[] received = [.. decided.Proposals.Where(p => p.Payment.Amount.Currency == total.Currency)];
            AddRow("Applied", p => p.Decision == MatchDecision.Apply, total.Applied, People.Good);
            AddRow("… left on account", p => p.Decision == MatchDecision.Apply && !p.Unapplied.IsZero, total.Unapplied, People.Quiet);
            AddRow("For review", p => p.Decision == MatchDecision.Review, total.Review, People.Doubtful);
            AddRow("Unmatched", p => p.Decision == MatchDecision.Unmatched, total.Unmatched, People.Bad);
            AddRow("Received", _ => true, total.Received, People.Strong);

            void AddRow(string name, Func<MatchProposal, bool> isIn, Money amount, Style style)
            {
                int count = received.Count(isIn);
                if (count == 0)
                {
                    return;
                }

                IRenderable[] cells =
                [
                    People.Cell(name, style),
                    People.Cell(People.Count(count)),
                    People.Cell(People.Percent((decimal)count / received.Length)),
                    People.Cell(amount, style),
                    People.Cell(amount.Currency.Code),
                ];
                table.AddRow(cells);
            }
        }

        console.WriteWhole(table);
    }

    /// <summary>The payments of one decision.</summary>
    internal static void WriteProposals(IAnsiConsole console, string title, string note, MatchDecision decision, Reconciliation decided)
    {
        MatchProposal[] proposals = [.. decided.Proposals.Where(p => p.Decision == decision)];
        if (proposals.Length > 0)
        {
            console.Heading($"{title}: {People.Count(proposals.Length)}", note);
            WriteProposals(console, proposals);
        }
    }

    /// <summary>Some payments with what is decided or suggested, and why.</summary>
    internal static void WriteProposals(IAnsiConsole console, IReadOnlyList<MatchProposal> proposals)
    {
        bool hasItems = proposals.Any(p => p.Items.Count > 0);
        bool hasDoubt = proposals.Any(p => p.Decision != MatchDecision.Apply);
        (string, bool)[] settles = hasItems ? hasDoubt ? [("Settles", false), ("Sure", true)] : [("Settles", false)] : [];
        Table table = People.Table([("Booked", false), ("Payer", false), ("Amount", true), ("", false), .. settles, ("Why", false)]);
        foreach (MatchProposal proposal in proposals)
        {
            IRenderable[] items = hasItems ? [People.Cell(DecisionTexts.Settles(proposal)), .. hasDoubt ? [People.Cell(DecisionTexts.Sure(proposal))] : Array.Empty<IRenderable>()] : [];
            IRenderable[] cells =
            [
                People.Cell(People.Date(proposal.Payment.BookingDate)),
                DecisionTexts.Payer(proposal.Payment, PayerLength),
                People.Cell(proposal.Payment.Amount),
                People.Cell(proposal.Payment.Amount.Currency.Code),
                .. items,
                People.Cell(DecisionTexts.Why(proposal), People.Quiet),
            ];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }

    /// <summary>What the bank took back.</summary>
    internal static void WriteReturns(IAnsiConsole console, Reconciliation decided)
    {
        if (decided.Returns.Count == 0)
        {
            return;
        }

        console.Heading($"Taken back by the bank: {People.Count(decided.Returns.Count)}", "what they had settled is open again");
        Table table = People.Table(("Booked", false), ("Payer", false), ("Amount", true), ("", false), ("Reason", false), ("Takes back", false));
        foreach ((ReturnLine line, PaymentId? relatesTo) in decided.Returns)
        {
            IRenderable[] cells =
            [
                People.Cell(People.Date(line.Debit.BookingDate)),
                People.Cell(People.Clip(line.Debit.Counterparty.ToString(), PayerLength)),
                People.Cell(line.Amount),
                People.Cell(line.Amount.Currency.Code),
                People.Cell(People.Clip(line.Debit.ReturnReason, PayerLength)),
                relatesTo is { } payment ? People.Cell(payment.Value) : People.Cell("not known for certain", People.Bad),
            ];
            table.AddRow(cells);
        }

        console.WriteWhole(table);
    }
}
