using NodaTime;

namespace Receivables.Banking.Bai2;

/// <summary>How records are put together and what stands in them.</summary>
public class Bai2RecordTests
{
    private const string Account = "03,4410,USD,010,0,,/";

    public static TheoryData<string, string[]> SameDetails => new()
    {
        { "in one record", ["16,115,10000,S,5000,4000,1000,AX136,B0961,LOCKBOX, MISC"] },
        { "with a stroke", ["16,115,10000,S,5000,4000,1000,AX136,B0961,LOCKBOX, MISC/"] },
        { "cut in the funds", ["16,115,10000,S,5000/", "88,4000,1000,AX136,B0961,LOCKBOX, MISC"] },
        { "cut before the references", ["16,115,10000,S,5000,4000,1000/", "88,AX136,B0961,LOCKBOX, MISC"] },
        { "cut before the text", ["16,115,10000,S,5000,4000,1000,AX136,B0961/", "88,LOCKBOX, MISC/"] },
        { "cut thrice", ["16,115/", "88,10000,S,5000,4000/", "88,1000,AX136,B0961/", "88,LOCKBOX, MISC"] },
        { "blanks around the fields", ["16, 115 , 10000,S , 5000,4000, 1000,AX136 , B0961, LOCKBOX, MISC  "] },
        { "a funds type in a small letter", ["16,115,10000,s,5000,4000,1000,AX136,B0961,LOCKBOX, MISC"] },
    };

    [Theory]
    [MemberData(nameof(SameDetails))]
    public void A_detail_is_the_same_however_it_is_cut(string name, string[] records)
    {
        StatementTransaction transaction = Assert.Single(Bai2Files.ReadOne([Account, .. records]).Transactions);
        Assert.Equal(
            (name, "AX136", "B0961", "LOCKBOX, MISC", "S 5000 4000 1000"),
            (name, transaction.Id.Value, transaction.EndToEndId, transaction.Remittance, transaction.ExtraFields.Single(f => f.Name == "Funds").Value));
    }

    public static TheoryData<string, string, string> Funds => new()
    {
        { "", "", "" },
        { "Z", "", "" },
        { "0", "0", "" },
        { "1", "1", "" },
        { "2", "2", "" },
        { "V,260702,", "V 260702", "2026-07-02" },
        { "V,260702,2400", "V 260702 2400", "2026-07-02" },
        { "V,20260702,9999", "V 20260702 9999", "2026-07-02" },
        { "S,1,2,3", "S 1 2 3", "" },
        { "S,,2,3", "S - 2 3", "" },
        { "D,2,0,60,1,40", "D 2 0 60 1 40", "" },
        { "D,0", "D 0", "" },
    };

    [Theory]
    [MemberData(nameof(Funds))]
    public void Each_funds_type_takes_the_fields_that_are_its_own(string funds, string kept, string valueDate)
    {
        StatementTransaction transaction = Assert.Single(Bai2Files.ReadOne(Account, $"16,195,100,{funds},BANK1,CUST1,TEXT").Transactions);
        Assert.Equal(
            (kept, valueDate, "BANK1", "CUST1", "TEXT"),
            (transaction.ExtraFields.FirstOrDefault(f => f.Name == "Funds").Value ?? "", transaction.ValueDate is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : "", transaction.Id.Value, transaction.EndToEndId, transaction.Remittance));
    }

    [Fact]
    public void Summaries_go_on_in_continuations_with_their_counts_and_funds()
    {
        BankStatement statement = Bai2Files.ReadOne("03,4410,USD,010,100,,,190,70000,4,0,110/", "88,70000,15,D,3,0,20000,1,30000,3,20000,072,5,,,015/", "88,100,,/");
        Assert.Equal(
            ["03/190 700.00 USD; items 4; funds 0", "03/110 700.00 USD; items 15; funds D 3 0 20000 1 30000 3 20000", "03/072 0.05 USD"],
            statement.ExtraFields.Where(f => f.Name.StartsWith("03/", StringComparison.Ordinal)).Select(f => $"{f.Name} {f.Value}"));
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
    }

