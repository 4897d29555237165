using System.Text.Json;
using NodaTime;
using Receivables;
using Receivables.Dunning;
using ReceivablesSample.Output;
using Spectre.Console;

namespace ReceivablesSample.Dunning;

/// <summary>The plans of many days, each after the one before.</summary>
internal sealed class SimulationReport(LocalDate asOf, IReadOnlyList<DunningPlan> plans, IReadOnlyDictionary<CustomerId, string> names) : IReport
{
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf", asOf);
        json.WriteString("policy", plans[0].Policy);
        json.WriteStartArray("days");
        foreach (DunningPlan plan in plans)
        {
            json.WriteStartObject();
            json.WriteDate("date", plan.Date);
            DunningJson.WriteActions(json, plan.Actions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console)
    {
        console.Heading($"Reminders from {People.Date(plans[0].Date)} to {People.Date(plans[^1].Date)}", $"policy {plans[0].Policy}; all sent, nothing paid after {People.Date(asOf)}");
        foreach (DunningPlan plan in plans.Where(p => p.Actions.Count > 0))
        {
            console.Heading($"{People.Date(plan.Date)}, {plan.Date.DayOfWeek}", People.Counted(plan.Actions.Count, "reminder", "reminders"));
            DunningTables.WriteActions(console, plan.Actions, names);
        }

        int days = plans.Count(p => p.Actions.Count == 0);
        console.Sentence($"Nobody is reminded on {People.Counted(days, "day", "days")} of {People.Count(plans.Count)}.", People.Quiet);
    }
}
