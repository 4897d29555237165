using NodaTime;

namespace Receivables.Banking.Cfonb;

/// <summary>A month of a French account, as an accountant reads it: <c>TestData/releve.cfonb</c>.</summary>
public class StatementTests
{
    private static readonly ReadResult<BankStatement> Month = Read();

    private static BankStatement Account => Month.Items[0];

    private static ReadResult<BankStatement> Read()
    {
        using FileStream stream = File.OpenRead(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/releve.cfonb"));
        return BankFile.Read(stream, "releve.cfonb");
    }

    private static StatementTransaction Number(int position) => Account.Transactions[position - 1];

    private static string Extra(StatementTransaction transaction, string name) => transaction.ExtraFields.Single(f => f.Name == name).Value;

    [Fact]
    public void The_file_is_read_without_a_word()
    {
        Assert.Empty(Month.Diagnostics);
        Assert.Equal(2, Month.Items.Count);
        Assert.Equal([7, 0], Month.Items.Select(s => s.Transactions.Count));
    }

    [Fact]
    public void The_account_is_the_RIB_and_its_IBAN()
    {
        Assert.Equal("FR1420041010050500013M02606", Account.Account.Iban.Value);
        Assert.Equal("20041 01005 0500013M026", Account.Account.Number);
        Assert.Contains(new ExtraField("Iban", "computed from bank, branch and account"), Account.ExtraFields);
        Assert.Equal(("CFONB 120", Currency.Eur, new LocalDate(2026, 5, 31)), (Account.Format, Account.Currency, Account.Header.From));
    }

    [Fact]
    public void The_balances_hold()
    {
        Assert.Equal((Money.Eur(10_000m), new LocalDate(2026, 5, 31)), (Account.Opening!.Value.Amount, Account.Opening.Value.Date!.Value));
        Assert.Equal((Money.Eur(14_629.49m), new LocalDate(2026, 6, 30)), (Account.Closing!.Value.Amount, Account.Closing.Value.Date!.Value));
        Assert.All(Month.Items, s => Assert.Equal(BalanceCheck.Holds, s.Balances.Check));
        Assert.Equal(Money.Eur(-50m), Month.Items[1].Opening!.Value.Amount);
    }

    [Fact]
    public void A_transfer_has_its_payer_and_the_text_across_both_lines()
    {
        StatementTransaction transfer = Number(1);
        Assert.Equal((Money.Eur(1_250m), TransactionClass.Payment, "05"), (transfer.Amount, transfer.Class, transfer.ProprietaryBankCode));
        Assert.Equal("Ateliers Marchand SAS", transfer.Counterparty.Name);
        Assert.Equal("Factures F-2026-0117 du 30 avril 2026, F-2026-0119 et F-2026-0121, escompte deduit selon accord", transfer.Remittance);
        Assert.Equal(2, transfer.RemittanceLines.Count);
        Assert.Equal("VIR SEPA ATELIERS MARCHAND", transfer.AdditionalInformation);
        Assert.Equal(("MARCHAND-7781", "SUPP", "LOT-4410"), (transfer.EndToEndId, Extra(transfer, "05/RCN/Purpose"), Extra(transfer, "05/REF/Payment")));
        Assert.Null(transfer.BatchId);
        Assert.Equal(PaymentMethod.Transfer, transfer.ToPayment().Method);
    }

    [Fact]
    public void A_transfer_without_complements_has_the_label_and_the_reference()
    {
        Assert.Equal(["VIR DUPONT ET FILS", "F-2026-0130"], Number(2).RemittanceLines);
        Assert.Equal((new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 4)), (Number(2).BookingDate, Number(2).ValueDate!.Value));
        Assert.Equal("0004711", Extra(Number(2), "04/Entry"));
    }

    [Fact]
    public void A_collection_is_the_lot_that_was_handed_in()
    {
        Assert.Equal(("PRLV-2026-06", "PMNT/IDDT/ESDD"), (Number(3).BatchId, Number(3).BankCode));
        Assert.Equal(PaymentMethod.DirectDebit, Number(3).ToPayment().Method);
    }

    [Fact]
    public void A_returned_debit_has_the_debtor_the_mandate_and_the_reason()
    {
        StatementTransaction returned = Number(4);
        Assert.Equal((TransactionClass.Return, "MD06", Money.Eur(-120m)), (returned.Class, returned.ReturnReason, returned.Amount));
        Assert.Equal(("Brasserie du Port", "LUMIO-M-0042", "F-2026-0098"), (returned.Counterparty.Name, returned.MandateId, returned.EndToEndId));
        Assert.Equal(("22", "12REFUS DU DEBITEUR", "Lumio SAS"), (Extra(returned, "04/RejectReason"), Extra(returned, "05/RET"), Extra(returned, "05/NBE")));
        Assert.Equal(TransactionClass.OwnFee, Number(5).Class);
        Assert.Equal(TransactionClass.Return, Number(7).Class);
    }

    [Fact]
    public void A_foreign_transfer_has_what_was_ordered_the_rate_and_the_fee()
    {
        StatementTransaction transfer = Number(6);
        Assert.Equal(Money.FromDecimal(1_000m, Currency.Usd), transfer.InstructedAmount);
        Assert.Equal(new ExchangeRate(Currency.Eur, Currency.Usd, 1.0825m), transfer.ExchangeRate);
        Assert.Equal([new PaymentCharge(Money.Eur(12.50m), false, "FEE")], transfer.Charges);
        Assert.Equal(["RF18539007547034"], transfer.StructuredReferences);
        Assert.Equal(("Harbour Lights Inc", "US", "PMNT/RCDT/XBCT"), (transfer.Counterparty.Name, transfer.Counterparty.Country, transfer.BankCode));
    }
}
