namespace Receivables.Scenarios;

/// <summary>Items: original = settled + adjusted + moved + open; open is zero or has the sign of the original and is never larger.</summary>
public class ItemScenarios
{
    [Fact]
    public Task Each_instalment_is_an_item_with_its_own_due_date() => Scenario.RunAsync("""
        | # | day   | entry                                                | then |
        |---|-------|------------------------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 30.00 due 06-15 + 70.00 due 07-15 | FA-1#1 30.00; FA-1#2 70.00; FA-1 -; C1 owes 100.00 |
        | 2 | 06-10 | payment P1 of C1 50.00                               |      |
        | 3 | 06-10 | apply 50.00 of P1 on C1: FA-1#1 30.00, FA-1#2 20.00  | FA-1#1 0.00; FA-1#2 50.00 |
        | 4 | 06-11 | fee FA-1#2 of C1 5.00                                | refused PartNotAllowed |
        """);

    [Fact]
    public Task A_credit_note_is_netted_without_cash() => Scenario.RunAsync("""
        | # | day   | entry                               | then                             |
        |---|-------|-------------------------------------|----------------------------------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |                                  |
        | 2 | 06-05 | credit-note AV-1 of C1 30.00        | AV-1 -30.00; C1 owes 70.00       |
        | 3 | 06-05 | net FA-1 30.00, AV-1 -20.00         | refused NotBalanced              |
        | 4 | 06-05 | net FA-1 30.00, AV-1 30.00          | refused WrongSign                |
        | 5 | 06-05 | net FA-1 40.00, AV-1 -40.00         | refused OverOpen                 |
        | 6 | 06-05 | net FA-1 30.00, AV-1 -30.00         | FA-1 70.00; AV-1 0.00; C1 owes 70.00 |
        """);

    [Fact]
    public Task A_payment_and_a_credit_note_settle_an_invoice_together() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2 | 06-05 | credit-note AV-1 of C1 30.00        |      |
        | 3 | 06-10 | payment P1 of C1 70.00              |      |
        | 4 | 06-10 | apply 70.00 of P1 on C1: FA-1 100.00, AV-1 -30.00 | FA-1 0.00; AV-1 0.00; P1 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task A_credit_is_paid_out() => Scenario.RunAsync("""
        | # | day   | entry                               | then                        |
        |---|-------|-------------------------------------|-----------------------------|
        | 1 | 06-01 | credit-note AV-1 of C1 30.00        | C1 owes -30.00              |
        | 2 | 06-10 | pay-out AV-1 30.01                  | refused OverOpen            |
        | 3 | 06-10 | pay-out AV-1 30.00                  | AV-1 0.00; C1 owes 0.00     |
        | 4 | 06-11 | invoice FA-1 of C1 10.00 due 06-30  |                             |
        | 5 | 06-11 | pay-out FA-1 1.00                   | refused NotACredit          |
        """);

    [Fact]
    public Task A_deposit_meets_its_final_invoice() => Scenario.RunAsync("""
        | #   | day   | entry                                | then |
        |-----|-------|--------------------------------------|------|
        | 1   | 06-01 | deposit AC-1 of C1 300.00 due 06-10  | AC-1 300.00 |
        | 2   | 06-05 | credit-deposit AC-1 300.00 as AC-1/C | refused OverDepositPaid |
        | 3   | 06-10 | payment P1 of C1 300.00              |      |
        | + 4 | 06-10 | apply 300.00 of P1 on C1: AC-1 300.00 | AC-1 0.00; C1 owes 0.00 |
        | 5   | 07-01 | invoice FA-1 of C1 1000.00 due 07-31 | C1 owes 1000.00 |
        | 6   | 07-01 | credit-deposit AC-1 300.01 as AC-1/C | refused OverDepositPaid |
        | 7   | 06-09 | credit-deposit AC-1 300.00 as AC-1/C | refused OverDepositPaid |
        | 8   | 07-01 | credit-deposit AC-1 300.00 as AC-1/C | AC-1/C -300.00; C1 owes 700.00 |
        | 9   | 07-01 | net FA-1 300.00, AC-1/C -300.00      | FA-1 700.00; AC-1/C 0.00; AC-1 0.00; C1 owes 700.00 |
        | 10  | 07-02 | credit-deposit FA-1 1.00 as X        | refused NotADeposit |
        """);

