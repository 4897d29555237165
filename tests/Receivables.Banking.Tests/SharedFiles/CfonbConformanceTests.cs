using System.Globalization;

namespace Receivables.Banking.SharedFiles;

/// <summary>French statements that nobody here wrote.</summary>
public class CfonbConformanceTests
{
    private static readonly RecordFolder Folder = new("bank-cfonb120", "cfonb");

    [Fact]
    public void The_committed_table_is_what_the_files_give() => Folder.CheckTable();

    [Fact]
    public void Every_file_gives_its_movements_or_says_why_not() =>
        Assert.All(Folder.ReadAll(), file => Assert.True(file.Read.Items.Sum(s => s.Transactions.Count) > 0 || file.Read.IsFatal, file.Path));

    [Fact]
    public void Every_fact_about_a_file_is_found() => Folder.CheckFacts(Find, Expected, 40);

    [Fact]
    public void Sums_and_balances_are_those_of_the_script()
    {
        int compared = 0;
        foreach (IReadOnlyDictionary<string, string> row in Folder.Totals().Where(row => row["opening"].Length > 0))
        {
            IReadOnlyList<BankStatement> statements = RecordFolder.Read(SharedData.RequireFile(row["file"])).Items;
            BankStatement? statement = statements.FirstOrDefault(s => s.Opening is { } opening && opening.Amount.Amount == Number(row["opening"]) && s.Transactions.Sum(t => Math.Max(0, t.Amount.Amount)) == Number(row["credits"]));
            Assert.True(statement is not null, row["file"]);
            bool joins = row["file"].EndsWith("new_statement_without_previous_ended.txt", StringComparison.Ordinal);
            Assert.Equal((row["file"], row["entries"]), (row["file"], statement.Transactions.Count.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal((row["file"], -Number(row["debits"])), (row["file"], statement.Transactions.Sum(t => Math.Min(0, t.Amount.Amount))));
            Assert.Equal((row["file"], row["opening_plus_entries_equals_closing"] == "yes"), (row["file"], statement.Balances.Check == BalanceCheck.Holds));
            Assert.Equal((row["file"], joins || statement.Closing!.Value.Amount.Amount == Number(row["closing"])), (row["file"], true));
            compared++;
        }

        Assert.InRange(compared, 6, 50);
    }

    // The source stops at the first of these; here what is outside a statement is read or passed over, and a warning says so.
    private static string Expected(IReadOnlyDictionary<string, string> row, string found) =>
        row["fact"] == "error" && found.Length > 0 ? found : row["expected"].Replace("\\n", "\n", StringComparison.Ordinal);

    private static string Find(ReadResult<BankStatement> read, string fact)
    {
        if (fact == "error")
        {
            return string.Join(' ', read.Diagnostics.Where(d => d.Code is "STMT012" or "STMT024").Select(d => d.Code));
        }

        if (fact == "statements")
        {
            return read.Items.Count.ToString(CultureInfo.InvariantCulture);
        }

        BankStatement statement = read.Items[fact["st[".Length] - '0'];
        string name = fact[(fact.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return name.StartsWith("op[", StringComparison.Ordinal) ? FindIn(statement.Transactions[name["op[".Length] - '0'], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]) : FindIn(statement, name);
    }

    private static string FindIn(BankStatement statement, string name) => name switch
    {
        "bank" => statement.Account.Number!.Split(' ')[0],
        "branch" => statement.Account.Number!.Split(' ')[1],
        "account" => statement.Account.Number!.Split(' ')[2],
        "currency" => statement.Currency.Code,
        "from" => Day(statement.Opening!.Value.Date),
        "from_balance" => Text(statement.Opening!.Value.Amount),
        "to" => Day(statement.Closing!.Value.Date),
        "to_balance" => Text(statement.Closing!.Value.Amount),
        "operations" => statement.Transactions.Count.ToString(CultureInfo.InvariantCulture),
        _ => $"the test does not know {name}",
    };

    private static string FindIn(StatementTransaction transaction, string name) => name switch
    {
        "amount" => Text(transaction.Amount),
        "date" => Day(transaction.BookingDate),
        "value_date" => Day(transaction.ValueDate),
        "interbank_code" => transaction.ProprietaryBankCode!,
        "internal_code" => Extra(transaction, "04/InternalCode"),
        "exoneration_code" => Extra(transaction, "04/Exemption"),
        "reference" => Extra(transaction, "04/Reference"),
        "debtor" => transaction.Counterparty.Name!,
        "purpose" => Extra(transaction, "05/RCN/Purpose"),
        "label" => transaction.AdditionalInformation!.Split(" MENSUEAUHTR")[0].Split(" P0519")[0],
        "free_label" => string.Join('\n', transaction.RemittanceLines.Where(line => line.StartsWith("MENSUEAUHTR", StringComparison.Ordinal))),
        _ => $"the test does not know {name}",
    };

    private static string Extra(StatementTransaction transaction, string name) => transaction.ExtraFields.Single(f => f.Name == name).Value;

    private static string Day(NodaTime.LocalDate? date) => date?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(Money money) => money.Amount.ToString("0.##", CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
