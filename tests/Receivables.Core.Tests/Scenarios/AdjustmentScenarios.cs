using Receivables.Ledgers;

namespace Receivables.Scenarios;

/// <summary>Differences have a name: discounts, cents, charges, losses and what comes in after them, other currencies.</summary>
public class AdjustmentScenarios
{
    [Fact]
    public Task A_cash_discount_is_one_step() => Scenario.RunAsync("""
        | #   | day   | entry                               | then |
        |-----|-------|-------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2   | 06-08 | payment P1 of C1 98.00              |      |
        | + 3 | 06-08 | apply 98.00 of P1 on C1: FA-1 100.00 with EarlyPaymentDiscount 2.00 | FA-1 0.00; P1 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task Half_of_it_is_not_all_of_it() => Scenario.RunAsync("""
        | # | day   | entry                                 | then |
        |---|-------|---------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 1000.00 due 06-30  |      |
        | 2 | 06-08 | payment P1 of C1 500.00               |      |
        | 3 | 06-08 | apply 500.00 of P1 on C1: FA-1 1000.00 | refused NotBalanced; FA-1 1000.00; P1 500.00 |
        | 4 | 06-08 | apply 500.00 of P1 on C1: FA-1 500.00 | FA-1 500.00 |
        | 5 | 06-08 | apply 500.00 of P1 on C1: FA-1 500.00 | refused OverUnapplied; FA-1 500.00 |
        """);

    [Fact]
    public Task A_cent_does_not_stay_open_for_ever() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2 | 06-01 | invoice FA-2 of C1 100.00 due 06-30 |      |
        | 3 | 06-01 | invoice FA-3 of C1 100.00 due 06-30 |      |
        | 4 | 06-08 | payment P1 of C1 99.99              |      |
        | 5 | 06-08 | apply 99.99 of P1 on C1: FA-1 100.00 with Rounding 0.01 | FA-1 0.00; P1 0.00 |
        | 6 | 06-09 | payment P2 of C1 100.01             |      |
        | 7 | 06-09 | apply 100.01 of P2 on C1: FA-2 100.00 with Rounding -0.01 | FA-2 0.00; P2 0.00 |
        | 8 | 06-10 | payment P3 of C1 97.50              |      |
        | 9 | 06-10 | apply 97.50 of P3 on C1: FA-3 100.00 with BankCharge 1.50 with WriteOff 1.00 | FA-3 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task Interest_that_is_paid_with_the_invoice_takes_cash_and_settles_nothing() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-10 |      |
        | 2 | 07-08 | payment P1 of C1 140.62             |      |
        | 3 | 07-08 | apply 140.62 of P1 on C1: FA-1 100.00 with InterestPaid 0.62 with CompensationPaid 40.00 | refused WrongSign |
        | 4 | 07-08 | apply 140.62 of P1 on C1: FA-1 100.00 with InterestPaid -0.62 with CompensationPaid -40.00 | FA-1 0.00; P1 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task A_receipt_on_a_loss_reverses_the_loss_first() => Scenario.RunAsync("""
        | #   | day   | entry                               | then |
        |-----|-------|-------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 100.00 due 06-10 |      |
        | 2   | 07-01 | write-off FA-1 100.01               | refused WrittenOffBefore |
        | 3   | 07-01 | write-off FA-1 -1.00                | refused WrongSign |
        | 4   | 07-01 | write-off FA-1 100.00               | FA-1 0.00; C1 owes 0.00 |
        | 5   | 07-20 | payment P1 of C1 30.00              | C1 owes -30.00 |
        | 6   | 07-20 | apply 30.00 of P1 on C1: FA-1 30.00 | refused WrittenOffBefore |
        | 7   | 07-20 | reverse 4                           |      |
        | + 8 | 07-20 | apply 30.00 of P1 on C1: FA-1 30.00 |      |
        | + 9 | 07-20 | write-off FA-1 70.00                | FA-1 0.00; C1 owes 0.00; P1 0.00; on 07-19 FA-1 0.00 |
        """);

    [Fact]
    public Task A_foreign_invoice_is_paid_at_a_stated_rate() => Scenario.RunAsync("""
        | # | day   | entry                                   | then |
        |---|-------|-----------------------------------------|------|
        | 1 | 06-01 | invoice US-1 of C1 USD 100.00 due 06-30 | US-1 100.00; C1 owes USD 100.00; C1 owes 0.00 |
        | 2 | 06-20 | payment P1 of C1 92.00                  | C1 owes -92.00 |
        | 3 | 06-20 | apply 92.00 of P1 on C1: US-1 USD 100.00 | refused RateMissing |
        | 4 | 06-20 | apply 92.00 of P1 on C1: US-1 USD 100.00 paid 92.00 at 0.9198 | refused RateInconsistent |
        | 5 | 06-20 | apply 92.00 of P1 on C1: US-1 USD 100.00 paid 92.00 at 0.92 fx USD -1.00 | refused FxDifferenceNotAllowed |
        | 6 | 06-20 | apply 92.00 of P1 on C1: US-1 USD 100.00 paid 92.00 at 0.92 fx -1.25 | US-1 0.00; P1 0.00; C1 owes USD 0.00; C1 owes 0.00; fx -1.25 |
        | 7 | 06-25 | reverse 6                               | US-1 100.00; P1 92.00; fx 0.00; on 06-24 fx -1.25 |
        """, new LedgerOptions { FunctionalCurrency = Currency.Eur });

    [Fact]
    public Task Currencies_do_not_mix() => Scenario.RunAsync("""
        | # | day   | entry                                   | then |
        |---|-------|-----------------------------------------|------|
        | 1 | 06-01 | invoice US-1 of C1 USD 100.00 due 06-30 |      |
        | 2 | 06-01 | invoice FA-1 of C1 100.00 due 06-30     | C1 owes 100.00; C1 owes USD 100.00 |
        | 3 | 06-20 | payment P1 of C1 USD 100.00             |      |
        | 4 | 06-20 | apply 100.00 of P1 on C1: FA-1 100.00   | refused CurrencyMismatch |
        | 5 | 06-20 | apply USD 100.00 of P1 on C1: FA-1 100.00 | refused RateMissing |
        | 6 | 06-20 | apply USD 100.00 of P1 on C1: FA-1 USD 100.00 | refused CurrencyMismatch |
        | 7 | 06-20 | write-off US-1 1.00                     | refused CurrencyMismatch |
        | 8 | 06-20 | apply USD 100.00 of P1 on C1: US-1 USD 100.00 | US-1 0.00; FA-1 100.00 |
        """);
}
