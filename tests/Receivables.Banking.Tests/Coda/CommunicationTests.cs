namespace Receivables.Banking.Coda;

/// <summary>What each communication and each information becomes.</summary>
public class CommunicationTests
{
    private static StatementTransaction Structured(string zone, string code = "00150000", long thousandths = 100_000)
    {
        string full = zone.PadRight(149);
        return CodaText.One(
            CodaText.Movement(1, thousandths, code, full[..53], isStructured: true, next: '1'),
            CodaText.Second(1, full[53..106], next: '1'),
            CodaText.Third(1, "", "", full[106..]));
    }

    private static StatementTransaction Informed(params string[] information) =>
        CodaText.One([CodaText.Movement(1, 100_000, link: '1'), .. information]);

    private static IEnumerable<string> Extras(StatementTransaction transaction) => transaction.ExtraFields.Select(f => $"{f.Name}={f.Value}");

    [Theory]
    [InlineData("100RF18539007547034", "RF18539007547034")]
    [InlineData("101000003505134", "000003505134")]
    [InlineData("102090933755493", "090933755493")]
    public void References_are_as_the_bank_gives_them(string zone, string reference)
    {
        StatementTransaction transaction = Structured(zone);
        Assert.Equal([reference], transaction.StructuredReferences);
        Assert.Equal("", transaction.Remittance);
    }

    [Fact]
    public void What_was_ordered_in_another_currency_has_its_rate()
    {
        string zone = CodaText.Fields(("105", 3), (CodaText.Digits(100_000), 15), (CodaText.Digits(108_250), 15), ("000108250000", 12), ("USD", 3), ("000003505134", 12), ("US", 2), (CodaText.Digits(100_000), 15));
        StatementTransaction transaction = Structured(zone, "04150000");
        Assert.Equal((Money.FromDecimal(108.25m, Currency.Usd), new ExchangeRate(Currency.Eur, Currency.Usd, 1.0825m)), (transaction.InstructedAmount, transaction.ExchangeRate!.Value));
        Assert.Equal(["000003505134"], transaction.StructuredReferences);
        Assert.Equal(["105/Gross=100.00", "105/EquivalentEur=100.00", "105/Country=US"], Extras(transaction));
    }

    [Fact]
    public void A_direct_debit_that_is_paid_has_the_creditor_as_the_other_side()
    {
        string zone = CodaText.Fields(("127", 3), ("020626", 6), ("1", 1), ("2", 1), ("0", 1), ("BE68ZZZ0412694022", 35), ("M-1", 35), ("Huur juni", 62), ("0", 1), ("", 4));
        StatementTransaction debit = Structured(zone, "00501000", -100_000);
        Assert.Equal((TransactionClass.OtherDebit, "PMNT/RDDT/BBDD", "BE68ZZZ0412694022", "M-1", "Huur juni"), (debit.Class, debit.BankCode, debit.Counterparty.Identification, debit.MandateId, debit.Remittance));
        Assert.Equal(["127/Settled=2026-06-02", "127/Sequence=1", "127/Scheme=2"], Extras(debit));
    }

    [Theory]
    [InlineData('1', ' ', "", true)]
    [InlineData('0', '2', "", true)]
    [InlineData('0', '0', "AM04", true)]
    [InlineData('0', ' ', "0000", false)]
    public void A_refusal_an_R_transaction_or_a_reason_makes_a_return(char refusal, char kind, string reason, bool isReturn)
    {
        string zone = CodaText.Fields(("127", 3), ("020626", 6), ("11", 2), (refusal.ToString(), 1), ("BE68ZZZ0412694022", 35), ("M-1", 35), ("", 62), (kind.ToString(), 1), (reason, 4));
        StatementTransaction debit = Structured(zone, "00501000", -100_000);
        Assert.Equal((isReturn, isReturn ? TransactionClass.Return : TransactionClass.OtherDebit, reason is "" or "0000" ? null : reason), (debit.HasReturnInformation, debit.Class, debit.ReturnReason));
    }

