using NodaTime;

namespace Receivables.Banking.Coda;

/// <summary>Totals and their details: what counts, and that it counts once.</summary>
public class SplitTests
{
    private static readonly string Total = CodaText.Movement(1, 3_000, "20150000", reference: "TOTAL", value: "030626", next: '1');
    private static readonly string Lot = CodaText.Second(1, reference: "LOT-7");

    private static string Detail(int number, long thousandths, string code = "60150000", string text = "") => CodaText.Movement(1, thousandths, code, text, number, $"D{number}", day: "010625", value: "010625");

    private static BankStatement Statement(params string[] records) => Assert.Single(CodaText.Read(CodaText.File(records)).Items);

    [Theory]
    [InlineData("10150000", "50150000")]
    [InlineData("20150000", "60150000")]
    [InlineData("10107000", "10107000")]
    [InlineData("00150000", "00150000")]
    public void Details_that_make_their_total_are_given_in_its_place(string total, string detail)
    {
        BankStatement statement = Statement(CodaText.Movement(1, 3_000, total), Detail(1, 1_000, detail), Detail(2, 2_000, detail), CodaText.Movement(2, 500));
        Assert.Equal(["1.1 1.00 EUR", "1.2 2.00 EUR", "2.0 0.50 EUR"], statement.Transactions.Select(t => $"{t.Position}.{t.Part} {t.Amount}"));
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
    }

    [Fact]
    public void A_detail_is_booked_with_its_total_and_has_its_own_value_date()
    {
        BankStatement statement = Statement(Total, Lot, Detail(1, 1_000), Detail(4, 2_000));
        Assert.All(statement.Transactions, t => Assert.Equal((new LocalDate(2026, 6, 2), new LocalDate(2025, 6, 1), "LOT-7"), (t.BookingDate, t.ValueDate!.Value, t.BatchId)));
        Assert.Equal(["D1", "D4"], statement.Transactions.Select(t => t.Id.Value));
        Assert.Equal(["TOTAL"], statement.Transactions.SelectMany(t => t.ExtraFields).Where(f => f.Name == "Total/Reference").Select(f => f.Value));
    }

    [Fact]
    public void One_detail_is_the_movement()
    {
        StatementTransaction only = Assert.Single(Statement(Total, Lot, Detail(1, 3_000, text: "Factuur 12")).Transactions);
        Assert.Equal((0, "Factuur 12", "LOT-7", "D1"), (only.Part, only.Remittance, only.BatchId, only.Id.Value));
    }

    [Fact]
    public void Details_that_do_not_make_their_total_leave_it_whole_with_their_texts()
    {
        BankStatement statement = Statement(Total, Lot, Detail(1, 1_000, text: "Factuur 12"), Detail(2, 1_000, text: "Factuur 13"));
        StatementTransaction whole = Assert.Single(statement.Transactions);
        Assert.Equal((Money.Eur(3m), 0, "Factuur 12 Factuur 13", BalanceCheck.Holds), (whole.Amount, whole.Part, whole.Remittance, statement.Balances.Check));
    }

    [Fact]
    public void Details_go_the_other_way_where_their_sign_says_so()
    {
        BankStatement statement = Statement(Total, Detail(1, 4_000), Detail(2, -1_000));
        Assert.Equal([Money.Eur(4m), Money.Eur(-1m)], statement.Transactions.Select(t => t.Amount));
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
    }

    [Fact]
    public void A_total_that_is_refused_takes_its_details_with_it()
    {
        BankStatement statement = Statement(CodaText.Movement(1, 3_001, "20150000"), Detail(1, 1_000), Detail(2, 2_001), CodaText.Movement(2, 500));
        Assert.Equal((2, BalanceCheck.NotVerifiable), (Assert.Single(statement.Transactions).Position, statement.Balances.Check));
    }

    [Fact]
    public void Type_9_says_what_a_detail_of_type_7_is_made_of()
    {
        BankStatement statement = Statement(Total, Detail(1, 1_000, "60150000"), Detail(2, 2_000, "73450000"), Detail(3, 2_500, "93450100"), Detail(4, -500, "93437013"));
        Assert.Equal([1, 2], statement.Transactions.Select(t => t.Part));
        Assert.Equal([new PaymentCharge(Money.Eur(0.50m), true, "013")], statement.Transactions[1].Charges);
        Assert.Equal((null, Money.Eur(2.50m)), (statement.Transactions[0].InstructedAmount, statement.Transactions[1].InstructedAmount));
    }

    [Fact]
    public void A_repayment_has_its_capital_and_its_interest()
    {
        StatementTransaction repayment = Assert.Single(Statement(CodaText.Movement(1, -479_040, "31341000"), Detail(1, -419_920, "81341055"), Detail(2, -59_120, "81341002")).Transactions);
        Assert.Equal(["Detail/055=-419.92 EUR", "Detail/002=-59.12 EUR"], repayment.ExtraFields.Select(f => $"{f.Name}={f.Value}"));
        Assert.Empty(repayment.Charges);
    }

    [Fact]
    public void After_9999_the_numbers_of_details_begin_anew()
    {
        string[] details = [.. Enumerable.Range(1, 9_999).Select(n => Detail(n, 1_000)), Detail(0, 1_000), Detail(1, 1_000)];
        BankStatement statement = Statement([CodaText.Movement(1, 10_001_000, "20150000"), .. details, CodaText.Movement(2, 1_000)]);
        Assert.Equal((10_002, 10_001), (statement.Transactions.Count, statement.Transactions.Max(t => t.Part)));
    }

    [Fact]
    public void Details_beyond_the_bound_leave_the_total_whole()
    {
        string text = CodaText.File([CodaText.Movement(1, 8_000, "20150000"), .. Enumerable.Range(1, 8).Select(n => Detail(n, 1_000))]);
        ReadResult<BankStatement> read = CodaText.Read(text, new BankFileOptions { MaxTransactions = 5 });
        Assert.Equal(Money.Eur(8m), Assert.Single(read.Items[0].Transactions).Amount);
        Assert.Contains(read.Diagnostics, d => d.Code == "STMT044");
    }

    /// <summary>The details of a separate application are of totals that are booked in the statement of the account.</summary>
    [Fact]
    public void A_separate_application_counts_nothing_twice()
    {
        string[] records = [CodaText.Header("00001"), CodaText.Old(0, number: "000"), CodaText.Movement(1, 1_000, "60150000"), CodaText.Movement(7, 2_000, "60150000"), CodaText.New(3_000), CodaText.Trailer(4, 0, 3_000)];
        ReadResult<BankStatement> read = CodaText.Read(CodaText.Lines(records));
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.All(statement.Transactions, t => Assert.Equal((TransactionStatus.Information, TransactionClass.Pending), (t.Status, t.Class)));
        Assert.Equal((BalanceCheck.NotStated, "00001"), (statement.Balances.Check, statement.ExtraFields.Single(f => f.Name == "0/Application").Value));
        var series = new StatementSeries();
        series.Add(Statement(CodaText.Movement(1, 3_000, "20150000")));
        series.Add(statement);
        Assert.Empty(series.FindGaps());
        Assert.NotEqual(statement.Header.Key, Statement(Total).Header.Key);
    }
}
