using System.Text.Json;
using Receivables;
using Receivables.Banking;
using ReceivablesSample.Output;
using Spectre.Console;

namespace ReceivablesSample.Inspect;

/// <summary>What bank files hold, for people and for programs.</summary>
internal sealed class InspectReport(IReadOnlyList<InspectedFile> files) : IReport
{
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (InspectedFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("file", file.Path);
            json.WriteString("format", file.Format);
            json.WriteStartArray("statements");
            foreach (InspectedStatement statement in file.Statements)
            {
                WriteStatement(json, statement);
            }

            json.WriteEndArray();
            WriteDiagnostics(json, file.Diagnostics);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console)
    {
        foreach (InspectedFile file in files)
        {
            InspectTable.Write(console, file);
        }
    }

    private static void WriteStatement(Utf8JsonWriter json, InspectedStatement inspected)
    {
        BankStatement statement = inspected.Statement;
        json.WriteStartObject();
        json.WriteStringIfAny("account", statement.Account.ToString());
        json.WriteStringIfAny("currency", statement.Currency.IsNone ? null : statement.Currency.Code);
        json.WriteDateIfAny("from", statement.From);
        json.WriteDateIfAny("to", statement.To);
        json.WriteMoneyIfAny("opening", statement.Opening?.Amount);
        json.WriteMoneyIfAny("closing", statement.Closing?.Amount);
        json.WriteStartArray("transactions");
        foreach ((PaymentId id, StatementTransaction transaction) in inspected.Transactions)
        {
            TransactionJson.Write(json, id, transaction);
            json.FlushIfLarge();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", JsonValues.Camel(diagnostic.Severity));
            WritePlace(json, "line", diagnostic.Position.Line);
            WritePlace(json, "column", diagnostic.Position.Column);
            json.WriteString("message", diagnostic.Message);
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, string name, int number)
    {
        if (number > 0)
        {
            json.WriteNumber(name, number);
        }
    }
}
