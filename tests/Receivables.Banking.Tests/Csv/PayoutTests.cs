namespace Receivables.Banking.Csv;

/// <summary>One net line of the bank is many payments: the provider's report tells them apart.</summary>
public class PayoutTests
{
    private const string Stripe = """
        automatic_payout_id,automatic_payout_effective_at,balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description,customer_name,invoice_number,payment_intent_id
        po_1,2026-06-30 00:00:00,txn_1,2026-06-28 10:00:00,eur,120.00,3.60,116.40,charge,Invoice 17,Brunnthaler,FA-17,pi_1
        po_1,2026-06-30 00:00:00,txn_2,2026-06-28 11:00:00,eur,-20.00,0.00,-20.00,refund,Refund 16,Harrowmere,,pi_0
        po_1,2026-06-30 00:00:00,txn_3,2026-06-29 11:00:00,eur,-50.00,15.00,-65.00,dispute,Chargeback,Somebody,,pi_9
        po_1,2026-06-30 00:00:00,txn_4,2026-06-29 12:00:00,eur,-1.00,0.00,-1.00,fee,Radar,,,
        po_2,2026-07-01 00:00:00,txn_5,2026-06-30 10:00:00,eur,10.00,0.30,9.70,charge,Invoice 18,Brunnthaler,FA-18,pi_2

        """;

    [Fact]
    public void A_payout_is_a_statement_of_its_payments_fees_and_refunds()
    {
        ReadResult<BankStatement> read = CsvText.Read(Stripe);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Stripe|po_1 30.40 EUR", "Stripe|po_2 9.70 EUR"], read.Items.Select(s => $"{s} {Money.Sum(s.Transactions.Select(t => t.Amount), Currency.Eur)}"));
        Assert.Equal([TransactionClass.Payment, TransactionClass.OtherDebit, TransactionClass.Return, TransactionClass.OwnFee], read.Items[0].Transactions.Select(t => t.Class));
    }

    [Fact]
    public void A_payment_says_what_the_customer_paid_and_what_the_provider_kept()
    {
        Payment payment = CsvText.Read(Stripe).Items[0].Transactions[0].ToPayment();
        PaymentCharge charge = Assert.Single(payment.Charges);
        Assert.Equal((Money.Eur(116.40m), Money.Eur(120m), Money.Eur(3.60m), true), (payment.Amount, payment.InstructedAmount, charge.Amount, charge.IsIncluded));
        Assert.Equal(("Brunnthaler", "FA-17", "pi_1", "txn_1"), (payment.Payer.Name, payment.StructuredReferences.Single(), payment.EndToEndId, payment.Id.Value));
    }

    // PayPal writes the fee with a minus, the invoice in a column of its own, and names the state.
    [Fact]
    public void PayPal_reads_the_same_way()
    {
        const string report = """
            "Date","Time","TimeZone","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","To Email Address","Transaction ID","Invoice Number","Balance","Subject"
            "28/06/2026","07:45:51","CET","Brunnthaler","Website Payment","Completed","EUR","1,120.00","-33.60","1,086.40","a@b.example","c@d.example","T1","FA-17","1,086.40","Invoice 17"
            "29/06/2026","07:45:51","CET","","General Withdrawal","Completed","EUR","-1,000.00","0.00","-1,000.00","","","T2","","86.40",""
            "30/06/2026","07:45:51","CET","Late","Website Payment","Pending","EUR","10.00","-1.00","9.00","","","T3","FA-19","",""

            """;
        BankStatement statement = CsvText.Read(report).Items[0];
        Assert.Equal(["Payment 1086.40 EUR", "OwnTransfer -1000.00 EUR", "Pending 9.00 EUR"], statement.Transactions.Select(t => $"{t.Class} {t.Amount}"));
        Assert.Equal(("PayPal", BalanceCheck.Holds, Money.Eur(33.60m), "FA-17"), (statement.Account.ToString(), statement.Balances.Check, statement.Transactions[0].Charges[0].Amount, statement.Transactions[0].StructuredReferences[0]));
    }

