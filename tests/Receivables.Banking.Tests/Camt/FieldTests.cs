using NodaTime;

namespace Receivables.Banking.Camt;

/// <summary>What a reader of the file would expect to find where.</summary>
public class FieldTests
{
    private static readonly LocalDate June30 = new(2026, 6, 30);

    private static BankStatement Lamps => Assert.Single(Fixtures.Read("statement-053-08.xml").Items);

    [Fact]
    public void A_statement_says_whose_and_when()
    {
        ReadResult<BankStatement> read = Fixtures.Read("statement-053-08.xml");
        Assert.Empty(read.Diagnostics);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal("camt.053.001.08", statement.Format);
        Assert.Equal("FR1420041010050500013M02606", statement.Account.ToString());
        Assert.Equal(("Compte courant", "Lumio SAS", "PSSTFRPPPAR"), (statement.Account.Name, statement.Account.OwnerName, statement.Account.Bic));
        Assert.Equal(Currency.Eur, statement.Currency);
        Assert.Equal(("LUMIO-2026-06-30", "126", "MSG-2026-06-30"), (statement.Id, statement.Sequence, statement.Header.MessageId));
        Assert.Equal((June30, June30), (statement.From, statement.To));
        Assert.Equal(Money.Eur(10000.00m), statement.Opening!.Value.Amount);
        Assert.Equal(Money.Eur(12851.50m), statement.Closing!.Value.Amount);
        Assert.Equal(BalanceCheck.Holds, statement.Balances.Check);
        Assert.Equal(new ExtraField("AddtlStmtInf", "RELEVE 126"), statement.ExtraFields[^1]);
    }

    [Fact]
    public void A_transfer_keeps_all_that_matching_can_use()
    {
        StatementTransaction t = Lamps.Transactions[0];
        Assert.Equal("TX-0001", t.Id.Value);
        Assert.Equal("FR1420041010050500013M02606|LUMIO-2026-06-30|1", t.SourceKey);
        Assert.Equal((June30, new LocalDate(2026, 7, 1)), (t.BookingDate, t.ValueDate));
        Assert.Equal(Money.Eur(1176m), t.Amount);
        Assert.Equal(
            new Party("Hôtel du Parc & Spa", Iban.Parse("FR7630006000011234567890189"), null, "AGRIFRPPXXX", "FR", "969500T3MBS4SQAMHJ45"), t.Counterparty);
        Assert.Equal("Groupe Parc Holding", t.UltimateCounterparty!.Name);
        Assert.Equal(["FACTURE FA-2026-00123", "MOINS ESCOMPTE 2%"], t.RemittanceLines);
        Assert.Equal("FACTURE FA-2026-00123 MOINS ESCOMPTE 2%", t.Remittance);
        Assert.Equal(["RF18539007547034"], t.StructuredReferences);
        Assert.Equal(
            [new ReferredDocument("FA-2026-00123", "CINV", new LocalDate(2026, 6, 2), Money.Eur(1200m), Money.Eur(1176m), Money.Eur(24m), Money.Eur(0m), Money.Eur(2.50m), "FEES")],
            t.ReferredDocuments);
        Assert.Equal(("VIR-4711", null, "PMNT/RCDT/ESCT", "05"), (t.EndToEndId, t.MandateId, t.BankCode, t.ProprietaryBankCode));
        Assert.Equal([new PaymentCharge(Money.Eur(2.50m), true, "SLEV")], t.Charges);
        Assert.Equal(Money.Eur(1178.50m), t.InstructedAmount);
        Assert.Equal("VIR SEPA RECU", t.AdditionalInformation);
        Assert.Contains(new ExtraField("Purp/Cd", "SUPP"), t.ExtraFields);
        Assert.Contains(new ExtraField("Ntry/BkTxCd/Prtry/Issr", "CFONB"), t.ExtraFields);
    }