    [Theory]
    [InlineData("USD", "EUR", "1.00 EUR")]
    [InlineData("GBP", "", "1.00 GBP")]
    [InlineData("", "", "1.00 USD")]
    [InlineData("", "KWD", "0.100 KWD")]
    [InlineData("JPY", "", "100 JPY")]
    public void The_currency_is_that_of_the_account_else_of_the_group_else_dollars(string group, string account, string expected)
    {
        ReadResult<BankStatement> read = Bai2Files.Read(Bai2Files.FileOf($"02,LUMIO,021099999,1,260630,,{group},2/", $"03,4410,{account},,,,/", "16,195,100,,,,"));
        Assert.Equal(expected, read.Items[0].Transactions[0].Amount.ToString());
    }

    [Fact]
    public void Labelled_lines_name_the_other_side_and_give_the_payers_own_text()
    {
        StatementTransaction credit = Assert.Single(Bai2Files.ReadOne(Account,
            "16,195,5000,,W1,E2E-1,Incoming Wire,From: BRIGHT LAMPS LTD", "88,EREF: E2E-1", "88,REMI: LU-2026-00123", "88,DBNM: BRIGHT LAMPS LTD", "88,DACT: DE89370400440532013000", "88,DBIC: COBADEFF", "88,CRNM: LUMIO INC", "88,CHKN: 77").Transactions);
        Assert.Equal(("BRIGHT LAMPS LTD", "DE89370400440532013000", "COBADEFF"), (credit.Counterparty.Name, credit.Counterparty.Iban.Value, credit.Counterparty.Bic));
        Assert.Equal(("LU-2026-00123", "Incoming Wire,From: BRIGHT LAMPS LTD", "E2E-1"), (credit.Remittance, credit.AdditionalInformation, credit.EndToEndId));
        Assert.Equal([new("CRNM", "LUMIO INC"), new("CHKN", "77")], credit.ExtraFields);

        StatementTransaction debit = Assert.Single(Bai2Files.ReadOne(Account, "16,495,5000,,W2,,Outgoing", "88,DBNM: LUMIO INC", "88,CRNM: NORDLICHT AG", "88,CACT: 609873838", "88,NOTE: a label of nobody").Transactions);
        Assert.Equal(("NORDLICHT AG", "609873838", "Outgoing NOTE: a label of nobody"), (debit.Counterparty.Name, debit.Counterparty.Account, debit.Remittance));
    }

    [Theory]
    [InlineData("0000")]
    [InlineData("NONREF")]
    [InlineData("NOTPROVIDED")]
    public void A_reference_that_says_nothing_is_none(string reference) =>
        Assert.Null(Bai2Files.ReadOne(Account, $"16,195,5000,,,{reference},T").Transactions[0].EndToEndId);

    [Fact]
    public void A_stroke_inside_a_text_or_a_reference_is_part_of_it()
    {
        StatementTransaction transaction = Bai2Files.ReadOne(Account, "16,195,5000,,W1,AB/GS/0001,INVOICE 08/18/23, 12/ 16,50 EUR AND 04/16,500,00/").Transactions[0];
        Assert.Equal(("AB/GS/0001", "INVOICE 08/18/23, 12/ 16,50 EUR AND 04/16,500,00"), (transaction.EndToEndId, transaction.Remittance));
    }

    [Fact]
    public void Records_that_lost_their_line_breaks_are_read_one_by_one()
    {
        string text = Bai2Files.File("03,4410,USD,010,100,,,015,700,,/", "16,195,600,Z,,,PAID /");
        ReadResult<BankStatement> read = Bai2Files.Read(text.Replace("/\n", "/   ", StringComparison.Ordinal));
        Assert.Equal(["STMT011"], read.Diagnostics.Select(d => d.Code));
        Assert.Equal((BalanceCheck.Holds, "PAID"), (read.Items[0].Balances.Check, read.Items[0].Transactions[0].Remittance));
    }

    [Fact]
    public void Records_of_a_stated_length_need_no_line_breaks()
    {
        string text = Bai2Files.File("03,4410,USD,010,100,,,015,700,,/", "16,195,600,Z,,,PAID WITHOUT A STROKE").Replace("17,,,2", "17,80,,2", StringComparison.Ordinal);
        string blocked = string.Concat(text.TrimEnd().Split('\n').Select(line => line.PadRight(80)));
        Assert.True(blocked.Length > 400 && !blocked.Contains('\n', StringComparison.Ordinal));
        ReadResult<BankStatement> read = Bai2Files.Read(blocked);
        Assert.Empty(read.Diagnostics);
        Assert.Equal((BalanceCheck.Holds, "PAID WITHOUT A STROKE"), (read.Items[0].Balances.Check, read.Items[0].Transactions[0].Remittance));
    }

