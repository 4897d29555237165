namespace Receivables.Banking.Cfonb;

/// <summary>What each complement (record 05) becomes.</summary>
public class ComplementTests
{
    private static StatementTransaction Credit(params string[] complements) => CfonbText.One(10_000, "05", complements);

    private static StatementTransaction Debit(string operation, params string[] complements) => CfonbText.One(-10_000, operation, complements);

    [Fact]
    public void Both_sides_are_named_and_the_other_one_is_the_counterparty()
    {
        string[] sides = [CfonbText.Complement("NPY", "Payeur"), CfonbText.Complement("NBE", "Bénéficiaire"), CfonbText.Complement("NPO", "Tiers débiteur"), CfonbText.Complement("NBU", "Tiers créancier")];
        Assert.Equal(("Payeur", "Tiers débiteur"), (Credit(sides).Counterparty.Name, Credit(sides).UltimateCounterparty!.Name));
        Assert.Equal(("Bénéficiaire", "Tiers créancier"), (Debit("06", sides).Counterparty.Name, Debit("06", sides).UltimateCounterparty!.Name));
        Assert.Equal("Payeur", Debit("B3", sides).Counterparty.Name);
        Assert.Equal("Bénéficiaire", CfonbText.One(10_000, "12", sides).Counterparty.Name);
        Assert.Contains(new ExtraField("05/NBE", "Bénéficiaire"), Credit(sides).ExtraFields);
    }

    [Fact]
    public void The_only_side_that_is_named_is_the_counterparty() => Assert.Equal("Payeur", Debit("B1", CfonbText.Complement("NPY", "Payeur")).Counterparty.Name);

    [Fact]
    public void Ids_and_accounts_belong_to_their_side()
    {
        StatementTransaction debit = Debit("B1", CfonbText.Complement("IBE", "FR46ZZZ005002".PadRight(35) + "SEPA"), CfonbText.Complement("CBE", "FR76 3000 4000 0312 3456 7890 143"), CfonbText.Complement("BDB", "BNPAFRPP"));
        Assert.Equal(("FR46ZZZ005002", "FR7630004000031234567890143", "BNPAFRPP"), (debit.Counterparty.Identification, debit.Counterparty.Iban.Value, debit.Counterparty.Bic));
        Assert.Contains(new ExtraField("05/IBE/Type", "SEPA"), debit.ExtraFields);
        Assert.Equal("12345", Debit("B1", CfonbText.Complement("CBE", "12345")).Counterparty.Account);
    }

    [Fact]
    public void The_payers_text_stands_before_that_of_the_bank()
    {
        StatementTransaction credit = Credit(CfonbText.Complement("LIB", "COMPLEMENT"), CfonbText.Complement("LCC", "Facture 12"));
        Assert.Equal("Facture 12 COMPLEMENT", credit.Remittance);
        Assert.Equal("LIBELLE COMPLEMENT", credit.AdditionalInformation);
        Assert.Equal("LIBELLE COMPLEMENT", Credit(CfonbText.Complement("LIB", "COMPLEMENT")).Remittance);
    }

    [Fact]
    public void A_payers_line_of_70_goes_on_without_a_blank_and_a_shorter_one_with()
    {
        string full = new('x', 70);
        Assert.Equal(full + "yz", Credit(CfonbText.Complement("LCC", full), CfonbText.Complement("LC2", "yz")).Remittance);
        Assert.Equal(full + " yz", Credit(CfonbText.Complement("LCC", full), CfonbText.Complement("LC2", " yz")).Remittance);
        Assert.Equal("ab yz", Credit(CfonbText.Complement("LCC", "ab"), CfonbText.Complement("LC2", "yz")).Remittance);
    }

    /// <summary>Factoring banks still write so: the value date again, and the label goes on.</summary>
    [Fact]
    public void A_complement_of_the_old_form_goes_on_with_the_label()
    {
        string old = CfonbText.Complement("", "").Remove(42, 48).Insert(42, "150626" + "URN 5295341    VIREMENT N 52953".PadRight(42));
        string movement = CfonbText.Movement("21", "150626", -10_000, "VIREMENT BANCAIRE EN VOTRE FAVE");
        StatementTransaction debit = Assert.Single(CfonbText.Read(CfonbText.Statement(-10_000, movement, old)).Items[0].Transactions);
        Assert.Equal("VIREMENT BANCAIRE EN VOTRE FAVEURN 5295341    VIREMENT N 52953", debit.Remittance);
    }