    [Fact]
    public void A_lot_is_split_and_its_parts_know_their_lot()
    {
        StatementTransaction[] parts = [.. Lamps.Transactions.Where(t => t.Position == 2)];
        Assert.Equal([Money.Eur(100m), Money.Eur(200m), Money.Eur(300m)], parts.Select(t => t.Amount));
        Assert.Equal([1, 2, 3], parts.Select(t => t.Part));
        Assert.Equal(["BK-0002", "BK-0002", "TX-0002C"], parts.Select(t => t.Id.Value));
        Assert.Equal(["MND-A", "MND-B", "MND-C"], parts.Select(t => t.MandateId));
        Assert.Equal(["PRLV-A", null, null], parts.Select(t => t.EndToEndId));
        Assert.All(parts, t => Assert.Equal("PRLV-06-30", t.BatchId));
        Assert.Equal(("Une banque", "BNPAFRPPXXX"), (parts[2].Counterparty.Name, parts[2].Counterparty.Bic));
        Assert.EndsWith("|2.3", parts[2].SourceKey, StringComparison.Ordinal);
    }

    [Fact]
    public void A_returned_direct_debit_names_the_customer_not_us()
    {
        StatementTransaction t = Lamps.Transactions.Single(t => t.Position == 3);
        Assert.Equal(TransactionClass.Return, t.Class);
        Assert.Equal(("Client Z", "AM04", "PRLV-Z", "MND-Z"), (t.Counterparty.Name, t.ReturnReason, t.EndToEndId, t.MandateId));
        Assert.True(t.IsReversal && t.HasReturnInformation);
        Assert.Equal(Money.Eur(-150m), t.Amount);
    }

    [Fact]
    public void A_foreign_transfer_keeps_what_was_ordered_and_the_rate()
    {
        StatementTransaction t = Lamps.Transactions.Single(t => t.Position == 4);
        Assert.Equal(Money.FromDecimal(2002.63m, Currency.Usd), t.InstructedAmount);
        Assert.Equal(new ExchangeRate(Currency.Eur, Currency.Usd, 1.0825m), t.ExchangeRate);
        Assert.Equal("021000021-778899", t.Counterparty.Account);
        Assert.Equal("INVOICE FA-2026-00140", t.Remittance);
    }

    [Fact]
    public void What_is_no_receipt_is_told_apart()
    {
        Assert.Equal(
            [TransactionClass.Payment, TransactionClass.Payment, TransactionClass.Payment, TransactionClass.Payment, TransactionClass.Return,
             TransactionClass.Payment, TransactionClass.OwnFee, TransactionClass.OtherDebit, TransactionClass.Pending, TransactionClass.ZeroAmount],
            Lamps.Transactions.Select(t => t.Class));
        Assert.Equal(("statement-053-08.xml#9", new LocalDate(2026, 7, 1)), (Lamps.Transactions[8].Id.Value, Lamps.Transactions[8].BookingDate));
    }

    [Fact]
    public void Version_2_says_the_same_in_its_own_way()
    {
        ReadResult<BankStatement> read = Fixtures.Read("statement-053-02.xml");
        Diagnostic doubt = Assert.Single(read.Diagnostics);
        Assert.Equal(("CAMT033", DiagnosticSeverity.Information, 25), (doubt.Code, doubt.Severity, doubt.Position.Line));
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal(("7", "COBADEFFXXX", Money.Eur(-50m), BalanceCheck.Holds), (statement.Sequence, statement.Account.Bic, statement.Opening!.Value.Amount, statement.Balances.Check));
        StatementTransaction transfer = statement.Transactions[0];
        Assert.Equal(new Party("Müller & Söhne GmbH", default, "DE00123456780000000000", "DEUTDEFFXXX", null, "DEUTDEFF"), transfer.Counterparty);
        Assert.Equal(("NTRF+166", "Rechnungen März", null), (transfer.BankCode, transfer.Remittance, transfer.EndToEndId));
        Assert.Equal(["R-1", "R-2", null], transfer.ReferredDocuments.Select(d => d.Number));
        Assert.Equal((Money.Eur(150m), Money.Eur(1m)), (transfer.ReferredDocuments[2].Remitted, transfer.ReferredDocuments[2].Discount));
        StatementTransaction returned = statement.Transactions[1];
        Assert.Equal(("Sven Schuldner", "MS03", TransactionClass.Return), (returned.Counterparty.Name, returned.ReturnReason, returned.Class));
        Assert.Equal([new PaymentCharge(Money.Eur(3m), true, null)], returned.Charges);
    }