    [Fact]
    public void A_direct_debit_of_before_SEPA_has_its_number_as_its_mandate()
    {
        string zone = CodaText.Fields(("107", 3), ("123456789012", 12), ("010626", 6), ("Abonnement", 30), ("D", 1), ("00412694022", 11));
        StatementTransaction debit = Structured(zone, "00503000", -100_000);
        Assert.Equal((TransactionClass.Return, "123456789012", "Abonnement"), (debit.Class, debit.MandateId, debit.Remittance));
        Assert.Equal(["107/Creditor=00412694022", "107/Pivot=2026-06-01", "107/Refusal=D"], Extras(debit));
    }

    [Theory]
    [InlineData("103123456789012", "103/Number=123456789012")]
    [InlineData("106000000000000840000000000004000002100000000", "106/Equivalent=0.84|106/Base=4.00|106/Percent=21")]
    [InlineData("108000000000100000000000000000365000500000000010126300626", "108/Equivalent=100.00|108/Basis=000000000000365|108/Interest=5|108/From=2026-01-01|108/To=2026-06-30")]
    [InlineData("1111123456001000010010626000020020626 0LANGERBRUGGE   GENT", "111/CardScheme=1|111/Pos=123456|111/Period=001|111/First=000010|111/FirstDay=2026-06-01|111/Last=000020|111/LastDay=2026-06-02|111/Terminal=0LANGERBRUGGE|111/Town=GENT")]
    [InlineData("1243751234567890123    3000000000042123456789012345020626", "124/Card=3751234567890123|124/Issuer=3|124/Invoice=000000000042|124/Identification=123456789012345|124/Day=2026-06-02")]
    [InlineData("121000000000100000310626", "121/Amount=100.00|121/Maturity=310626")]
    [InlineData("1220030000500000000", "122/Days=0030|122/Interest=5")]
    [InlineData("123010126999999", "123/From=2026-01-01|123/To=999999")]
    [InlineData("125123456789012", "125/Account=123456789012")]
    [InlineData("126DEPOSIT", "126/Deposit=DEPOSIT")]
    public void What_the_model_has_no_place_for_is_kept_by_name(string zone, string extras) => Assert.Equal(extras, string.Join('|', Extras(Structured(zone))));

    [Fact]
    public void A_payment_by_card_has_the_terminal_as_its_text()
    {
        string zone = CodaText.Fields(("113", 3), ("6703123456781234", 16), ("1", 1), ("123456", 6), ("000042", 6), ("010626", 6), ("1231", 4), ("5", 1), ("ALFANA BV", 16), ("GENT", 10), (CodaText.Digits(108_250), 15), ("000108250000", 12), ("USD", 3));
        StatementTransaction card = Structured(zone, "00402000", -100_000);
        Assert.Equal(("ALFANA BV GENT", "PMNT/CCRD/NTAV", Money.FromDecimal(108.25m, Currency.Usd), 1.0825m), (card.Remittance, card.BankCode, card.InstructedAmount, card.ExchangeRate!.Value.Rate));
    }

    [Fact]
    public void An_unknown_type_is_a_text()
    {
        string text = CodaText.File(CodaText.Movement(1, 1_000, text: "140abc def", isStructured: true));
        Assert.Equal("140abc def", Assert.Single(CodaText.Read(text).Items[0].Transactions).Remittance);
    }

    [Fact]
    public void A_text_keeps_its_blanks_but_where_records_meet()
    {
        StatementTransaction transaction = CodaText.One(
            CodaText.Movement(1, 100_000, text: "REDEVANCE  JAN-NOV", next: '1'),
            CodaText.Second(1, " CONTRAT DE GESTION DU SIEGE SOCIAL ET DES SUCCURSALE", next: '1'),
            CodaText.Third(1, "", "", "S du nord"));
        Assert.Equal("REDEVANCE  JAN-NOV CONTRAT DE GESTION DU SIEGE SOCIAL ET DES SUCCURSALES du nord", transaction.Remittance);
    }

