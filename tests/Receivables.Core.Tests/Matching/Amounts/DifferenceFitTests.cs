using Receivables.Ledgers;

namespace Receivables.Matching.Amounts;

public class DifferenceFitTests
{
    // How many cents a rule allows, of 1,000.00 open: either way counts twice; a rate is met by itself and by what it may be off.
    [Theory]
    [InlineData(AdjustmentKind.Rounding, 0.05, null, null, null, 10)]
    [InlineData(AdjustmentKind.Rounding, 0.05, null, null, DifferenceDirection.Less, 5)]
    [InlineData(AdjustmentKind.ExchangeDifference, 0.05, null, null, DifferenceDirection.More, 5)]
    [InlineData(AdjustmentKind.BankCharge, 20.0, 1.0, null, null, 1_000)]
    [InlineData(AdjustmentKind.BankCharge, 5.0, 1.0, null, null, 500)]
    [InlineData(AdjustmentKind.BankCharge, null, 1.0, null, null, 1_000)]
    [InlineData(AdjustmentKind.BankCharge, 0.001, null, null, null, 1)]
    [InlineData(AdjustmentKind.Withholding, 0.02, null, 15.0, null, 5)]
    [InlineData(AdjustmentKind.Withholding, null, null, 15.0, null, 1)]
    public void A_rule_is_as_wide_as_the_differences_it_allows(AdjustmentKind kind, double? limit, double? limitPercent, double? rate, DifferenceDirection? direction, double width)
    {
        var rule = new DifferenceRule(kind, DifferenceAction.Propose, (decimal?)limit, (decimal?)limitPercent, direction, (decimal?)rate);
        Assert.Equal(width, DifferenceFit.WidthOf(rule, 100_000, Currency.Eur));
    }
}