    [Fact]
    public Task A_number_that_was_taken_back_may_become_a_deposit_with_instalments() => Scenario.RunAsync("""
        | #   | day   | entry                                                  | then |
        |-----|-------|--------------------------------------------------------|------|
        | 1   | 06-01 | invoice AC-1 of C1 100.00 due 06-10                    | C1 owes 100.00 |
        | 2   | 06-02 | reverse 1                                              | AC-1 -; C1 owes 0.00 |
        | 3   | 06-02 | deposit AC-1 of C1 30.00 due 06-10 + 70.00 due 06-20   | AC-1#1 30.00; AC-1#2 70.00; C1 owes 100.00 |
        | 4   | 06-03 | payment P1 of C1 30.00                                 |      |
        | + 5 | 06-03 | apply 30.00 of P1 on C1: AC-1#1 30.00                  | AC-1#1 0.00; C1 owes 70.00 |
        | 6   | 06-04 | credit-deposit AC-1 30.01 as AC-1/C                    | refused OverDepositPaid |
        | 7   | 06-04 | credit-deposit AC-1 30.00 as AC-1/C                    | AC-1/C -30.00; C1 owes 40.00 |
        """);

    [Fact]
    public Task A_deposit_whose_number_became_an_invoice_is_a_deposit_no_longer() => Scenario.RunAsync("""
        | # | day   | entry                                                | then |
        |---|-------|------------------------------------------------------|------|
        | 1 | 06-01 | deposit AC-1 of C1 100.00 due 06-10                  | C1 owes 100.00 |
        | 2 | 06-02 | reverse 1                                            | C1 owes 0.00 |
        | 3 | 06-03 | credit-deposit AC-1 1.00 as AC-1/C                   | refused ItemReversed |
        | 4 | 06-03 | invoice AC-1 of C1 30.00 due 06-10 + 70.00 due 06-20 | C1 owes 100.00 |
        | 5 | 06-03 | credit-deposit AC-1 1.00 as AC-1/C                   | refused NotADeposit; C1 owes 100.00 |
        """);

    [Fact]
    public Task The_payment_of_a_credited_deposit_cannot_go_back_before_its_credit() => Scenario.RunAsync("""
        | #    | day   | entry                                | then |
        |------|-------|--------------------------------------|------|
        | 1    | 06-01 | deposit AC-1 of C1 300.00 due 06-10  |      |
        | 2    | 06-10 | payment P1 of C1 300.00              |      |
        | 3    | 06-10 | apply 300.00 of P1 on C1: AC-1 300.00 |     |
        | 4    | 07-01 | invoice FA-1 of C1 1000.00 due 07-31 |      |
        | 5    | 07-01 | credit-deposit AC-1 300.00 as AC-1/C |      |
        | 6    | 07-01 | net FA-1 300.00, AC-1/C -300.00      | C1 owes 700.00 |
        | 7    | 06-15 | reverse 3                            | refused OverDepositPaid |
        | 8    | 07-05 | reverse 3                            | refused OverDepositPaid; FA-1 700.00 |
        | 9    | 07-05 | reverse 6                            |      |
        | + 10 | 07-05 | reverse 5                            |      |
        | + 11 | 07-05 | reverse 3                            |      |
        | + 12 | 07-05 | return 300.00 of P1 on C1            | AC-1 300.00; FA-1 1000.00; AC-1/C -; C1 owes 1300.00; on 07-04 FA-1 700.00 |
        """);