    [Fact]
    public void Charges_of_a_lot_are_not_the_charges_of_its_parts()
    {
        StatementTransaction[] parts = [.. Fixtures.Read("pages-053-04.xml").Items[0].Transactions];
        Assert.All(parts, t => Assert.Empty(t.Charges));
        Assert.Contains(new ExtraField("Ntry/Chrgs", "1.80 CHF, not included, 2"), parts[0].ExtraFields);
        Assert.Equal("", parts[0].Remittance);
        Assert.Equal("SAMMELGUTSCHRIFT QR", parts[0].AdditionalInformation);
    }

    [Theory]
    [InlineData("report-052-06.xml", "camt.052.001.06", TransactionClass.Pending)]
    [InlineData("notification-054-04.xml", "camt.054.001.04", TransactionClass.Payment)]
    public void Reports_and_notifications_are_read_without_balances(string file, string format, TransactionClass expected)
    {
        ReadResult<BankStatement> read = Fixtures.Read(file);
        BankStatement statement = Assert.Single(read.Items);
        Assert.Equal((format, BalanceCheck.NotStated), (statement.Format, statement.Balances.Check));
        Assert.Equal(expected, Assert.Single(statement.Transactions).Class);
        Assert.Empty(read.Diagnostics);
    }

    [Theory]
    [InlineData("<SrcCcy>USD</SrcCcy><TrgtCcy>EUR</TrgtCcy><XchgRate>0.5</XchgRate>", "1 USD = 0.5 EUR")]
    [InlineData("<SrcCcy>USD</SrcCcy><TrgtCcy>EUR</TrgtCcy><XchgRate>2</XchgRate>", "1 EUR = 2 USD")]
    [InlineData("<SrcCcy>USD</SrcCcy><XchgRate>2</XchgRate>", "1 EUR = 2 USD")]
    [InlineData("<SrcCcy>EUR</SrcCcy><XchgRate>2</XchgRate>", "1 EUR = 2 USD")]
    [InlineData("<SrcCcy>USD</SrcCcy><TrgtCcy>EUR</TrgtCcy><UnitCcy>USD</UnitCcy><XchgRate>2</XchgRate>", "1 USD = 2 EUR")]
    [InlineData("<SrcCcy>EUR</SrcCcy><TrgtCcy>EUR</TrgtCcy><XchgRate>2</XchgRate>", "1 EUR = 2 USD")]
    [InlineData("<SrcCcy>ABC</SrcCcy><XchgRate>2</XchgRate>", "")]
    [InlineData("<SrcCcy>USD</SrcCcy><XchgRate>0</XchgRate>", "")]
    [InlineData("<SrcCcy>USD</SrcCcy><XchgRate>99999999999999999999</XchgRate>", "")]
    public void The_direction_of_a_rate_is_what_the_amounts_say(string exchange, string expected)
    {
        string details = $"<AmtDtls><InstdAmt><Amt Ccy=\"USD\">200.00</Amt><CcyXchg>{exchange}</CcyXchg></InstdAmt></AmtDtls>";
        BankStatement statement = Assert.Single(Fixtures.ReadText(CamtXml.Statement(CamtXml.Entry("100.00", details))).Items);
        Assert.Equal(expected, statement.Transactions[0].ExchangeRate.ToString() ?? "");
    }

    [Fact]
    public void Ids_fall_back_to_the_file_and_the_count()
    {
        string lot = CamtXml.Entry("3.00", CamtXml.Batch("1.00", "2.00"));
        string long_ = CamtXml.Entry("1.00", $"<AcctSvcrRef>{new string('x', 129)}</AcctSvcrRef>");
        string xml = CamtXml.Statement(CamtXml.Entry("1.00", "<AcctSvcrRef>A</AcctSvcrRef>") + lot + CamtXml.Entry("x") + CamtXml.Entry("1.00", before: "<NtryRef>N</NtryRef>") + long_ + CamtXml.Entry("1.00"));
        ReadResult<BankStatement> read = Fixtures.ReadText(xml, "june.xml");
        Assert.Equal(["A", "june.xml#2", "june.xml#3", "N", "june.xml#6", "june.xml#7"], read.Items[0].Transactions.Select(t => t.Id.Value));
        Assert.Contains(read.Diagnostics, d => d.Code == "CAMT034");
        Assert.Equal("file#2", Fixtures.ReadText(xml, null).Items[0].Transactions[1].Id.Value);
    }
}