    [Fact]
    public void A_group_that_deletes_or_tests_books_nothing()
    {
        foreach (string status in (string[])["2", "4"])
        {
            ReadResult<BankStatement> read = Bai2Files.Read(Bai2Files.FileOf($"02,LUMIO,021099999,{status},260630,,,2/", "03,4410,USD,010,0,,,015,500,,/", "16,195,500,,,,T"));
            StatementTransaction transaction = Assert.Single(read.Items[0].Transactions);
            Assert.Equal((TransactionStatus.Information, TransactionClass.Pending, BalanceCheck.NotVerifiable), (transaction.Status, transaction.Class, read.Items[0].Balances.Check));
        }
    }

    [Fact]
    public void Two_files_in_one_are_both_read()
    {
        string one = Bai2Files.File("03,4410,USD,010,0,,,015,0,,/"), two = Bai2Files.File("03,4411,USD,010,0,,,015,0,,/");
        ReadResult<BankStatement> read = Bai2Files.Read(one + "\n\n" + two);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["4410", "4411"], read.Items.Select(s => s.Account.Number));
        Assert.Equal([1, 2], read.Items.Select(s => s.Header.Number));
    }

    [Fact]
    public void Totals_without_movements_prove_nothing()
    {
        BankStatement statement = Bai2Files.Read(Bai2Files.File("03,4410,USD,010,0,,,015,500,,,100,500,1,,400,000,0,/")).Items[0];
        Assert.Equal(BalanceCheck.NotVerifiable, statement.Balances.Check);
        Assert.Equal(BalanceCheck.Holds, Bai2Files.Read(Bai2Files.File("03,4410,USD,010,7,,,015,7,,,100,000,0,,400,000,0,/")).Items[0].Balances.Check);
    }

    [Theory]
    [InlineData("100", TransactionClass.Payment)]
    [InlineData("399", TransactionClass.Payment)]
    [InlineData("952", TransactionClass.Payment)]
    [InlineData("409", TransactionClass.OtherDebit)]
    [InlineData("699", TransactionClass.OtherDebit)]
    [InlineData("960", TransactionClass.OtherDebit)]
    [InlineData("555", TransactionClass.Return)]
    [InlineData("552", TransactionClass.Return)]
    [InlineData("567", TransactionClass.OwnFee)]
    public void The_type_code_says_which_way_the_money_went(string code, TransactionClass expected) =>
        Assert.Equal(expected, Bai2Files.ReadOne(Account, $"16,{code},100,,,,T").Transactions[0].Class);

    [Fact]
    public void An_account_may_be_an_iban_and_the_originator_a_bic()
    {
        BankStatement statement = Bai2Files.Read(Bai2Files.FileOf("02,LUMIO,COBADEFFXXX,1,260630,,EUR,2/", "03,DE89370400440532013000,,,,,/")).Items[0];
        Assert.Equal(("DE89370400440532013000", "COBADEFFXXX"), (statement.Account.Iban.Value, statement.Account.Bic));
    }

    [Fact]
    public void Lines_of_a_mailbox_before_the_header_are_passed_over()
    {
        string text = "$$ADD ID=BANK BID='LUMIO'\n" + Bai2Files.File(Account);
        Assert.Equal(BankFileFormat.Bai2, BankFile.Detect(System.Text.Encoding.ASCII.GetBytes(text)));
        Assert.Single(Bai2Files.Read(text).Items);
        Assert.Equal(new LocalDate(2026, 6, 30), Bai2Files.Read("\uFEFF" + text).Items[0].To);
    }

    /// <summary>One bank ends the lines of record 03 with a comma too many.</summary>
    [Fact]
    public void A_code_that_is_left_out_brings_nothing()
    {
        const string text = "01,021099999,LUMIO,260701,0615,17,,,2/\n02,LUMIO,021099999,1,260630,2400,USD,2/\n03,4410,USD,010,34700,,,045,100,,,/\n88,015,35100,,,/\n88,100,400,1,/\n"
            + "16,195,400,,B1,R1,INVOICE 17\n49,70700,5/\n98,70700,1,7/\n99,70700,1,9/\n";
        ReadResult<BankStatement> read = Bai2Files.Read(text);
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((BalanceCheck.Holds, "351.00 USD"), (statement.Balances.Check, statement.Closing!.Value.Amount.ToString()));
        Assert.Equal("4.00 USD; items 1", statement.ExtraFields.Single(f => f.Name == "03/100").Value);
    }
}
