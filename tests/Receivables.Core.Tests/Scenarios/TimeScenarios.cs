namespace Receivables.Scenarios;

/// <summary>The past: as of any day, as known at any instant; back-dating that would make a later day wrong is refused.</summary>
public class TimeScenarios
{
    [Fact]
    public Task What_was_paid_after_the_day_is_open_on_the_day() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 | on 05-31 FA-1 - |
        | 2 | 06-10 | payment P1 of C1 30.00              |      |
        | + 3 | 06-10 | apply 30.00 of P1 on C1: FA-1 30.00 |    |
        | 4 | 06-15 | credit-note AV-1 of C1 20.00        |      |
        | + 5 | 06-15 | net FA-1 20.00, AV-1 -20.00         |      |
        | 6 | 07-10 | payment P2 of C1 50.00              |      |
        | + 7 | 07-10 | apply 50.00 of P2 on C1: FA-1 50.00 | FA-1 0.00; on 07-09 FA-1 50.00; on 06-14 FA-1 70.00; on 06-09 FA-1 100.00; on 06-30 C1 owes 50.00 |
        """);

    [Fact]
    public Task A_report_of_the_past_comes_again_though_entries_were_back_dated_since() => Scenario.RunAsync("""
        | # | day   | entry                               | then |
        |---|-------|-------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30 |      |
        | 2 | 06-20 | payment P1 of C1 100.00             |      |
        | 3 | 06-05 | credit-note AV-1 of C1 10.00        | on 06-10 C1 owes 90.00; known 2 on 06-10 C1 owes 100.00; known 2 AV-1 - |
        | 4 | 06-06 | net FA-1 10.00, AV-1 -10.00         | on 06-10 FA-1 90.00; known 3 on 06-10 FA-1 100.00; known 3 on 06-10 AV-1 -10.00; known 1 on 06-20 C1 owes 100.00 |
        """);

    [Fact]
    public Task A_back_dated_entry_may_not_make_a_later_day_wrong() => Scenario.RunAsync("""
        | # | day   | entry                                 | then |
        |---|-------|---------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2 | 06-20 | payment P1 of C1 100.00               |      |
        | + 3 | 06-20 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00 |
        | 4 | 06-05 | write-off FA-1 1.00                   | refused WrittenOffBefore; on 06-10 FA-1 100.00 |
        | 5 | 06-20 | refund 1.00 of P1 on C1               | refused OverUnapplied |
        | 6 | 06-10 | payment P2 of C1 40.00                |      |
        | 7 | 06-10 | apply 40.00 of P2 on C1: FA-1 40.00   | refused OverOpen; on 06-10 FA-1 100.00 |
        | 8 | 06-20 | reverse 3                             |      |
        | + 9 | 06-10 | apply 40.00 of P2 on C1: FA-1 40.00 |      |
        | + 10 | 06-20 | apply 60.00 of P1 on C1: FA-1 60.00 | FA-1 0.00; P1 40.00; on 06-10 FA-1 60.00; known 3 on 06-10 FA-1 100.00 |
        """);

    [Fact]
    public Task Undoing_an_application_changes_no_day_before_it() => Scenario.RunAsync("""
        | # | day   | entry                                 | then |
        |---|-------|---------------------------------------|------|
        | 1 | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2 | 06-01 | invoice FA-2 of C2 100.00 due 06-30   |      |
        | 3 | 06-10 | payment P1 of C1 100.00               |      |
        | 4 | 06-10 | apply 100.00 of P1 on C1: FA-1 100.00 | FA-1 0.00 |
        | 5 | 06-09 | reverse 4                             | refused ReversedTooEarly |
        | 6 | 06-25 | reverse 4                             | FA-1 100.00; P1 100.00; on 06-24 FA-1 0.00; on 06-24 P1 0.00 |
        | 7 | 06-25 | reverse 4                             | refused AlreadyReversed |
        | 8 | 06-25 | reverse 6                             | refused NotReversible |
        | 9 | 06-25 | reverse 99                            | refused UnknownEntry |
        | 10 | 06-25 | move 100.00 of P1 from C1 to C2      |      |
        | + 11 | 06-25 | apply 100.00 of P1 on C2: FA-2 100.00 | FA-1 100.00; FA-2 0.00; C1 owes 100.00; C2 owes 0.00; on 06-24 C1 owes 0.00; on 06-24 C2 owes 100.00 |
        """);

    [Fact]
    public Task A_batch_is_taken_whole_or_not_at_all() => Scenario.RunAsync("""
        | #   | day   | entry                                 | then |
        |-----|-------|---------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2   | 06-10 | payment P1 of C1 60.00                |      |
        | + 3 | 06-10 | apply 60.00 of P1 on C1: FA-1 60.00   |      |
        | + 4 | 06-10 | apply 10.00 of P1 on C1: FA-1 10.00   | refused OverUnapplied; FA-1 100.00; P1 -; C1 owes 100.00 |
        | 5   | 06-10 | payment P1 of C1 60.00                | P1 60.00 |
        """);

    [Fact]
    public Task Entries_of_one_batch_lean_on_each_other() => Scenario.RunAsync("""
        | #   | day   | entry                                 | then |
        |-----|-------|---------------------------------------|------|
        | 1   | 06-01 | invoice FA-1 of C1 100.00 due 06-30   |      |
        | 2   | 06-10 | payment P1 of C1 60.00                |      |
        | 3   | 06-10 | apply 60.00 of P1 on C1: FA-1 60.00   | FA-1 40.00 |
        | 4   | 06-10 | apply 60.00 of P1 on C1: FA-1 60.00   |      |
        | + 5 | 06-10 | reverse 3                             | FA-1 40.00; P1 0.00 |
        """);
}
