using System.Globalization;
using System.Text.Json;

namespace Receivables.Banking.SharedFiles;

/// <summary>What another library reads from the same file, where it lies beside it as JSON: entries with amount, sign and dates, balances, ids.</summary>
public class GoldenTests
{
    private const string Folder = CamtFolder.Name + "/genkgo__camt";

    [Fact]
    public void Statements_are_those_of_the_golden_files()
    {
        int compared = 0;
        foreach (string golden in SharedData.RequireFiles(Folder, "*.json"))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(golden));
            IReadOnlyList<BankStatement> statements = CamtFolder.Read(Path.ChangeExtension(golden, ".xml")).Items;
            JsonElement root = document.RootElement;
            JsonElement[] entries = [.. root.GetProperty("getEntries").EnumerateArray()];

            // A record stands below its entry, or alone where it has none; what repeats is left out.
            JsonElement record = entries.Length > 0 ? entries[0].GetProperty("getRecord") : root.GetProperty("getRecords")[0];
            BankStatement statement = statements.Single(s => s.Id == record.GetProperty("getId").GetString());
            Compare(Path.GetFileName(golden), record, statement);
            if (entries.Length > 0)
            {
                CompareEntry(Path.GetFileName(golden), entries[0], [.. statement.Transactions.Where(t => t.Position == 1)]);
            }

            compared++;
        }

        Assert.InRange(compared, 20, 100);
    }

    private static void Compare(string file, JsonElement record, BankStatement statement)
    {
        if (record.GetProperty("getAccount").TryGetProperty("getIdentification", out JsonElement account))
        {
            Assert.Equal((file, account.GetString()), (file, statement.Account.ToString()));
        }

        if (record.TryGetProperty("getBalances", out JsonElement balances) && balances.ValueKind == JsonValueKind.Array)
        {
            Assert.Equal(balances.EnumerateArray().Select(b => MoneyOf(b.GetProperty("getAmount"))), statement.Balances.All.Select(b => b.Amount.ToString()));
        }
    }

    private static void CompareEntry(string file, JsonElement entry, IReadOnlyList<StatementTransaction> found)
    {
        Currency currency = found[0].Amount.Currency;
        Assert.Equal((file, MoneyOf(entry.GetProperty("getAmount"))), (file, Money.Sum(found.Select(t => t.Amount), currency).ToString()));
        Assert.Equal((file, entry.GetProperty("getReversalIndicator").GetBoolean()), (file, found[0].IsReversal));
        Assert.Equal((file, entry.GetProperty("getStatus").GetString() == "BOOK"), (file, found[0].IsBooked));
        if (entry.GetProperty("getTransactionDetail") is { ValueKind: JsonValueKind.Object } detail && detail.GetProperty("getReference") is { ValueKind: JsonValueKind.Object } reference)
        {
            string? id = reference.GetProperty("getEndToEndId").GetString();
            Assert.True(id is null or "NOTPROVIDED" || found[0].EndToEndId == id || found[0].ExtraFields.Contains(new ExtraField("Refs/EndToEndId", id)), $"{file}: {id}");
        }
    }

    // The library counts in minor units of the currency.
    private static string MoneyOf(JsonElement amount)
    {
        long minor = long.Parse(amount.GetProperty("getAmount").GetString()!, CultureInfo.InvariantCulture);
        return Money.FromMinor(minor, Currency.FromCode(amount.GetProperty("getCurrency").GetProperty("getCode").GetString()!)).ToString();
    }
}
