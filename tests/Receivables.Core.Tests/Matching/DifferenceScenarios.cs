using System.Globalization;
using Receivables.Ledgers;

namespace Receivables.Matching;

/// <summary>What an accountant would check: an invoice, what was paid, the rule, and what becomes of the difference.</summary>
public class DifferenceScenarios
{
    private const string Named = "FA-2026-00001";

    private static readonly Dictionary<string, DifferenceRule> Rules = new(StringComparer.Ordinal)
    {
        ["rounding 0.05"] = new(AdjustmentKind.Rounding, DifferenceAction.Apply, limit: 0.05m, account: "658"),
        ["charge 30.00 and 5 %"] = new(AdjustmentKind.BankCharge, DifferenceAction.Propose, limit: 30, limitPercent: 5, account: "627"),
        ["charge 10.00 applied"] = new(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: 10, account: "627"),
        ["charge 10.00 in USD"] = new(AdjustmentKind.BankCharge, DifferenceAction.Apply, limit: 10, currency: Currency.Usd),
        ["provider 2.9 %"] = new(AdjustmentKind.ProviderFee, DifferenceAction.Apply, limitPercent: 2.9m, account: "6278"),
        ["withholding 15 %"] = new(AdjustmentKind.Withholding, DifferenceAction.Propose, limit: 0.02m, ratePercent: 15, account: "4456"),
        ["withholding 20 % of net"] = new(AdjustmentKind.Withholding, DifferenceAction.Apply, ratePercent: 20, rateOf: DifferenceBase.Net, account: "4456"),
        ["deduction 50.00"] = new(AdjustmentKind.Deduction, DifferenceAction.Propose, limit: 50, account: "4198"),
        ["exchange 5.00"] = new(AdjustmentKind.ExchangeDifference, DifferenceAction.Apply, limit: 5, account: "656"),
    };

    [Theory]
    // Open | paid | rule | decision, adjustment, account
    [InlineData("1200.00", "1199.97", "rounding 0.05", "apply: Rounding 0.03 EUR to 658")]
    [InlineData("1200.00", "1200.05", "rounding 0.05", "apply: Rounding -0.05 EUR to 658")]
    [InlineData("1200.00", "1199.94", "rounding 0.05", "review PartialPayment: nothing")]
    [InlineData("1200.00", "1200.06", "rounding 0.05", "review Overpayment: nothing")]
    [InlineData("1200.00", "1199.97", "", "review PartialPayment: nothing")]
    [InlineData("1200.00", "1185.00", "charge 30.00 and 5 %", "review UnprovenDifference: BankCharge 15.00 EUR to 627")]
    [InlineData("1200.00", "1169.99", "charge 30.00 and 5 %", "review PartialPayment: nothing")]
    [InlineData("240.00", "228.00", "charge 30.00 and 5 %", "review UnprovenDifference: BankCharge 12.00 EUR to 627")]
    [InlineData("240.00", "227.99", "charge 30.00 and 5 %", "review PartialPayment: nothing")]
    [InlineData("1200.00", "1215.00", "charge 30.00 and 5 %", "review Overpayment: nothing")]
    [InlineData("1200.00", "1192.50", "charge 10.00 applied", "apply: BankCharge 7.50 EUR to 627")]
    [InlineData("1200.00", "1192.50", "charge 10.00 in USD", "review PartialPayment: nothing")]
    [InlineData("1000.00", "971.00", "provider 2.9 %", "apply: ProviderFee 29.00 EUR to 6278")]
    [InlineData("1000.00", "970.99", "provider 2.9 %", "review PartialPayment: nothing")]
    [InlineData("1000.00", "850.00", "withholding 15 %", "review UnprovenDifference: Withholding 150.00 EUR to 4456")]
    [InlineData("1000.00", "849.98", "withholding 15 %", "review UnprovenDifference: Withholding 150.02 EUR to 4456")]
    [InlineData("1000.00", "849.97", "withholding 15 %", "review PartialPayment: nothing")]
    [InlineData("1200.00", "1000.00", "withholding 20 % of net", "apply: Withholding 200.00 EUR to 4456")]
    [InlineData("1234.57", "1000.00", "withholding 20 % of net", "review PartialPayment: nothing")] // its VAT is not stated
    [InlineData("1200.00", "1150.00", "deduction 50.00", "review UnprovenDifference: Deduction 50.00 EUR to 4198")]
    [InlineData("1200.00", "1196.00", "exchange 5.00", "review PartialPayment: nothing")] // no money was exchanged
    public void What_is_paid_for_an_invoice_that_is_named(string open, string paid, string rule, string expected) =>
        Assert.Equal(expected, Line(Book(open, rule).Match(SmallBook.Pay(Cents(paid), Named, 1))));

