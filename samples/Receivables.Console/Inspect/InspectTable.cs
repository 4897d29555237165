using Receivables;
using Receivables.Banking;
using ReceivablesSample.Output;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ReceivablesSample.Inspect;

/// <summary>A bank file as tables.</summary>
internal static class InspectTable
{
    private const int PartyLength = 26;
    private const int TextLength = 44;
    private const int AccountLength = 60;

    internal static void Write(IAnsiConsole console, InspectedFile file)
    {
        console.Heading(Path.GetFileName(file.Path), file.Format);
        foreach (InspectedStatement inspected in file.Statements)
        {
            WriteStatement(console, inspected);
        }

        foreach (Diagnostic diagnostic in file.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Information))
        {
            console.Sentence($"{diagnostic.Position.Line}:{diagnostic.Position.Column} {diagnostic.Code} {diagnostic.Message}", People.Quiet);
        }
    }

    private static void WriteStatement(IAnsiConsole console, InspectedStatement inspected)
    {
        BankStatement statement = inspected.Statement;
        string period = statement.From is null && statement.To is null ? "" : $", {People.Date(statement.From)} to {People.Date(statement.To)}";
        console.WriteLine();
        console.Sentence($"Account {People.Clip(statement.Account.ToString(), AccountLength)} {(statement.Currency.IsNone ? "" : statement.Currency.Code)}{period}", People.Strong);
        console.Sentence($"{Balance("Opening", statement.Opening)}{Balance("closing", statement.Closing)}{Verdict(statement)}", StyleOf(statement));
        if (inspected.Transactions.Count > 0)
        {
            console.WriteWhole(ToTable(inspected));
        }
    }

    private static Table ToTable(InspectedStatement inspected)
    {
        Table table = People.Table(("Booked", false), ("Id", false), ("Other side", false), ("Text", false), ("Amount", true));
        foreach ((PaymentId id, StatementTransaction transaction) in inspected.Transactions)
        {
            Style? style = transaction.IsPending ? People.Quiet : transaction.Amount.IsNegative ? null : People.Good;
            IRenderable[] cells =
            [
                People.Cell(People.Date(transaction.BookingDate)),
                People.Cell(id.Value, People.Quiet),
                People.Cell(People.Clip(transaction.Counterparty.ToString(), PartyLength)),
                People.Cell(People.Clip(TextOf(transaction), TextLength)),
                People.Cell(transaction.Amount, style),
            ];
            table.AddRow(cells);
        }

        return table;
    }

    private static string TextOf(StatementTransaction transaction)
    {
        string mark = transaction.IsPending ? "[pending] " : transaction.ReturnReason is { } reason ? $"[returned {reason}] " : "";
        string text = transaction.Remittance.Length > 0 ? transaction.Remittance : string.Join(' ', transaction.StructuredReferences);
        return mark + text;
    }

    private static string Balance(string name, StatementBalance? balance) =>
        balance is { } given ? $"{name} {People.GroupedWithCode(given.Amount)}, " : "";

    private static string Verdict(BankStatement statement) => statement.Balances.Check switch
    {
        BalanceCheck.Holds => "and the movements lead from one to the other.",
        BalanceCheck.Broken => $"and the movements do not lead there: {statement.Balances.Difference} are missing.",
        BalanceCheck.NotVerifiable => "which cannot be verified: something could not be read.",
        _ => "no balances to verify.",
    };

    private static Style StyleOf(BankStatement statement) => statement.Balances.Check switch
    {
        BalanceCheck.Holds => People.Good,
        BalanceCheck.Broken => People.Bad,
        _ => People.Quiet,
    };
}
