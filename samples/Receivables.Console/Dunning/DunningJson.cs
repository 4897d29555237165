using System.Text.Json;
using Receivables;
using Receivables.Dunning;
using ReceivablesSample.Output;

namespace ReceivablesSample.Dunning;

/// <summary>Planned and held reminders as JSON.</summary>
internal static class DunningJson
{
    internal static void WriteActions(Utf8JsonWriter json, IEnumerable<DunningAction> actions)
    {
        json.WriteStartArray("actions");
        foreach (DunningAction action in actions)
        {
            json.WriteStartObject();
            json.WriteDate("date", action.Date);
            json.WriteString("customerId", action.Customer.Value);
            json.WriteString("stage", action.Stage.Name);
            json.WriteString("channel", JsonValues.Camel(action.Stage.Channel));
            json.WriteString("tone", JsonValues.Camel(action.Stage.Tone));
            json.WriteBoolean("automatic", action.Stage.Automatic);
            json.WriteMoney("amount", action.Amount);
            json.WriteString("currency", action.Amount.Currency.Code);
            WriteLines(json, action.Lines);
            json.WriteMoney("fees", action.Fee);

            // A reminder of this planner charges no interest; late interest has a command of its own to come.
            json.WriteMoney("interest", Money.Zero(action.Amount.Currency));
            json.WriteString("reason", action.Explain());
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    internal static void WriteHeld(Utf8JsonWriter json, IEnumerable<HeldReminder> reminders)
    {
        json.WriteStartArray("held");
        foreach (HeldReminder held in reminders)
        {
            json.WriteStartObject();
            json.WriteString("customerId", held.Customer.Value);
            json.WriteStartArray("invoices");
            foreach (ItemId item in held.Items)
            {
                json.WriteStringValue(item.ToString());
            }

            json.WriteEndArray();
            json.WriteString("kind", JsonValues.Camel(held.Kind));
            json.WriteDateIfAny("until", held.Until);
            json.WriteString("reason", held.Reason);
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }

    private static void WriteLines(Utf8JsonWriter json, IEnumerable<DunningLine> lines)
    {
        json.WriteStartArray("invoices");
        foreach (DunningLine line in lines)
        {
            json.WriteStartObject();
            json.WriteString("number", line.Item.ToString());
            json.WriteMoney("open", line.Open);
            json.WriteNumber("daysPastDue", line.DaysPastDue);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
