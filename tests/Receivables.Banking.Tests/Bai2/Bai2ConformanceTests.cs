using Receivables.Banking.SharedFiles;

namespace Receivables.Banking.Bai2;

/// <summary>BAI2 files that nobody here wrote, and the committed table of what came of them.</summary>
public class Bai2ConformanceTests
{
    private static readonly RecordFolder Folder = new("bank-bai2", "bai2");

    [Fact]
    public void The_committed_table_is_what_the_files_give() => Folder.CheckTable();

    [Fact]
    public void Every_sample_is_read_and_what_is_meant_to_fail_is_refused_with_a_reason() =>
        Assert.All(Folder.ReadAll(), file => Assert.Equal((file.Path, !file.Path.Contains("errors/", StringComparison.Ordinal)), (file.Path, file.Read.Items.Count > 0 && file.Read.IsClean)));

    [Fact]
    public void Every_movement_of_the_one_file_with_all_balances_is_found()
    {
        ReadResult<BankStatement> read = RecordFolder.Read(SharedData.RequireFile("bank-bai2/moov-io__bai2/sample3.txt"));
        Assert.Equal(15, read.Items.Count);
        Assert.All(read.Items, statement => Assert.Equal(BalanceCheck.Holds, statement.Balances.Check));
        Assert.DoesNotContain(read.Diagnostics, d => d.Code == "STMT044");
    }
}
