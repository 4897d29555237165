namespace Receivables.Scenarios;

/// <summary>Cash: received = allocated + refunded + returned + moved out − moved in + unapplied, on every day.</summary>
public class PaymentScenarios
{
    [Fact]
    public Task An_invoice_is_paid_in_parts() => Scenario.RunAsync("""
        | # | day   | entry                              | then                                     |
        |---|-------|------------------------------------|------------------------------------------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 | FA-1 100.00; C1 owes 100.00              |
        | 2 | 06-10 | payment P1 of C1 60.00             | P1 60.00; FA-1 100.00; C1 owes 40.00     |
        | 3 | 06-10 | apply 60.00 of P1 on C1: FA-1 60.00 | P1 0.00; FA-1 40.00; C1 owes 40.00       |
        | 4 | 06-20 | payment P2 of C1 40.00             |                                          |
        | + 5 | 06-20 | apply 40.00 of P2 on C1: FA-1 40.00 | FA-1 0.00; C1 owes 0.00; on 06-19 FA-1 40.00 |
        """);

    [Fact]
    public Task What_is_paid_too_much_stays_the_customers_credit() => Scenario.RunAsync("""
        | # | day   | entry                              | then                                |
        |---|-------|------------------------------------|-------------------------------------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |                                     |
        | 2 | 06-10 | payment P1 of C1 130.00            |                                     |
        | 3 | 06-10 | apply 130.00 of P1 on C1: FA-1 130.00 | refused OverOpen; FA-1 100.00     |
        | 4 | 06-10 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00; P1 30.00; C1 owes -30.00 |
        | 5 | 06-20 | refund 30.00 of P1 on C1           | P1 0.00; C1 owes 0.00               |
        | 6 | 06-21 | refund 0.01 of P1 on C1            | refused OverUnapplied               |
        """);

