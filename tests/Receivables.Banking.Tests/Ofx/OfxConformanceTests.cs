using System.Globalization;
using Receivables.Banking.SharedFiles;

namespace Receivables.Banking.Ofx;

/// <summary>OFX files that nobody here wrote: the committed table of what came of them, and the facts that other projects' tests state about them.</summary>
public class OfxConformanceTests
{
    private static readonly RecordFolder Folder = new("bank-ofx", "ofx");

    // An amount of money is exact, so what has more digits than its currency is refused, and is not among the transactions; a list of accounts is no statement.
    private static readonly string[] Explained = ["fidelity-savings.ofx transactions", "fidelity-savings.ofx tx[1].amount", "account_listing_aggregation.ofx accounts"];

    [Fact]
    public void The_committed_table_is_what_the_files_give() => Folder.CheckTable();

    [Fact]
    public void Every_file_is_read_or_refused_with_a_reason() =>
        Assert.All(Folder.ReadAll(), file => Assert.True(file.Read.Items.Count > 0 || file.Read.IsFatal, file.Path));

    [Fact]
    public void Every_fact_about_a_file_is_found_or_explained()
    {
        var wrong = new List<string>();
        int count = 0;
        foreach (IReadOnlyDictionary<string, string> row in Folder.Facts())
        {
            string found = Find(RecordFolder.Read(SharedData.RequireFile(row["file"])), row["fact"]);
            bool agrees = found == row["expected"], isExplained = Explained.Contains($"{Path.GetFileName(row["file"])} {row["fact"]}");
            count++;
            if (agrees == isExplained)
            {
                wrong.Add($"{row["file"]} {row["fact"]}: expected {row["expected"]}, found {found}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(count, 30, 200);
    }

    private static string Find(ReadResult<BankStatement> read, string fact)
    {
        BankStatement? statement = read.Items.Count > 0 ? read.Items[0] : null;
        return fact switch
        {
            "account" => statement!.Account.ToString(),
            "routing" => Extra(statement!, "BANKACCTFROM/BANKID"),
            "branch" => Extra(statement!, "BANKACCTFROM/BRANCHID"),
            "type" => Extra(statement!, "BANKACCTFROM/ACCTTYPE"),
            "balance" => statement!.Closing!.Value.Amount.ToAmountString(),
            "balance_date" => Day(statement!.Closing!.Value.Date) + "T12:20:17",
            "available" => statement!.Balances.All.Single(b => b.Kind == BalanceKind.ClosingAvailable).Amount.ToAmountString(),
            "transactions" => Text(statement!.Transactions.Count),
            "accounts" => Text(read.Items.Count),
            "acc[0]" or "acc[1]" => AccountOf(read.Items[fact[4] - '0']),
            "discarded" => Text(read.Diagnostics.Where(d => d.Code is "STMT020" or "STMT024").Select(d => d.Position.Line / 5).Distinct().Count()),
            "status" => read.Diagnostics.Single(d => d.Code == "OFX001").Message.Split(": what")[0].Replace("The bank's server answered ", "", StringComparison.Ordinal),
            _ when fact.StartsWith("tx[", StringComparison.Ordinal) => statement!.Transactions.Count > fact[3] - '0' ? Of(statement.Transactions[fact[3] - '0'], fact[(fact.IndexOf('.', StringComparison.Ordinal) + 1)..]) : "refused",
            _ => $"the test does not know {fact}",
        };
    }

    private static string Of(StatementTransaction transaction, string name) => name switch
    {
        "payee" => transaction.Counterparty.Name!,
        "memo" => transaction.Remittance,
        "type" => transaction.ProprietaryBankCode!.ToLowerInvariant(),
        "amount" => transaction.Amount.ToAmountString(),
        "id" => transaction.Id.Value,
        _ => $"the test does not know {name}",
    };

    private static string AccountOf(BankStatement statement) => $"{statement.Account} {Extra(statement, "BANKACCTFROM/ACCTTYPE")} routing {Extra(statement, "BANKACCTFROM/BANKID")}";

    private static string Extra(BankStatement statement, string name) => statement.ExtraFields.Single(f => f.Name == name).Value;

    private static string Day(NodaTime.LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
