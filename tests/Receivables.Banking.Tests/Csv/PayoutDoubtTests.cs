namespace Receivables.Banking.Csv;

/// <summary>Reports of providers that contradict themselves, or say in other words what a row is; all data invented.</summary>
public class PayoutDoubtTests
{
    private const string Stripe = "automatic_payout_id,balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description,payment_intent_id\n";

    /// <summary>The net is what moved; gross and fee stay as they are stated.</summary>
    [Theory]
    [InlineData("120.00,3.60,100.00", 1)]
    [InlineData("120.00,,100.00", 1)]
    [InlineData("120.00,3.60,116.40", 0)]
    [InlineData("120.00,-3.60,116.40", 0)]
    [InlineData("-120.00,-3.60,-116.40", 0)]
    [InlineData("120.00,,120.00", 0)]
    public void Gross_less_fee_is_net_or_it_is_said(string amounts, int warnings)
    {
        ReadResult<BankStatement> read = CsvText.Read($"{Stripe}po_1,txn_1,2026-06-28 10:00:00,eur,{amounts},charge,Invoice 17,pi_1\n");
        Assert.Equal(Enumerable.Repeat("STMT046 Warning 2", warnings), read.Diagnostics.Select(d => $"{d.Code} {d.Severity} {d.Position.Line}"));
        StatementTransaction row = Assert.Single(Assert.Single(read.Items).Transactions);
        Assert.Equal(amounts.Split(',')[2] + " EUR", row.Amount.ToString());
        Assert.Equal(amounts.Contains("3.60", StringComparison.Ordinal) ? Money.Eur(120m) : null, row.InstructedAmount);
    }

    [Theory]
    [InlineData("payment_failure_refund", "SEPA debit failed", TransactionClass.Return)]
    [InlineData("charge_failure", "SEPA debit failed", TransactionClass.Return)]
    [InlineData("adjustment", "Chargeback withdrawal for ch_9", TransactionClass.Return)]
    [InlineData("adjustment", "Correction", TransactionClass.OtherDebit)]
    [InlineData("refund", "Chargeback threatened", TransactionClass.OtherDebit)]
    public void What_the_bank_of_the_customer_took_back_is_a_return(string category, string description, TransactionClass expected) =>
        Assert.Equal(expected, CsvText.Read($"{Stripe}po_1,txn_1,2026-06-28 10:00:00,eur,-50.00,15.00,-65.00,{category},{description},pi_1\n").Items[0].Transactions[0].Class);

    /// <summary>Stripe's balance names the charge of a payment, and a chargeback names it in its text.</summary>
    [Theory]
    [InlineData("adjustment,dp_1,-50.00,15.00,-65.00,eur,2026-06-29 11:00,2026-06-30 00:00,Chargeback withdrawal for ch_9")]
    [InlineData("payment_failure_refund,ch_9,-50.00,0.00,-50.00,eur,2026-06-29 11:00,2026-06-30 00:00,Failed")]
    public void A_chargeback_finds_its_payment(string row)
    {
        BankStatement statement = CsvText.Read($"""
            id,Type,Source,Amount,Fee,Net,Currency,Created (UTC),Available On (UTC),Description,Transfer,Transfer Date (UTC)
            txn_1,charge,ch_8,50.00,0.00,50.00,eur,2026-06-27 10:00,2026-06-30 00:00,Invoice 16,po_1,2026-06-30 00:00
            txn_2,charge,ch_9,50.00,0.00,50.00,eur,2026-06-28 10:00,2026-06-30 00:00,Invoice 17,po_1,2026-06-30 00:00
            txn_3,{row},po_1,2026-06-30 00:00

            """).Items[0];
        Assert.Equal(TransactionClass.Return, statement.Transactions[2].Class);
        Assert.Equal("txn_2", new ReturnedPayments(statement.Transactions.Take(2).Select(t => t.ToPayment())).Take(statement.Transactions[2])?.Id.Value);
    }

    /// <summary>PayPal's names are English for all countries; its times say where the account is.</summary>
    [Theory]
    [InlineData("CET", "EUR", "06-01 06-02 06-03 06-04", "STMT025 Information")]
    [InlineData("Europe/Berlin", "EUR", "06-01 06-02 06-03 06-04", "STMT025 Information")]
    [InlineData("PST", "EUR", "06-01 06-02 06-03 06-04", "STMT025 Warning")]
    [InlineData("PST", "USD", "01-06 02-06 03-06 04-06", "STMT025 Warning")]
    [InlineData("CET", "USD", "01-06 02-06 03-06 04-06", "STMT025 Warning")]
    public void The_time_zone_of_euros_says_that_days_come_first(string zone, string currency, string days, string said)
    {
        string rows = string.Concat(Enumerable.Range(1, 4).Select(i => $"\"0{i}/06/2026\",\"{zone}\",\"Jane\",\"Website Payment\",\"{currency}\",\"100.00\",\"-3.20\",\"96.80\",\"j@x.example\",\"T{i}\"\n"));
        ReadResult<BankStatement> read = CsvText.Read("\"Date\",\"TimeZone\",\"Name\",\"Type\",\"Currency\",\"Gross\",\"Fee\",\"Net\",\"From Email Address\",\"Transaction ID\"\n" + rows);
        Assert.Equal(days, string.Join(' ', Assert.Single(read.Items).Transactions.Select(t => t.BookingDate.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
        Assert.Equal(said, string.Join(' ', read.Diagnostics.Select(d => $"{d.Code} {d.Severity}")));
    }
}