    [Fact]
    public Task Withheld_tax_and_a_disputed_deduction_become_items_of_their_own() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2 | 06-10 | payment P1 of C1 85.00              |      |
        | 3 | 06-10 | apply 85.00 of P1 on C1: FA-1 100.00 with Withholding 10.00 as FA-1/W of TAX with Deduction 5.00 as FA-1/D of C1 | FA-1 0.00; FA-1/W 10.00; FA-1/D 5.00; C1 owes 5.00; TAX owes 10.00 |
        | 4 | 06-20 | payment P2 of TAX 10.00             |      |
        | 5 | 06-20 | apply 10.00 of P2 on TAX: FA-1/W 10.00 | FA-1/W 0.00; TAX owes 0.00 |
        | 6 | 06-21 | reverse 3                           | refused ItemInUse; FA-1 0.00 |
        | 7 | 06-25 | credit-note AV-1 of C1 5.00         |      |
        | 8 | 06-25 | net FA-1/D 5.00, AV-1 -5.00         | FA-1/D 0.00; C1 owes 0.00 |
        """);

    [Fact]
    public Task Fees_and_interest_survive_when_the_principal_is_paid() => Scenario.RunAsync("""
        | # | day   | entry                                 | then |
        |---|-------|---------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2 | 07-15 | compensation RC-1 of C1 40.00 on FA-1 | FA-1 100.00; RC-1 40.00; C1 owes 140.00 |
        | 3 | 07-15 | interest IN-1 of C1 0.62 on FA-1      | C1 owes 140.62 |
        | 4 | 07-20 | payment P1 of C1 100.00               |      |
        | + 5 | 07-20 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00; RC-1 40.00; IN-1 0.62; C1 owes 40.62 |
        """);

    [Fact]
    public Task Costs_then_interest_then_principal_is_an_order_that_can_be_kept() => Scenario.RunAsync("""
        | # | day   | entry                                 | then |
        |---|-------|---------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2 | 07-15 | compensation RC-1 of C1 40.00 on FA-1 |      |
        | 3 | 07-15 | interest IN-1 of C1 0.62 on FA-1      |      |
        | 4 | 07-20 | payment P1 of C1 90.00                |      |
        | 5 | 07-20 | apply 90.00 of P1 on C1: RC-1 40.00, IN-1 0.62, FA-1 49.38 | RC-1 0.00; IN-1 0.00; FA-1 50.62; P1 0.00 |
        """);

    [Fact]
    public Task A_number_belongs_to_one_document() => Scenario.RunAsync("""
        | # | day   | entry                                                | then |
        |---|-------|------------------------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 30.00 due 06-15 + 70.00 due 07-15 |      |
        | 2 | 06-01 | invoice FA-1 of C2 50.00 due 06-15                   | refused NumberInUse |
        | 3 | 06-01 | credit-note FA-1 of C1 50.00                         | refused NumberInUse |
        | 4 | 06-01 | fee FA-1 of C1 5.00                                  | refused NumberInUse |
        | 5 | 06-01 | credit-note FA-1#2 of C1 5.00                        | refused NumberInUse |
        | 6 | 06-01 | credit-note FA-1#02 of C1 5.00                       | FA-1#1 30.00; C1 owes 95.00 |
        | 7 | 06-02 | reverse 6                                            | C1 owes 100.00 |
        | 8 | 06-05 | reverse 1                                            | FA-1#1 -; on 06-04 FA-1#1 30.00; C1 owes 0.00 |
        | 9 | 06-04 | invoice FA-1 of C1 90.00 due 06-30                   | refused NumberInUse |
        | 10 | 06-05 | invoice FA-1 of C1 90.00 due 06-30                   | FA-1 90.00; C1 owes 90.00; on 06-04 C1 owes 100.00 |
        """);

    [Fact]
    public Task Nothing_happens_to_an_item_before_it_exists() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-10 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2 | 06-01 | payment P1 of C1 100.00             |      |
        | 3 | 06-09 | apply 100.00 of P1 on C1: FA-1 100.00 | refused ItemNotYetOpened |
        | 4 | 06-10 | apply 100.00 of P1 on C1: FA-2 100.00 | refused UnknownItem |
        | 5 | 06-10 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00; C1 owes 0.00 |
        | 6 | 05-31 | refund 100.00 of P1 on C1           | refused PaymentNotYetReceived |
        | 7 | 06-12 | refund 100.00 of P9 on C1           | refused UnknownPayment |
        | 8 | 06-12 | reverse 1                           | refused ItemInUse |
        """);
}
