using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Payments;

/// <summary>Invented rates of the quarter: euros for one unit, in ten-thousandths.</summary>
internal static class ExchangeRates
{
    /// <summary>The rate at which the bank converts on a day.</summary>
    public static int Of(string currency, LocalDate date)
    {
        int middle = currency switch
        {
            "GBP" => 11_540,
            "CHF" => 10_680,
            _ => throw new ArgumentOutOfRangeException(nameof(currency), currency, "The bank has no rate for this currency."),
        };
        return middle + SeededRandom.For($"rate/{currency}/{date.DayOfYear}").Next(-90, 90);
    }
}