    [Fact]
    public void A_reason_that_is_no_ISO_code_is_kept_and_the_debit_is_a_return_still()
    {
        StatementTransaction debit = Debit("91", CfonbText.Complement("RET", "?? motif"));
        Assert.Equal((TransactionClass.Return, null), (debit.Class, debit.ReturnReason));
        Assert.Contains(new ExtraField("05/RET", "?? motif"), debit.ExtraFields);
    }

    [Theory]
    [InlineData("04" + "00000010825", "1 EUR = 1.0825 USD", "two digits of decimals")]
    [InlineData("4" + "00000010825", "1 EUR = 1.0825 USD", "one digit, as some banks write")]
    [InlineData("05" + "00000092379", "1 USD = 0.92379 EUR", "the other way")]
    [InlineData("04" + "00000050000", "", "another rate than that of the amounts")]
    public void The_rate_goes_the_way_the_amounts_show(string digits, string rate, string name)
    {
        StatementTransaction credit = Credit(CfonbText.Complement("MMO", "USD2" + "00000000010825" + digits));
        Assert.Equal((name, "108.25 USD", rate), (name, credit.InstructedAmount!.Value.ToString(), credit.ExchangeRate?.ToString() ?? ""));
        Assert.Equal(rate.Length == 0, credit.ExtraFields.Any(f => f.Name == "05/MMO/Rate"));
    }

    [Fact]
    public void Fees_are_included_where_the_amount_is_what_was_ordered_less_them()
    {
        StatementTransaction credit = Credit(CfonbText.Complement("MMO", "EUR200000000010500"), CfonbText.Complement("FEE", "EUR200000000000300"), CfonbText.Complement("FEE", "EUR20000000000020{"));
        Assert.Equal([new PaymentCharge(Money.Eur(3m), true, "FEE"), new PaymentCharge(Money.Eur(2m), true, "FEE")], credit.Charges);
        Assert.False(Credit(CfonbText.Complement("FEE", "EUR200000000000300")).Charges[0].IsIncluded);
    }

    [Fact]
    public void Whatever_comes_twice_or_is_unknown_is_kept()
    {
        StatementTransaction credit = Credit(CfonbText.Complement("RCN", "A"), CfonbText.Complement("RCN", "B"), CfonbText.Complement("NPY", "N"), CfonbText.Complement("NPY", "M"), CfonbText.Complement("XYZ", "U"));
        Assert.Equal(("A", "N"), (credit.EndToEndId, credit.Counterparty.Name));
        Assert.Equal(["05/RCN=B", "05/NPY=M", "05/XYZ=U"], credit.ExtraFields.Where(f => f.Name.StartsWith("05/", StringComparison.Ordinal)).Select(f => $"{f.Name}={f.Value}"));
    }

    [Fact]
    public void An_id_that_is_not_provided_is_none() => Assert.Null(Credit(CfonbText.Complement("RCN", "NOTPROVIDED")).EndToEndId);

    [Theory]
    [InlineData("05", 1, "PMNT/RCDT/NTAV", TransactionClass.Payment)]
    [InlineData("05", -1, "05", TransactionClass.OtherDebit)]
    [InlineData("10", -1, "PMNT/IDDT/UPDD", TransactionClass.Return)]
    [InlineData("03", -1, "PMNT/RCHQ/UPCQ", TransactionClass.Return)]
    [InlineData("33", -1, "PMNT/DRFT/UDFT", TransactionClass.Return)]
    [InlineData("38", -1, "PMNT/MCRD/UPCT", TransactionClass.Return)]
    [InlineData("A5", -1, "PMNT/IDDT/PRDD", TransactionClass.Return)]
    [InlineData("C4", -1, "PMNT/RRCT/RRTN", TransactionClass.Return)]
    [InlineData("B1", -1, "PMNT/RDDT/ESDD", TransactionClass.OtherDebit)]
    [InlineData("61", -1, "ACMT/MDOP/INTR", TransactionClass.OwnFee)]
    [InlineData("64", -1, "ACMT/MDOP/COMM", TransactionClass.OwnFee)]
    [InlineData("67", -1, "ACMT/MDOP/TAXE", TransactionClass.OwnFee)]
    [InlineData("95", -1, "CAMT/CAPL/NTAV", TransactionClass.OwnTransfer)]
    [InlineData("99", -1, "99", TransactionClass.OtherDebit)]
    public void The_operation_says_what_a_movement_is(string operation, int sign, string code, TransactionClass expected)
    {
        StatementTransaction transaction = CfonbText.One(10_000 * sign, operation);
        Assert.Equal((code, expected, operation), (transaction.BankCode, transaction.Class, transaction.ProprietaryBankCode));
    }
}
