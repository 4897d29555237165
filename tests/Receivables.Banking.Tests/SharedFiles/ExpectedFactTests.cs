using System.Globalization;

namespace Receivables.Banking.SharedFiles;

/// <summary>Facts that other projects' own tests state about the same files (<c>expected/expected_facts.csv</c>).</summary>
public class ExpectedFactTests
{
    [Fact]
    public void Every_fact_about_a_camt_file_is_found()
    {
        List<IReadOnlyDictionary<string, string>> facts =
            [.. CsvRows.Read(SharedData.RequireFile("expected/expected_facts.csv")).Where(row => row["file"].StartsWith(CamtFolder.Name, StringComparison.Ordinal))];
        Assert.NotEmpty(facts);
        var wrong = new List<string>();
        foreach (IReadOnlyDictionary<string, string> row in facts)
        {
            ReadResult<BankStatement> read = CamtFolder.Read(SharedData.RequireFile(row["file"]));
            IReadOnlyList<string> found = [.. Find(read, row["fact"])];
            if (!found.Any(value => Same(value, row["expected"])))
            {
                wrong.Add($"{row["file"]} {row["fact"]}: expected {row["expected"]}, found {string.Join(" | ", found)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static IEnumerable<string> Find(ReadResult<BankStatement> read, string fact)
    {
        BankStatement? statement = read.Items.Count > 0 ? read.Items[0] : null;
        IReadOnlyList<StatementTransaction> all = statement?.Transactions ?? [];
        return fact switch
        {
            "version" => read.Diagnostics.Any(d => d.Code == "CAMT012") ? ["none"] : [],
            "error" => read.Diagnostics.Any(d => d.Code == "CAMT013") ? ["unsupported version"] : [],
            "days" => [Text(read.Items.Count)],
            "entries" => [Text(all.Count)],
            "statement.id" => [statement!.Id!],
            "sequence" => [statement!.Sequence!],
            "opening" or "opening.amount" => [statement!.Opening!.Value.Amount.ToAmountString()],
            "closing" => [statement!.Closing!.Value.Amount.ToAmountString()],
            "opening.sign" => [statement!.Opening!.Value.Amount.IsNegative ? "-" : "+"],
            "opening.date" => [Day(statement!.Opening!.Value.Date)],
            "date" => [Day(statement!.Closing!.Value.Date)],
            "currency" => [statement!.Currency.Code],
            "account.iban" => [statement!.Account.ToString()],
            "account.bic" => [statement!.Account.Bic!],
            "entry[0].amount" => [Text(all.Where(t => t.Position == 1).Sum(t => t.Amount.Amount))],
            "entry[0].currency" => [all[0].Amount.Currency.Code],
            "entry[0].value_date" => [Day(all[0].ValueDate)],
            "entry[0].bank_reference" => Extra(all[0], "Ntry/AcctSvcrRef").Append(all[0].Id.Value),
            "entry[0].reference" => Extra(all[0], "Ntry/NtryRef").Append(all[0].Id.Value),
            "entry[0].booking_datetime" => Extra(all[0], "Ntry/BookgDt/DtTm").Select(t => t[..26]),
            "entry.counterparty" => all.Select(t => $"{t.Counterparty.Name} / {(t.Counterparty.Iban.IsEmpty ? t.Counterparty.Account : t.Counterparty.Iban.Value)} / {t.Counterparty.Bic}"),
            "entry.purposecode" => all.SelectMany(t => Extra(t, "Purp/Cd")),
            "entry.gvcode" => all.Select(t => t.ProprietaryBankCode?.Split('+') is { Length: > 1 } parts ? parts[1] : ""),
            "entry.primanota" => all.Select(t => t.ProprietaryBankCode?.Split('+') is { Length: > 2 } parts ? parts[2] : ""),
            "tx.amount" or "fx_tx.amount" => all.SelectMany(t => new[] { Text(Math.Abs(t.Amount.Amount)), t.Amount.Abs().ToString() }),
            "tx.currency" => all.Select(t => t.Amount.Currency.Code),
            "fx_tx.original" => all.Select(t => t.InstructedAmount?.ToString() ?? ""),
            "fx_tx.rate" => all.Select(t => t.ExchangeRate is { } rate ? Text(rate.Rate) : ""),
            "tx.iban" => all.Select(t => t.Counterparty.Iban.Value),
            "tx.bic" => all.Select(t => t.Counterparty.Bic ?? ""),
            "tx.name" => all.Select(t => t.Counterparty.Name ?? ""),
            "tx.e2e" or "tx.end_to_end" => all.Select(t => t.EndToEndId ?? ""),
            "tx.mandate" => all.Select(t => t.MandateId ?? ""),
            "tx.creditor_id" => all.Select(t => t.Counterparty.Identification ?? ""),
            "tx.creditor_reference" => all.SelectMany(t => t.StructuredReferences),
            "tx.remittance" => all.Select(t => t.Remittance),
            "tx.reason" => all.Select(t => t.ReturnReason ?? ""),
            _ when fact.StartsWith("charges[", StringComparison.Ordinal) => Charge(all, fact),
            _ => [$"the test does not know {fact}"],
        };
    }

    // The charges of a lot are kept as texts: "5.40 CHF, not included, 2".
    private static IEnumerable<string> Charge(IReadOnlyList<StatementTransaction> all, string fact)
    {
        string[] lot = [.. all.First(t => Extra(t, "Ntry/Chrgs").Any()).ExtraFields.Where(f => f.Name == "Ntry/Chrgs").Select(f => f.Value)];
        string[] words = lot[fact["charges[".Length] - '0'].Split(", ");
        return fact.Split('.')[1] switch
        {
            "amount" => [words[0].Split(' ')[0].TrimStart('-')],
            "currency" => [words[0].Split(' ')[1]],
            "included" => [words[1] == "included" ? "true" : "false"],
            _ => [words[2]],
        };
    }

    private static IEnumerable<string> Extra(StatementTransaction transaction, string name) => transaction.ExtraFields.Where(f => f.Name == name).Select(f => f.Value);

    private static string Day(NodaTime.LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    private static bool Same(string found, string expected) => found == expected
        || (decimal.TryParse(found, CultureInfo.InvariantCulture, out decimal one) && decimal.TryParse(expected, CultureInfo.InvariantCulture, out decimal other) && one == other);
}