    [Theory]
    [InlineData("1196.00", "apply: ExchangeDifference 4.00 EUR to 656")]
    [InlineData("1204.99", "apply: ExchangeDifference -4.99 EUR to 656")]
    [InlineData("1205.01", "review Overpayment: nothing")]
    public void Money_that_was_exchanged_may_be_short_or_over(string paid, string expected)
    {
        PaymentBuilder payment = SmallBook.Pay(Cents(paid), Named, 1).ToBuilder();
        payment.InstructedAmount = Money.Parse("1300.00 USD");
        Assert.Equal(expected, Line(Book("1200.00", "exchange 5.00").Match(payment.Build())));
    }

    [Fact]
    public void A_rate_is_a_part_of_each_invoice()
    {
        SmallBook book = new SmallBook().Customer("A", "Alpha", 1).Invoice("FA-2026-00001", "A", 100_000, "2026-05-01").Invoice("FA-2026-00002", "A", 50_000, "2026-05-02");
        book.Engine = new MatchingEngineBuilder().AddDefaults()
            .WithPolicy(MatchingPolicy.Default with { Differences = [new(AdjustmentKind.Withholding, DifferenceAction.Apply, limit: 0.02m, ratePercent: 10)] }).Build();
        MatchProposal proposal = book.Match(SmallBook.Pay(135_000, "FA-2026-00001 FA-2026-00002", 1));
        Assert.Equal(["FA-2026-00001 100.00 EUR", "FA-2026-00002 50.00 EUR"], proposal.Items.Select(i => $"{i.Item.Id} {Assert.Single(i.Allocation.Adjustments).Amount}"));
    }

    [Theory]
    // The account is on file, and nothing is named: it is suggested, whatever the rule says.
    [InlineData("1199.97", "rounding 0.05", "review UnprovenDifference: Rounding 0.03 EUR to 658")]
    [InlineData("1192.50", "charge 10.00 applied", "review UnprovenDifference: BankCharge 7.50 EUR to 627")]
    public void Without_a_document_a_known_payer_gets_a_suggestion(string paid, string rule, string expected)
    {
        SmallBook book = Book("1200.00", rule);
        Assert.Equal(expected, Line(book.Match(SmallBook.Pay(Cents(paid), "", 1))));
        Assert.Equal(MatchDecision.Unmatched, book.Match(SmallBook.Pay(Cents(paid), "", 77)).Decision);
    }

    [Fact]
    public void A_stated_charge_is_what_the_statement_states_and_goes_to_the_account_of_its_class()
    {
        PaymentBuilder payment = SmallBook.Pay(Cents("1158.00"), Named, 1).ToBuilder();
        payment.Charges.Add(new PaymentCharge(Money.Parse("42.00 EUR"), true, null));
        Assert.Equal("apply: BankCharge 42.00 EUR to 627", Line(Book("1200.00", "charge 30.00 and 5 %").Match(payment.Build())));
    }

    private static SmallBook Book(string open, string rule) => new SmallBook
    {
        Engine = new MatchingEngineBuilder().AddDefaults().WithPolicy(MatchingPolicy.Default with { Differences = rule.Length == 0 ? [] : [Rules[rule]] }).Build(),
    }.Customer("A", "Alpha", 1).Invoice(Named, "A", Cents(open), "2026-05-01").Invoice("FA-2026-00002", "A", 7_777_777, "2026-05-02");

    private static long Cents(string amount) => (long)(decimal.Parse(amount, CultureInfo.InvariantCulture) * 100);

    private static string Line(MatchProposal proposal)
    {
        string reason = proposal.Reason == MatchReason.None ? "" : $" {proposal.Reason}";
        Adjustment? adjustment = proposal.Items.SelectMany(i => i.Allocation.Adjustments).SingleOrDefault();
        string what = adjustment is null ? "nothing" : $"{adjustment.Kind} {adjustment.Amount} to {adjustment.Account}";
        return $"{proposal.Decision.ToString().ToLowerInvariant()}{reason}: {what}";
    }
}
