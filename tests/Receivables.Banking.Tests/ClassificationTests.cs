using Receivables.Banking.Camt;

namespace Receivables.Banking;

/// <summary>What a transaction is to accounts receivable, and the payment that a credit becomes.</summary>
public class ClassificationTests
{
    private static StatementTransaction One(string entry) => Assert.Single(Assert.Single(Fixtures.ReadText(CamtXml.Statement(entry)).Items).Transactions);

    private static string Code(string code)
    {
        string[] parts = code.Split('/');
        return parts.Length == 3
            ? $"<BkTxCd><Domn><Cd>{parts[0]}</Cd><Fmly><Cd>{parts[1]}</Cd><SubFmlyCd>{parts[2]}</SubFmlyCd></Fmly></Domn></BkTxCd>"
            : $"<BkTxCd><Prtry><Cd>{code}</Cd></Prtry></BkTxCd>";
    }

    [Theory]
    [InlineData("-5.00", "PMNT/IDDT/UPDD", TransactionClass.Return)]
    [InlineData("-5.00", "PMNT/IDDT/PRDD", TransactionClass.Return)]
    [InlineData("-5.00", "PMNT/RDDT/UPDD", TransactionClass.OtherDebit)]
    [InlineData("-5.00", "PMNT/RCHQ/UPCQ", TransactionClass.Return)]
    [InlineData("-5.00", "PMNT/ICDT/RRTN", TransactionClass.Return)]
    [InlineData("-5.00", "PMNT/ICDT/ESCT", TransactionClass.OtherDebit)]
    [InlineData("-5.00", "PMNT/MDOP/CHRG", TransactionClass.OwnFee)]
    [InlineData("-5.00", "ACMT/ACOP/INTR", TransactionClass.OwnFee)]
    [InlineData("-5.00", "CAMT/ACCB/SWEP", TransactionClass.OwnTransfer)]
    [InlineData("-5.00", "NTRF+117", TransactionClass.OtherDebit)]
    [InlineData("5.00", "PMNT/MDOP/CHRG", TransactionClass.Payment)]
    [InlineData("5.00", "PMNT/IDDT/UPDD", TransactionClass.Payment)]
    [InlineData("0.00", "PMNT/RCDT/ESCT", TransactionClass.ZeroAmount)]
    public void The_code_of_the_bank_decides_for_debits(string amount, string code, TransactionClass expected) =>
        Assert.Equal(expected, One(CamtXml.Entry(amount, Code(code))).Class);

    [Fact]
    public void A_reversed_or_returned_debit_is_a_return_whatever_its_code()
    {
        Assert.Equal(TransactionClass.Return, One(CamtXml.Entry("-5.00", "<RvslInd>true</RvslInd>")).Class);
        Assert.Equal(TransactionClass.OtherDebit, One(CamtXml.Entry("-5.00", "<RvslInd>false</RvslInd>")).Class);
        Assert.Equal(TransactionClass.Return, One(CamtXml.Entry("-5.00", "<NtryDtls><TxDtls><RtrInf/></TxDtls></NtryDtls>")).Class);
    }

    [Fact]
    public void A_debit_to_the_own_account_is_an_own_transfer()
    {
        const string Own = "<NtryDtls><TxDtls><RltdPties><CdtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls>";
        Assert.Equal(TransactionClass.OwnTransfer, One(CamtXml.Entry("-5.00", Own)).Class);
    }

    [Fact]
    public void A_credit_becomes_a_payment_with_everything()
    {
        StatementTransaction credit = Fixtures.Read("statement-053-08.xml").Items[0].Transactions[0];
        Payment payment = credit.ToPayment();
        Assert.Equal((credit.Id, credit.Amount, credit.BookingDate, credit.ValueDate), (payment.Id, payment.Amount, payment.BookingDate, payment.ValueDate));
        Assert.Equal(("FR1420041010050500013M02606", PaymentMethod.Transfer), (payment.CreditedAccount, payment.Method));
        Assert.Equal((credit.Counterparty, credit.UltimateCounterparty), (payment.Payer, payment.UltimateDebtor));
        Assert.Equal((credit.Remittance, credit.EndToEndId, credit.BankCode, credit.SourceKey), (payment.Remittance, payment.EndToEndId, payment.BankCode, payment.SourceKey));
        Assert.Equal(credit.RemittanceLines, payment.RemittanceLines);
        Assert.Equal(credit.StructuredReferences, payment.StructuredReferences);
        Assert.Equal(credit.ReferredDocuments, payment.ReferredDocuments);
        Assert.Equal(credit.Charges, payment.Charges);
        Assert.Equal(credit.ExtraFields, payment.ExtraFields);
        Assert.Equal(credit.InstructedAmount, payment.InstructedAmount);
        Assert.Equal("X~2", credit.ToPayment(PaymentId.From("X~2")).Id.Value);
    }

    [Fact]
    public void What_was_ordered_stays_out_of_a_payment_that_is_just_that()
    {
        StatementTransaction credit = One(CamtXml.Entry("5.00", "<AmtDtls><InstdAmt><Amt Ccy=\"EUR\">5.00</Amt></InstdAmt></AmtDtls>"));
        Assert.Equal(Money.Eur(5m), credit.InstructedAmount);
        Assert.Null(credit.ToPayment().InstructedAmount);
    }

    [Theory]
    [InlineData("PMNT/RCDT/ESCT", PaymentMethod.Transfer)]
    [InlineData("PMNT/RRCT/ESCT", PaymentMethod.Transfer)]
    [InlineData("PMNT/IDDT/ESDD", PaymentMethod.DirectDebit)]
    [InlineData("PMNT/MCRD/POSP", PaymentMethod.Card)]
    [InlineData("PMNT/RCHQ/CCHQ", PaymentMethod.Cheque)]
    [InlineData("PMNT/CNTR/CDPT", PaymentMethod.Cash)]
    [InlineData("PMNT/DRFT/STAM", PaymentMethod.Bill)]
    [InlineData("NTRF+166", PaymentMethod.Unknown)]
    public void The_family_of_the_code_is_the_method(string code, PaymentMethod expected) =>
        Assert.Equal(expected, One(CamtXml.Entry("5.00", Code(code))).ToPayment().Method);

    [Fact]
    public void Only_a_booked_credit_is_a_payment() =>
        Assert.Throws<InvalidOperationException>(() => One(CamtXml.Entry("-5.00")).ToPayment());
}
