using NodaTime;

namespace Receivables.Banking.Bai2;

/// <summary>The report of <c>TestData/report.bai2</c>, read as an accountant reads it.</summary>
public class Bai2ReportTests
{
    private static readonly LocalDate Day = new(2026, 6, 30);

    private static ReadResult<BankStatement> Read()
    {
        using FileStream stream = File.OpenRead(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/report.bai2"));
        return BankFile.Read(stream, "report.bai2");
    }

    [Fact]
    public void Both_accounts_are_read_their_balances_and_control_totals_hold_and_nothing_is_doubted()
    {
        ReadResult<BankStatement> read = Read();
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["BAI2 4410020001| 12500.00 USD 16349.50 USD Holds", "BAI2 4410020003| 500000 JPY 480000 JPY Holds"],
            read.Items.Select(s => $"{s.Format} {s.Header.Key.Replace("2026-06-30", "", StringComparison.Ordinal)} {s.Opening!.Value.Amount} {s.Closing!.Value.Amount} {s.Balances.Check}"));
        Assert.All(read.Items, s => Assert.Equal((Day, Day, new LocalDate(2026, 7, 1), "17"), (s.From, s.To, s.Header.CreatedOn, s.Header.MessageId)));
    }

    [Fact]
    public void Each_movement_has_its_sign_its_class_and_its_code()
    {
        string[] found = [.. Read().Items[0].Transactions.Select(t => $"{t.Id} {t.Amount} {t.Class} {t.BankCode} {t.ProprietaryBankCode}")];
        Assert.Equal(
        [
            "ACH7781 1250.00 USD Payment PMNT/RCDT/ACDT 142",
            "W55012 3000.00 USD Payment PMNT/RCDT/NTAV 195",
            "LB0630 600.00 USD Payment PMNT/LBOX/LBDP 115",
            "R0091 -450.00 USD Return PMNT/RCHQ/UPCQ 555",
            "R0092 -500.00 USD Return 557 557",
            "report.bai2#6 -30.50 USD OwnFee ACMT/MDOP/FEES 698",
            "ZBA1 -20.00 USD OwnTransfer CAMT/ACCB/ZABA 575",
        ],
        found);
    }

    [Fact]
    public void Text_references_and_days_are_what_matching_needs()
    {
        IReadOnlyList<StatementTransaction> all = Read().Items[0].Transactions;
        Assert.Equal(("CUST-0091", "BRIGHT LAMPS LTD INVOICE LU-2026-00123"), (all[0].EndToEndId, all[0].Remittance));
        Assert.Equal(["FROM NORDLICHT AG", "LU-2026-00130, LU-2026-00131", "LESS 2 PCT"], all[1].RemittanceLines);
        Assert.Equal((new LocalDate(2026, 7, 1), Day), (all[1].ValueDate, all[1].BookingDate));
        Assert.Equal("S 20000 30000 10000", all[2].ExtraFields.Single(f => f.Name == "Funds").Value);
        Assert.Equal(("R01", "LOCKBOX 4410"), (all[4].ReturnReason, all[2].Remittance));
        Assert.Equal(PaymentMethod.Transfer, all[0].ToPayment().Method);
    }

    [Fact]
    public void What_has_no_place_in_the_model_is_kept()
    {
        Dictionary<string, string> extras = Read().Items[0].ExtraFields.ToDictionary(f => f.Name, f => f.Value);
        Assert.Equal("4850.00 USD; items 3", extras["03/100"]);
        Assert.Equal("1349.50 USD", extras["03/072"]);
        Assert.Equal("LOCKBOX DETAIL FOLLOWS AT 11:00", extras["16/890"]);
        Assert.Equal(("021099999", "2400"), (extras["02/Originator"], extras["02/Time"]));
    }

    [Fact]
    public void Yen_have_no_decimals_to_imply() => Assert.Equal("-20000 JPY", Read().Items[1].Transactions[0].Amount.ToString());
}