    /// <summary>A customer pays dollars, and the provider makes euros of them: what he paid is a payment, and neither row of the conversion is another.</summary>
    [Theory]
    [InlineData("Type", "General Currency Conversion", "Website Payment")]
    [InlineData("Type", "User Initiated Currency Conversion", "Express Checkout Payment")]
    [InlineData("Typ", "Allgemeine Währungsumrechnung", "Website-Zahlung")]
    [InlineData("Tipo", "Conversión de divisas general", "Pago estándar")]
    [InlineData("Description", "General Currency Conversion", "Your payment")]
    public void A_conversion_of_currencies_is_no_payment(string column, string conversion, string payment)
    {
        BankStatement statement = CsvText.Read($"""
            "Date","Name","{column}","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID"
            "28/06/2026","Brightline","{payment}","Completed","USD","110.00","-3.00","107.00","a@b.example","T1"
            "28/06/2026","","{conversion}","Completed","USD","-107.00","0.00","-107.00","","T2"
            "28/06/2026","","{conversion}","Completed","EUR","95.20","0.00","95.20","","T3"

            """).Items[0];
        Assert.Equal(["Payment 107.00 USD", "OwnTransfer -107.00 USD", "OwnTransfer 95.20 EUR"], statement.Transactions.Select(t => $"{t.Class} {t.Amount}"));
        Assert.Throws<InvalidOperationException>(() => statement.Transactions[2].ToPayment());
    }

    /// <summary>PayPal lists what does not move the balance too: an authorisation is no money yet.</summary>
    [Theory]
    [InlineData("Balance Impact", "Memo", TransactionClass.Pending)]
    [InlineData("Balance Impact", "Credit", TransactionClass.Payment)]
    [InlineData("Auswirkung auf Guthaben", "Memo", TransactionClass.Pending)]
    [InlineData("Auswirkung auf Guthaben", "Haben", TransactionClass.Payment)]
    public void A_memo_is_no_payment(string column, string impact, TransactionClass expected)
    {
        ReadResult<BankStatement> read = CsvText.Read($"""
            "Date","Name","Type","Status","Currency","Gross","Fee","Net","From Email Address","Transaction ID","{column}"
            "28/06/2026","Brightline","General Authorization","Completed","EUR","110.00","0.00","110.00","a@b.example","T1","{impact}"

            """);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(expected, read.Items[0].Transactions[0].Class);
    }

    /// <summary>In a bank's own table a customer may write the same words.</summary>
    [Fact]
    public void Words_of_a_customer_are_no_conversion() =>
        Assert.Equal(TransactionClass.Payment, CsvText.Read("Date,Description,Amount,Currency\n2026-06-30,General Currency Conversion,95.20,EUR\n").Items[0].Transactions[0].Class);

    /// <summary>The euros that a conversion gives are not paid out to the bank.</summary>
    [Fact]
    public void A_conversion_is_no_payout()
    {
        BankStatement report = CsvText.Read("Date,Type,Currency,Gross,Fee,Net,From Email Address\n28/06/2026,General Currency Conversion,EUR,95.20,0.00,95.20,a@b.example\n").Items[0];
        var series = new StatementSeries();
        series.Add(report);
        StatementHeader bank = Series.Given.Header("B");
        series.Add(Series.Given.Statement(bank, Series.Given.Credit(bank, "06-29", 95.20m, "b#1", text: "PAYPAL")));
        Assert.Empty(series.FindRepeats());
    }

    [Fact]
    public void Real_conversions_are_no_payments()
    {
        using FileStream stream = File.OpenRead(SharedData.RequireFile("payouts/OCA__bank-statement-import/paypal/activity_en.csv"));
        StatementTransaction[] conversions = [.. CsvStatementReader.Read(stream).Items.SelectMany(s => s.Transactions).Where(t => t.ProprietaryBankCode?.Contains("Conversion", StringComparison.Ordinal) == true)];
        Assert.True(conversions.Length >= 4);
        Assert.All(conversions, t => Assert.Equal(TransactionClass.OwnTransfer, t.Class));
    }

    [Theory]
    [InlineData("STRIPE PAYMENTS EUROPE po_1", "30.40", 3, true)]
    [InlineData("Transfer PO_1XX", "30.40", 3, false)]
    [InlineData("Stripe", "30.41", 3, false)]
    [InlineData("Stripe", "30.40", 25, false)]
    public void The_credit_of_the_bank_is_the_payout_once_more(string text, string amount, int day, bool isPayout)
    {
        StatementHeader bank = Series.Given.Header("B");
        StatementTransaction credit = Series.Given.Credit(bank, FormattableString.Invariant($"07-{day:00}"), decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture), "b#1", text: text);
        var series = new StatementSeries();
        foreach (BankStatement statement in CsvText.Read(Stripe).Items)
        {
            series.Add(statement);
        }

