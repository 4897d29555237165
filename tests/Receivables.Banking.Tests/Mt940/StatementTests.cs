using NodaTime;

namespace Receivables.Banking.Mt940;

/// <summary>A month's end at a German bank, on two pages: TestData/konto.sta.</summary>
public class StatementTests
{
    private static readonly ReadResult<BankStatement> Read = BankFile.Read(File.OpenRead(RepositoryRoot.PathOf("tests/Receivables.Banking.Tests/TestData/konto.sta")), "konto.sta", cancellationToken: TestContext.Current.CancellationToken);

    private static BankStatement Statement => Assert.Single(Read.Items);

    private static StatementTransaction At(int position) => Statement.Transactions.Single(t => t.Position == position);

    [Fact]
    public void Two_pages_are_one_statement_whose_balances_hold()
    {
        Assert.Empty(Read.Diagnostics);
        Assert.Equal(("MT940", "37040044/0532013000", "STARTUMS", "00117/001"), (Statement.Format, Statement.Account.Number, Statement.Id, Statement.Sequence));
        Assert.Equal(BalanceCheck.Holds, Statement.Balances.Check);
        Assert.Equal((Money.Eur(12_500m), Money.Eur(14_658.60m)), (Statement.Opening!.Value.Amount, Statement.Closing!.Value.Amount));
        Assert.Equal(["60F", "62M", "60M", "62F", "64"], Statement.Balances.All.Select(b => b.Code));
        Assert.Equal([1, 2, 3, 4, 5, 6], Statement.Transactions.Select(t => t.Position));
        Assert.Contains(new ExtraField("86", "Bitte pruefen Sie den Auszug."), Statement.ExtraFields);
    }

    [Fact]
    public void A_transfer_has_payer_text_and_reference_put_together()
    {
        StatementTransaction t = At(1);
        Assert.Equal((TransactionClass.Payment, Money.Eur(1_190m), "26063000017"), (t.Class, t.Amount, t.Id.Value));
        Assert.Equal(("Sonnenhof Lampen und Leuchten GmbH", "DE89370400440532013000", "GENODEF1PFK"), (t.Counterparty.Name, t.Counterparty.Iban.Value, t.Counterparty.Bic));
        Assert.Equal(("LUMIO-2026-00123", "Rechnung FA-2026-00123 vom 12.05.2026, Kundennummer 4711"), (t.EndToEndId, t.Remittance));
        Assert.Equal(("PMNT/RCDT/ESCT", "NTRF+166+9310/405", "GUTSCHRIFT"), (t.BankCode, t.ProprietaryBankCode, t.AdditionalInformation));
        Assert.Equal(PaymentMethod.Transfer, t.ToPayment().Method);
    }

    [Fact]
    public void A_returned_direct_debit_says_why_and_what_it_costs()
    {
        StatementTransaction t = At(2);
        Assert.Equal((TransactionClass.Return, Money.Eur(-53.50m), "AC04"), (t.Class, t.Amount, t.ReturnReason));
        Assert.Equal(("LUMIO-2026-00098", "M-4711", "SAMMLER-2026-06"), (t.EndToEndId, t.MandateId, t.BatchId));
        Assert.Equal(Money.Eur(50m), t.InstructedAmount);
        Assert.Equal(new PaymentCharge(Money.Eur(3.50m), true, "RETURN"), Assert.Single(t.Charges));
        Assert.Equal("Ruecklastschrift Konto erloschen", t.Remittance);
    }

    [Fact]
    public void A_return_finds_the_payment_it_takes_back()
    {
        var received = new PaymentBuilder { Id = PaymentId.From("P-98"), BookingDate = new LocalDate(2026, 6, 2), Amount = Money.Eur(50m), EndToEndId = "LUMIO-2026-00098", CreditedAccount = "37040044/0532013000" }.Build();
        Assert.Equal(received.Id, new ReturnedPayments([received]).Take(At(2))!.Id);
    }

    [Fact]
    public void On_whose_behalf_and_no_end_to_end_id_where_none_was_provided()
    {
        StatementTransaction t = At(3);
        Assert.Equal(("Familie Birke", "Birke Erben GbR"), (t.Counterparty.Name, t.UltimateCounterparty!.Name));
        Assert.Equal((null, "Miete Lager Juni 2026", "konto.sta#3"), (t.EndToEndId, t.Remittance, t.Id.Value));
    }

    [Fact]
    public void The_banks_own_fees_a_batch_and_a_reversal_are_told_apart()
    {
        Assert.Equal([TransactionClass.OwnFee, TransactionClass.Payment, TransactionClass.Return], Statement.Transactions.Skip(3).Select(t => t.Class));
        Assert.Equal(("POOL-06", new LocalDate(2026, 7, 1), new LocalDate(2026, 6, 30)), (At(5).BatchId, At(5).BookingDate, At(5).ValueDate!.Value));
        Assert.Equal((true, Money.Eur(-100m)), (At(6).IsReversal, At(6).Amount));
    }

    [Fact]
    public void Statements_of_one_account_have_keys_of_their_own()
    {
        string[] keys = [.. MtText.Read(MtText.Statement(0m) + MtText.Statement(0m).Replace("260629", "260630", StringComparison.Ordinal)).Items.Select(s => s.Header.Key)];
        Assert.Equal(["DE89370400440532013000|117/1@2026-06-29", "DE89370400440532013000|117/1@2026-06-30"], keys);
    }

    [Fact]
    public void The_page_of_the_guide_says_what_comes_of_its_file() => Records.GuidePage.Check("mt940.md", "juni.sta");
}
