using System.Text.Json;
using Receivables;
using Receivables.Analytics;
using ReceivablesSample.Output;
using Spectre.Console;

namespace ReceivablesSample.Aging;

/// <summary>The aged balance, for people and for programs.</summary>
internal sealed class AgingReport(AgedBalance balance, IReadOnlyDictionary<CustomerId, string> names) : IReport
{
    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteDate("asOf", balance.AsOf);
        json.WriteString("basis", JsonValues.Camel(balance.Basis));
        json.WriteStartArray("buckets");
        foreach (string label in balance.Buckets)
        {
            json.WriteStringValue(label);
        }

        json.WriteEndArray();
        WriteRows(json, "rows", balance.Rows);
        WriteRows(json, "totals", balance.Totals);
        json.WriteEndObject();
    }

    public void WriteTables(IAnsiConsole console) => new AgingTable(balance, names).Write(console);

    private void WriteRows(Utf8JsonWriter json, string name, IReadOnlyList<AgedBalanceRow> rows)
    {
        json.WriteStartArray(name);
        foreach (AgedBalanceRow row in rows)
        {
            json.WriteStartObject();
            json.WriteStringIfAny("customerId", row.Customer?.Value);
            json.WriteStringIfAny("name", row.Customer is { } customer ? names.GetValueOrDefault(customer) : null);
            json.WriteString("currency", row.Currency.Code);
            json.WriteStartArray("buckets");
            foreach (Money amount in row.Buckets)
            {
                json.WriteStringValue(amount.ToAmountString());
            }

            json.WriteEndArray();
            json.WriteMoney("total", row.Total);
            json.WriteMoney("unapplied", row.Unapplied);
            json.WriteMoney("balance", row.Balance);
            json.WriteEndObject();
            json.FlushIfLarge();
        }

        json.WriteEndArray();
    }
}