        series.Add(Series.Given.Statement(bank, credit));
        Assert.Equal(isPayout ? ["Payout b#1 txn_1"] : [], series.FindRepeats().Select(r => $"{r.Proof} {r.Again.Id} {r.First.Id}"));
    }

    /// <summary>The type of a row stands behind the card in Adyen's report, and is what it is.</summary>
    [Fact]
    public void A_chargeback_of_Adyen_takes_the_payment_back()
    {
        BankStatement statement = CsvText.Read("""
            Company Account,Merchant Account,Psp Reference,Merchant Reference,Payment Method,Creation Date,TimeZone,Type,Gross Currency,Gross Debit (GC),Gross Credit (GC),Net Currency,Net Debit (NC),Net Credit (NC),Commission (NC),Batch Number
            Lumio,LUMIO_EU,881,FA-1,visa,2026-06-28 10:00:00,CET,Settled,EUR,,50.00,EUR,,49.50,0.50,12
            Lumio,LUMIO_EU,881,FA-1,visa,2026-06-29 10:00:00,CET,Chargeback,EUR,50.00,,EUR,60.00,,10.00,12

            """).Items[0];
        Assert.Equal([TransactionClass.Payment, TransactionClass.Return], statement.Transactions.Select(t => t.Class));
        Assert.Equal(["Settled", "Chargeback"], statement.Transactions.Select(t => t.ProprietaryBankCode));
        Assert.All(statement.Transactions, t => Assert.Contains(new ExtraField("Payment Method", "visa"), t.ExtraFields));
    }

    /// <summary>The export of Stripe's balance names gross, fee and net in another way than its reports.</summary>
    [Fact]
    public void The_balance_of_Stripe_moves_by_the_net()
    {
        ReadResult<BankStatement> read = CsvText.Read("""
            id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Customer Facing Amount,Customer Facing Currency,Transfer,Transfer Date (UTC),Transfer Group
            txn_1,charge,ch_1,100.00,3.20,96.80,eur,2026-06-28 10:00,2026-06-30 00:00,Invoice 1,100.00,eur,po_1,2026-06-30 00:00,
            txn_2,stripe_fee,,-2.00,0.00,-2.00,eur,2026-06-28 10:00,2026-06-30 00:00,Radar,,,po_1,2026-06-30 00:00,
            txn_3,payout,po_1,-94.80,0.00,-94.80,eur,2026-06-28 10:00,2026-06-30 00:00,STRIPE PAYOUT,,,po_1,2026-06-30 00:00,
            txn_4,charge,ch_2,10.00,0.50,9.50,eur,2026-06-29 10:00,2026-07-01 00:00,Invoice 2,10.00,eur,po_2,2026-07-01 00:00,

            """);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["Stripe|po_1 0.00 EUR", "Stripe|po_2 9.50 EUR"], read.Items.Select(s => $"{s} {Money.Sum(s.Transactions.Select(t => t.Amount), Currency.Eur)}"));
        Assert.Equal([TransactionClass.Payment, TransactionClass.OwnFee, TransactionClass.OwnTransfer], read.Items[0].Transactions.Select(t => t.Class));
        Assert.Equal((Money.Eur(100m), Money.Eur(3.20m)), (read.Items[0].Transactions[0].InstructedAmount, Assert.Single(read.Items[0].Transactions[0].Charges).Amount));
    }

    // The facts are those of the tests of the source (expected_facts.csv): 228 rows that sum to zero with the payout.
    [Fact]
    public void Real_settlements_sum_to_nothing()
    {
        foreach ((string file, int rows) in new[] { ("settlement_detail_report_batch_380.csv", 228), ("settlement_detail_report_batch_238.csv", 3) })
        {
            using FileStream stream = File.OpenRead(SharedData.RequireFile("payouts/OCA__bank-statement-import/adyen/" + file));
            BankStatement statement = Assert.Single(CsvStatementReader.Read(stream).Items);
            Assert.Equal((rows, true), (statement.Transactions.Count, Money.Sum(statement.Transactions.Select(t => t.Amount), statement.Currency).IsZero));
        }
    }
}