    [Fact]
    public void Information_without_a_type_goes_on_from_record_to_record()
    {
        string first = "INVOICE n 2026/02/000254882 du 30/06/2026 Banque - Avenue Marnix".PadRight(72, '.') + "x";
        StatementTransaction transaction = Informed(
            CodaText.Information(1, first, link: '1'),
            CodaText.Information(1, "y 24, Bruxelles", detail: 2, next: '1'),
            CodaText.More('2', 1, "TVA 21 %", detail: 2, next: '1'),
            CodaText.More('3', 1, "fin", detail: 2));
        Assert.Equal(first + "y 24, Bruxelles TVA 21 % fin", transaction.Remittance);
    }

    [Fact]
    public void The_name_in_full_is_that_of_the_information()
    {
        string name = "Vereniging van mede-eigenaars van het gebouw Residentie";
        StatementTransaction transaction = CodaText.One(
            CodaText.Movement(1, 100_000, next: '1'),
            CodaText.Third(1, "BE86735028194450", name[..35], link: '1'),
            CodaText.Information(1, "001" + name, isStructured: true, next: '1'),
            CodaText.More('2', 1, CodaText.Fields(("KERKSTRAAT        1", 35), ("9000   GENT", 35), ("0412694022", 35))));
        Assert.Equal((name, "0412694022"), (transaction.Counterparty.Name, transaction.Counterparty.Identification));
        Assert.Equal(["3.1/001/Street=KERKSTRAAT 1", "3.1/001/Locality=9000 GENT"], Extras(transaction));
    }

    [Fact]
    public void Another_name_is_kept_beside_the_first()
    {
        StatementTransaction transaction = CodaText.One(CodaText.Movement(1, 100_000, next: '1'), CodaText.Third(1, "", "Peeters", link: '1'), CodaText.Information(1, "001Janssens", isStructured: true));
        Assert.Equal("Peeters", transaction.Counterparty.Name);
        Assert.Equal(["3.1/001/Name=Janssens"], Extras(transaction));
    }

    [Fact]
    public void Ultimate_sides_are_those_of_their_direction()
    {
        string[] information =
        [
            CodaText.Information(1, "008" + CodaText.Fields(("Begunstigde", 70)), isStructured: true, link: '1'),
            CodaText.Information(1, "009" + CodaText.Fields(("Opdrachtgever", 70)), isStructured: true, detail: 2, next: '1'),
            CodaText.More('2', 1, "ID-9", detail: 2),
        ];
        StatementTransaction credit = Informed(information);
        Assert.Equal(("Opdrachtgever", "ID-9"), (credit.UltimateCounterparty!.Name, credit.UltimateCounterparty.Identification));
        Assert.Equal(["3.1/008/Name=Begunstigde"], Extras(credit));
        StatementTransaction debit = CodaText.One([CodaText.Movement(1, -100_000, "00101000", link: '1'), .. information]);
        Assert.Equal("Begunstigde", debit.UltimateCounterparty!.Name);
    }

    [Fact]
    public void The_banks_words_charges_and_cash_are_read()
    {
        StatementTransaction transaction = Informed(
            CodaText.Information(1, "002" + CodaText.Fields(("Woorden van", 35), ("de bank", 35)), isStructured: true, link: '1'),
            CodaText.Information(1, "006" + CodaText.Fields(("Kosten", 30), ("EUR", 3), (CodaText.Digits(12_500), 15), ("1", 1), ("013", 3)), isStructured: true, detail: 2, link: '1'),
            CodaText.Information(1, "006" + CodaText.Fields(("Rente", 30), ("EUR", 3), (CodaText.Digits(500), 15), ("0", 1), ("001", 3)), isStructured: true, detail: 3, link: '1'),
            CodaText.Information(1, "007" + CodaText.Fields(("0000010", 7), ("050000", 6), (CodaText.Digits(500_000), 15)), isStructured: true, detail: 4, link: '1'),
            CodaText.Information(1, "004Correspondent", isStructured: true, detail: 5));
        Assert.Equal("Woorden van de bank", transaction.AdditionalInformation);
        Assert.Equal([new PaymentCharge(Money.Eur(12.50m), false, "013")], transaction.Charges);
        Assert.Equal(["3.1/006/013=Kosten", "3.1/006/001=0.50 EUR Rente", "3.1/007/Count=0000010", "3.1/007/Denomination=50.00", "3.1/007/Total=500.00", "3.1/004=Correspondent"], Extras(transaction));
    }

