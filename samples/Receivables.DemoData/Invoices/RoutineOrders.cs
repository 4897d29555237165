using Receivables.DemoData.Calendars;
using Receivables.DemoData.Customers;
using Receivables.DemoData.Numbers;

namespace Receivables.DemoData.Invoices;

/// <summary>The ordinary orders of the year, spread over the months as lamps sell: little in August, much before Christmas.</summary>
internal static class RoutineOrders
{
    private const int DaysOfAMonth = 30;

    /// <summary>How busy each month is, from July 2025 to June 2026.</summary>
    private static readonly int[] Season = [6, 3, 8, 9, 10, 8, 8, 13, 16, 11, 6, 5];

    /// <summary>The orders of all customers.</summary>
    public static IEnumerable<Invoice> Create() => CustomerBase.All.SelectMany(Create);

    private static IEnumerable<Invoice> Create(Customer customer)
    {
        SeededRandom random = SeededRandom.For($"orders/{customer.Id}");
        for (int order = 0; order < customer.OrdersAYear; order++)
        {
            int place = ((order * 1000) + random.Next(0, 999)) * Season.Sum() * DaysOfAMonth / (customer.OrdersAYear * 1000);
            yield return new Invoice(customer, DayAt(place), PriceList.Order(customer, random));
        }
    }

    /// <summary>The working day at a place of the year, where a month is as long as it is busy.</summary>
    private static LocalDate DayAt(int place)
    {
        int month = 0;
        while (place >= Season[month] * DaysOfAMonth)
        {
            place -= Season[month++] * DaysOfAMonth;
        }

        LocalDate first = DemoPeriod.Start.PlusMonths(month);
        LocalDate last = first.With(DateAdjusters.EndOfMonth);
        LocalDate day = first.PlusDays(place * last.Day / (Season[month] * DaysOfAMonth));
        LocalDate worked = Workdays.France.OnOrAfter(day);
        return worked <= last ? worked : Workdays.France.OnOrBefore(last);
    }
}
