using System.Text.Json;
using Receivables;
using Receivables.Dunning;
using ReceivablesSample.Output;
using Spectre.Console;

namespace ReceivablesSample.Dunning;

/// <summary>The plan of one day.</summary>
internal sealed class DunningReport(DunningPlan plan, IReadOnlyDictionary<CustomerId, string> names) : IReport
{
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf", plan.Date);
        json.WriteString("policy", plan.Policy);
        DunningJson.WriteActions(json, plan.Actions);
        DunningJson.WriteHeld(json, plan.Held);
        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console)
    {
        console.Heading($"Reminders of {People.Date(plan.Date)}", $"policy {plan.Policy}");
        if (plan.Actions.Count > 0)
        {
            DunningTables.WriteActions(console, plan.Actions, names);
        }
        else
        {
            console.Sentence("Nobody is reminded today.");
        }

        if (plan.Held.Count > 0)
        {
            console.Heading("Held", "would be due today");
            DunningTables.WriteHeld(console, plan.Held, names);
        }
    }
}