    [Theory]
    [InlineData("NOTPROVIDED")]
    [InlineData("Not Provided")]
    [InlineData("")]
    public void An_id_that_is_not_provided_is_none(string reference) =>
        Assert.Null(CodaText.One(CodaText.Movement(1, 100_000, next: '1'), CodaText.Second(1, reference: reference)).EndToEndId);

    [Theory]
    [InlineData("735028194450", "00150000", "BE86735028194450", "")]
    [InlineData("735028194451", "00150000", "", "735028194451")]
    [InlineData("735028194450", "04150000", "", "735028194450")]
    [InlineData("NL20INGB0001234567", "00150000", "NL20INGB0001234567", "")]
    [InlineData("0012345678901234567890", "04150000", "", "0012345678901234567890")]
    public void The_account_of_the_other_side_is_an_IBAN_where_it_is_one(string account, string code, string iban, string number)
    {
        StatementTransaction transaction = CodaText.One(CodaText.Movement(1, 100_000, code, next: '1'), CodaText.Third(1, account, "Name"));
        Assert.Equal((iban, number), (transaction.Counterparty.Iban.Value, transaction.Counterparty.Account ?? ""));
    }

    [Theory]
    [InlineData("00101000", -1, "PMNT/ICDT/ESCT", TransactionClass.OtherDebit)]
    [InlineData("00113000", -1, "CAMT/ACCB/NTAV", TransactionClass.OwnTransfer)]
    [InlineData("00217000", -1, "CAMT/ACCB/NTAV", TransactionClass.OwnTransfer)]
    [InlineData("00250000", 1, "PMNT/RRCT/ESCT", TransactionClass.Payment)]
    [InlineData("00149000", -1, "00149000", TransactionClass.Return)]
    [InlineData("08049000", -1, "08049000", TransactionClass.OtherDebit)]
    [InlineData("00309000", -1, "PMNT/RCHQ/UPCQ", TransactionClass.Return)]
    [InlineData("04307000", -1, "PMNT/RCHQ/UPCQ", TransactionClass.Return)]
    [InlineData("00505000", -1, "PMNT/IDDT/PRDD", TransactionClass.Return)]
    [InlineData("00707000", -1, "PMNT/DRFT/UDFT", TransactionClass.Return)]
    [InlineData("00450000", 1, "PMNT/MCRD/POSP", TransactionClass.Payment)]
    [InlineData("00404000", -1, "PMNT/CCRD/CWDL", TransactionClass.OtherDebit)]
    [InlineData("00137000", -1, "ACMT/MDOP/CHRG", TransactionClass.OwnFee)]
    [InlineData("08047000", -1, "ACMT/MDOP/CHRG", TransactionClass.OwnFee)]
    [InlineData("03501000", -1, "ACMT/MDOP/INTR", TransactionClass.OwnFee)]
    [InlineData("01117000", -1, "SECU/CUST/CHRG", TransactionClass.OwnFee)]
    [InlineData("01301000", -1, "LDAS/NTAV/NTAV", TransactionClass.OtherDebit)]
    [InlineData("00145000", -1, "00145000", TransactionClass.OtherDebit)]
    public void Transaction_codes_have_their_meaning(string code, int sign, string iso, TransactionClass kind)
    {
        StatementTransaction transaction = CodaText.One(CodaText.Movement(1, sign * 1_000L, code));
        Assert.Equal((code, iso, kind), (transaction.ProprietaryBankCode, transaction.BankCode, transaction.Class));
    }
}
