using NodaTime;

namespace Receivables.Banking.Coda;

/// <summary>A day of a Belgian account, as an accountant reads it: <c>TestData/afschrift.cod</c>.</summary>
public class StatementTests
{
    private static readonly ReadResult<BankStatement> Day = Read();

    private static BankStatement Account => Day.Items[0];

    private static ReadResult<BankStatement> Read()
    {
        using FileStream stream = File.OpenRead(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/afschrift.cod"));
        return BankFile.Read(stream, "afschrift.cod");
    }

    private static StatementTransaction Number(int position, int part = 0) => Account.Transactions.Single(t => t.Position == position && t.Part == part);

    private static string Extra(StatementTransaction transaction, string name) => transaction.ExtraFields.Single(f => f.Name == name).Value;

    [Fact]
    public void The_file_is_read_without_a_word()
    {
        Assert.Empty(Day.Diagnostics);
        Assert.Equal([9, 0], Day.Items.Select(s => s.Transactions.Count));
        Assert.All(Day.Items, s => Assert.Equal(("CODA 2", BalanceCheck.Holds), (s.Format, s.Balances.Check)));
    }

    [Fact]
    public void The_account_has_its_IBAN_its_holder_and_its_bank()
    {
        Assert.Equal(("BE38340182596272", "LUMIO NV", "ZICHTREKENING", "BBRUBEBB"), (Account.Account.Iban.Value, Account.Account.OwnerName, Account.Account.Name, Account.Account.Bic));
        Assert.Equal(("105", "KB06020042", new LocalDate(2026, 6, 2), new LocalDate(2026, 6, 1)), (Account.Header.Sequence, Account.Header.MessageId, Account.Header.CreatedOn, Account.Header.From));
        Assert.Equal("BE38340182596272|105@2026-06-02", Account.Header.Key);
        Assert.Contains(new ExtraField("4", "Vanaf 1 juli 2026 gelden nieuwe tarieven."), Account.ExtraFields);
        Assert.Equal((Money.Eur(10_000m), Money.Eur(6_996.94m)), (Account.Opening!.Value.Amount, Account.Closing!.Value.Amount));
    }

    [Fact]
    public void An_account_of_twelve_digits_has_the_IBAN_that_follows_from_it()
    {
        Assert.Equal(("BE40363104772063", "363104772063"), (Day.Items[1].Account.Iban.Value, Day.Items[1].Account.Number));
        Assert.Contains(new ExtraField("Iban", "computed from the account number"), Day.Items[1].ExtraFields);
        Assert.Equal(Money.Eur(-500m), Day.Items[1].Opening!.Value.Amount);
    }

    [Fact]
    public void A_transfer_has_its_structured_communication_and_its_payer()
    {
        StatementTransaction transfer = Number(1);
        Assert.Equal((Money.Eur(1_250m), TransactionClass.Payment, "00150000", "PMNT/RCDT/ESCT"), (transfer.Amount, transfer.Class, transfer.ProprietaryBankCode, transfer.BankCode));
        Assert.Equal(["000003505134"], transfer.StructuredReferences);
        Assert.Equal(("Ateliers Marchand SA", "BE86735028194450", "KREDBEBB"), (transfer.Counterparty.Name, transfer.Counterparty.Iban.Value, transfer.Counterparty.Bic));
        Assert.Equal(("MARCHAND-7781", "KB0602A0001", "SUPP"), (transfer.EndToEndId, transfer.Id.Value, Extra(transfer, "2.2/Purpose")));
        Assert.Equal(("RUE DU QUAI 12", "4000 LIEGE"), (Extra(transfer, "3.1/001/Street"), Extra(transfer, "3.1/001/Locality")));
        Assert.Equal(PaymentMethod.Transfer, transfer.ToPayment().Method);
    }

    [Fact]
    public void A_text_goes_on_from_record_to_record_in_the_middle_of_a_word()
    {
        Assert.Equal("Facturen F-2026-0117 van 30 april, F-2026-0119 en F-2026-0121, korting afgetrokken volgens afspraak van mei", Number(2).Remittance);
        Assert.Null(Number(2).EndToEndId);
    }

    [Fact]
    public void A_collection_is_given_as_its_debits_and_counted_once()
    {
        Assert.Equal([Money.Eur(150m), Money.Eur(90m)], [Number(3, 1).Amount, Number(3, 2).Amount]);
        Assert.All([Number(3, 1), Number(3, 2)], t => Assert.Equal(("SDD-2026-06", "PMNT/IDDT/ESDD", PaymentMethod.DirectDebit), (t.BatchId, t.BankCode, t.ToPayment().Method)));
        Assert.Equal(("LUMIO-M-0043", "F-2026-0101", "Garage Janssens", "Factuur F-2026-0101"), (Number(3, 2).MandateId, Number(3, 2).EndToEndId, Number(3, 2).Counterparty.Name, Number(3, 2).Remittance));
        Assert.Equal("BE68ZZZ0412694022", Extra(Number(3, 1), "127/Creditor"));
        Assert.Equal("10550000", Extra(Number(3, 1), "Total/Code"));
    }

    [Fact]
    public void A_returned_debit_has_the_debtor_the_mandate_and_the_reason()
    {
        StatementTransaction returned = Number(4);
        Assert.Equal((TransactionClass.Return, "MD06", Money.Eur(-150m)), (returned.Class, returned.ReturnReason, returned.Amount));
        Assert.Equal(("Brasserie du Port", "LUMIO-M-0042", "F-2026-0098"), (returned.Counterparty.Name, returned.MandateId, returned.EndToEndId));
        Assert.Equal(("3", "3"), (Extra(returned, "127/Refusal"), Extra(returned, "2.2/RTransaction")));
    }

    [Fact]
    public void Charges_have_their_tax_and_are_own_fees()
    {
        StatementTransaction fee = Number(5);
        Assert.Equal((TransactionClass.OwnFee, Money.Eur(-4.84m)), (fee.Class, fee.Amount));
        Assert.Equal([new PaymentCharge(Money.Eur(0.84m), true, "011")], fee.Charges);
        Assert.Equal((Money.Eur(4m), "21", "Frais de l'encaissement impaye"), (fee.InstructedAmount, Extra(fee, "106/Percent"), fee.Remittance));
    }

    [Fact]
    public void A_foreign_transfer_has_what_was_ordered_the_rate_and_the_charge()
    {
        StatementTransaction transfer = Number(6);
        Assert.Equal((Money.Eur(911.28m), Money.FromDecimal(1_000m, Currency.Usd)), (transfer.Amount, transfer.InstructedAmount));
        Assert.Equal(new ExchangeRate(Currency.Eur, Currency.Usd, 1.0825m), transfer.ExchangeRate);
        Assert.Equal([new PaymentCharge(Money.Eur(12.50m), true, "013")], transfer.Charges);
        Assert.Equal(("Harbour Lights Inc", "123456789012", "US", "CHASUS33"), (transfer.Counterparty.Name, transfer.Counterparty.Account, transfer.Counterparty.Country, transfer.Counterparty.Bic));
        Assert.Equal(("Inv 7781", "PMNT/RCDT/XBCT"), (transfer.Remittance, transfer.BankCode));
    }

    [Fact]
    public void A_sweep_is_an_own_transfer_and_a_file_of_payments_a_lot()
    {
        Assert.Equal((TransactionClass.OwnTransfer, "BE22973126440847"), (Number(7).Class, Number(7).Counterparty.Iban.Value));
        Assert.Equal((TransactionClass.OtherDebit, "LEVERANCIERS 2026-06", null), (Number(8).Class, Number(8).BatchId, Number(8).EndToEndId));
    }
}
