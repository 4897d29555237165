namespace Receivables.Banking.Camt;

/// <summary>The amount of the entry is what moved the account; parts are believed only where they sum to it.</summary>
public class BatchTests
{
    private static BankStatement Read(string entry, out IReadOnlyList<Diagnostic> diagnostics)
    {
        ReadResult<BankStatement> read = Fixtures.ReadText(CamtXml.Statement(CamtXml.Balances("0.00", "100.00") + entry));
        diagnostics = read.Diagnostics;
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
        Assert.Equal(Money.Eur(100m), Money.Sum(statement.Transactions.Select(t => t.Amount), Currency.Eur));
        return statement;
    }

    [Fact]
    public void Parts_that_sum_to_the_entry_are_split()
    {
        BankStatement statement = Read(CamtXml.Entry("100.00", CamtXml.Batch("20.00", "30.00", "50.00")), out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Empty(diagnostics);
        Assert.Equal(["E1", "E2", "E3"], statement.Transactions.Select(t => t.EndToEndId));
    }

    [Theory]
    [InlineData("20.00", "30.00", "49.99")]
    [InlineData("20.00", "30.00", "x")]
    [InlineData("92233720368547758.07", "92233720368547758.07", "1.00")]
    public void Parts_that_do_not_leave_the_entry_whole_with_all_texts(string first, string second, string third)
    {
        BankStatement statement = Read(CamtXml.Entry("100.00", CamtXml.Batch(first, second, third)), out IReadOnlyList<Diagnostic> diagnostics);
        StatementTransaction whole = Assert.Single(statement.Transactions);
        Assert.Equal((0, "LINE 1 LINE 2 LINE 3", null), (whole.Part, whole.Remittance, whole.EndToEndId));
        Assert.Contains(diagnostics, d => d is { Code: "CAMT031", Severity: DiagnosticSeverity.Warning, Position.Line: > 1 });
    }

    [Fact]
    public void Who_paid_a_part_is_kept_where_the_entry_stays_whole()
    {
        static string Part(string name, string account) => $"<TxDtls><RltdPties><Dbtr><Pty><Nm>{name}</Nm></Pty></Dbtr><DbtrAcct><Id><{(account.Length > 10 ? "IBAN" : "Othr><Id")}>{account}</{(account.Length > 10 ? "IBAN" : "Id></Othr")}></Id></DbtrAcct></RltdPties></TxDtls>";
        BankStatement statement = Read(CamtXml.Entry("100.00", $"<NtryDtls>{Part("Lumio", "FR7630006000011234567890189")}{Part("Nordlicht", "778899")}</NtryDtls>"), out _);
        Assert.Equal(["RltdPties/Dbtr/Nm=Lumio", "RltdPties/DbtrAcct/Id/IBAN=FR7630006000011234567890189", "RltdPties/Dbtr/Nm=Nordlicht", "RltdPties/DbtrAcct/Id/Othr/Id=778899"], Assert.Single(statement.Transactions).ExtraFields.Select(f => $"{f.Name}={f.Value}"));
    }

    [Fact]
    public void A_part_may_go_the_other_way()
    {
        string parts = "<NtryDtls><TxDtls><Amt Ccy=\"EUR\">110.00</Amt><CdtDbtInd>CRDT</CdtDbtInd></TxDtls><TxDtls><Amt Ccy=\"EUR\">10.00</Amt><CdtDbtInd>DBIT</CdtDbtInd></TxDtls></NtryDtls>";
        BankStatement statement = Read(CamtXml.Entry("100.00", parts), out _);
        Assert.Equal([Money.Eur(110m), Money.Eur(-10m)], statement.Transactions.Select(t => t.Amount));
    }

    [Fact]
    public void Version_2_has_the_amounts_of_the_parts_below_TxAmt()
    {
        static string Part(string amount) => $"<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">{amount}</Amt></TxAmt></AmtDtls></TxDtls>";
        BankStatement statement = Read(CamtXml.Entry("100.00", $"<NtryDtls>{Part("40.00")}{Part("60.00")}</NtryDtls>"), out _);
        Assert.Equal([Money.Eur(40m), Money.Eur(60m)], statement.Transactions.Select(t => t.Amount));
    }

    [Fact]
    public void A_foreign_part_counts_at_its_counter_value()
    {
        static string Part(string dollars, string euros) =>
            $"<TxDtls><Amt Ccy=\"USD\">{dollars}</Amt><AmtDtls><CntrValAmt><Amt Ccy=\"EUR\">{euros}</Amt></CntrValAmt></AmtDtls></TxDtls>";
        BankStatement statement = Read(CamtXml.Entry("100.00", $"<NtryDtls>{Part("44.00", "40.00")}{Part("66.00", "60.00")}</NtryDtls>"), out _);
        Assert.Equal([Money.Eur(40m), Money.Eur(60m)], statement.Transactions.Select(t => t.Amount));
        Assert.Equal([Money.FromDecimal(44m, Currency.Usd), Money.FromDecimal(66m, Currency.Usd)], statement.Transactions.Select(t => t.InstructedAmount!.Value));
    }

    [Theory]
    [InlineData("<Amt Ccy=\"EUR\">0</Amt>", false)]
    [InlineData("<Amt Ccy=\"USD\">3255</Amt>", false)]
    [InlineData("<Amt Ccy=\"EUR\">99.00</Amt>", true)]
    [InlineData("<Amt Ccy=\"EUR\">100.00</Amt><CdtDbtInd>DBIT</CdtDbtInd>", true)]
    public void The_only_part_gives_details_and_the_entry_the_amount(string stated, bool doubted)
    {
        BankStatement statement = Read(CamtXml.Entry("100.00", $"<NtryDtls><TxDtls><Refs><EndToEndId>E</EndToEndId></Refs>{stated}</TxDtls></NtryDtls>"), out IReadOnlyList<Diagnostic> diagnostics);
        Assert.Equal((Money.Eur(100m), "E", 0), (statement.Transactions[0].Amount, statement.Transactions[0].EndToEndId, statement.Transactions[0].Part));
        Assert.Equal(doubted, diagnostics.Any(d => d.Code == "CAMT032"));
    }

    [Fact]
    public void A_lot_without_details_is_one_transaction_that_knows_its_lot()
    {
        BankStatement statement = Read(CamtXml.Entry("100.00", "<NtryDtls><Btch><PmtInfId>LOT</PmtInfId><NbOfTxs>7</NbOfTxs></Btch></NtryDtls>"), out _);
        Assert.Equal("LOT", Assert.Single(statement.Transactions).BatchId);
    }
}
