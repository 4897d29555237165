using Receivables.DemoData.Customers;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Invoices;

/// <summary>Adds up an order from list prices, pieces and the rebate of the trade.</summary>
internal static class PriceList
{
    /// <summary>List prices in whole euros: bedside, table and wall lamps, pendants, floor lamps.</summary>
    private static readonly int[] Euros = [89, 118, 149, 176, 198, 236, 265, 312, 348, 395, 445, 520, 590, 680];

    /// <summary>The net amount of an order, in cents of the customer's currency.</summary>
    public static long Order(Customer customer, SeededRandom random)
    {
        (int lines, int pieces) = customer.Size switch
        {
            OrderSize.Small => (1, 2),
            OrderSize.Medium => (random.Next(1, 4), 3),
            _ => (random.Next(2, 5), 8),
        };
        long net = 0;
        for (int line = 0; line < lines; line++)
        {
            long price = Cents.Convert(random.Pick(Euros) * 100, EuroIn(customer.Currency));
            net += Cents.Share(price * random.Next(1, pieces), (100 - customer.Segment.TradeDiscount) * 100);
        }

        return net;
    }

    private static int EuroIn(string currency) => currency switch
    {
        "GBP" => 8_700,
        "CHF" => 9_500,
        "USD" => 11_500,
        _ => 10_000,
    };
}