    [Fact]
    public Task One_bank_line_pays_five_invoices_in_one_step() => Scenario.RunAsync("""
        | #   | day   | entry                               | then |
        |-----|-------|-------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 10.00 due 06-30  |      |
        | + 2 | 06-01 | invoice FA-2 of C1 20.00 due 06-30  |      |
        | + 3 | 06-01 | invoice FA-3 of C1 30.00 due 06-30  |      |
        | + 4 | 06-01 | invoice FA-4 of C1 40.00 due 06-30  |      |
        | + 5 | 06-01 | invoice FA-5 of C1 50.00 due 06-30  | C1 owes 150.00 |
        | 6   | 06-28 | payment P1 of C1 150.00             |      |
        | + 7 | 06-28 | apply 150.00 of P1 on C1: FA-1 10.00, FA-2 20.00, FA-3 30.00, FA-4 40.00, FA-5 50.00 | FA-1 0.00; FA-5 0.00; P1 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task Two_payments_settle_one_invoice_in_one_application() => Scenario.RunAsync("""
        | # | day   | entry                               | then                    |
        |---|-------|-------------------------------------|-------------------------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |                         |
        | 2 | 06-10 | payment P1 of C1 70.00              |                         |
        | 3 | 06-11 | payment P2 of C1 50.00              |                         |
        | 4 | 06-11 | apply 70.00 of P1 on C1 + 30.00 of P2 on C1: FA-1 100.00 | FA-1 0.00; P1 0.00; P2 20.00 |
        | 5 | 06-11 | apply 10.00 of P2 on C1 + 10.00 of P2 on C1: FA-1 20.00 | refused RepeatedInApplication |
        """);

    [Fact]
    public Task A_payer_is_identified_later() => Scenario.RunAsync("""
        | # | day   | entry                               | then                               |
        |---|-------|-------------------------------------|------------------------------------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |                                    |
        | 2 | 06-10 | payment P1 of nobody 100.00         | nobody 100.00; C1 owes 100.00      |
        | 3 | 06-15 | apply 100.00 of P1 on C1: FA-1 100.00 | refused UnknownAccount           |
        | 4 | 06-15 | move 100.00 of P1 from nobody to C1 | nobody 0.00; C1 owes 0.00; on 06-14 nobody 100.00 |
        | 5 | 06-15 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00; P1 0.00               |
        | 6 | 06-16 | move 1.00 of P1 from C1 to C1       | refused SameAccount                |
        """);

    [Fact]
    public Task A_card_payout_covers_several_customers() => Scenario.RunAsync("""
        | #   | day   | entry                               | then                              |
        |-----|-------|-------------------------------------|-----------------------------------|
        | 1   | 06-01 | invoice FA-1 of C1 60.00 due 06-30  | C1 owes 60.00                     |
        | 2   | 06-01 | invoice FA-2 of C2 40.00 due 06-30  |                                   |
        | 3   | 06-10 | payment PAYOUT of nobody 97.00      | nobody 97.00                      |
        | 4   | 06-10 | move 58.20 of PAYOUT from nobody to C1 |                                |
        | + 5 | 06-10 | move 38.80 of PAYOUT from nobody to C2 | nobody 0.00; C1 owes 1.80; C2 owes 1.20 |
        | 6   | 06-10 | apply 58.20 of PAYOUT on C1: FA-1 60.00 with ProviderFee 1.80 | FA-1 0.00; C1 owes 0.00 |
        | + 7 | 06-10 | apply 38.80 of PAYOUT on C2: FA-2 40.00 with ProviderFee 1.20 | FA-2 0.00; C2 owes 0.00; PAYOUT 0.00 |
        """);

    [Fact]
    public Task A_returned_debit_reopens_what_it_paid_and_its_charge_stands_apart() => Scenario.RunAsync("""
        | #   | day   | entry                               | then                                |
        |-----|-------|-------------------------------------|-------------------------------------|
        | 1   | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |                                     |
        | 2   | 06-10 | payment P1 of C1 100.00             |                                     |
        | 3   | 06-10 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00; C1 owes 0.00           |
        | 4   | 06-15 | return 100.00 of P1 on C1           | refused OverUnapplied; FA-1 0.00    |
        | 5   | 06-15 | reverse 3                           |                                     |
        | + 6 | 06-15 | return 100.00 of P1 on C1           | FA-1 100.00; P1 0.00                |
        | + 7 | 06-15 | fee FR-1 of C1 8.00 on FA-1         | FR-1 8.00; C1 owes 108.00; on 06-14 FA-1 0.00; on 06-14 C1 owes 0.00 |
        """);

    [Fact]
    public Task The_bank_takes_a_part_of_a_lot_back() => Scenario.RunAsync("""
        | #   | day   | entry                               | then |
        |-----|-------|-------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 60.00 due 06-30  |      |
        | 2   | 06-01 | invoice FA-2 of C1 40.00 due 06-30  |      |
        | 3   | 06-10 | payment P1 of C1 100.00             |      |
        | 4   | 06-10 | apply 60.00 of P1 on C1: FA-1 60.00 |      |
        | 5   | 06-10 | apply 40.00 of P1 on C1: FA-2 40.00 | P1 0.00 |
        | 6   | 06-18 | reverse 5                           |      |
        | + 7 | 06-18 | return 40.00 of P1 on C1            | FA-1 0.00; FA-2 40.00; P1 0.00 |
        """);

    [Fact]
    public Task The_same_transaction_twice_is_refused_once_it_is_in() => Scenario.RunAsync("""
        | # | day   | entry                   | then                          |
        |---|-------|-------------------------|-------------------------------|
        | 1 | 06-10 | payment P1 of C1 100.00 | P1 100.00                     |
        | 2 | 06-10 | payment P1 of C1 100.00 | refused PaymentIdInUse        |
        | 3 | 06-12 | reverse 1               | P1 -; on 06-11 P1 100.00      |
        | 4 | 06-11 | payment P1 of C2 100.00 | refused PaymentIdInUse        |
        | 5 | 06-12 | payment P1 of C2 100.00 | P1 100.00; C2 owes -100.00; C1 owes 0.00 |
        """);
}
