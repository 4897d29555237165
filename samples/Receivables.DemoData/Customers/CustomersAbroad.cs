using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>Dealers and decorators outside France, four of them invoiced in their own currency.</summary>
internal static class CustomersAbroad
{
    public static readonly IReadOnlyList<Customer> All =
    [
        new("C00044", "Lichthaus Morgenfeld GmbH", Segment.Export)
            { Country = "DE", OrdersAYear = 7, Terms = PaymentTerms.TwoTenNet30, Habit = PaymentHabit.TakesDiscount },
        new("C00045", "Leuchten Ostmeiering KG", Segment.Export) { Country = "DE", OrdersAYear = 6, IbanOnFile = false, UsesReference = true },
        new("C00046", "Designkontor Wiesenbruck GmbH", Segment.Export) { Country = "DE", OrdersAYear = 5, Terms = PaymentTerms.ThreeFourteenNet45 },
        new("C00047", "Verlichting Van Doornvelde BV", Segment.Export) { Country = "NL", OrdersAYear = 6, UsesReference = true },
        new("C00048", "Atelier Lumeyns SRL", Segment.Export) { Country = "BE", OrdersAYear = 6, UsesReference = true },
        new("C00049", "Interieur Pauwelhoek NV", Segment.Export) { Country = "BE", OrdersAYear = 5, IbanOnFile = false, Habit = PaymentHabit.Slow },
        new("C00050", "Casa Luce Castelvero Srl", Segment.Export) { Country = "IT", OrdersAYear = 5, Terms = PaymentTerms.Net(60), Habit = PaymentHabit.Slow },
        new("C00051", "Lámparas Olivarreda SL", Segment.Export) { Country = "ES", OrdersAYear = 5, IbanOnFile = false, Terms = PaymentTerms.Net(60) },
        new("C00052", "Kirchtal Luminaires Sàrl", Segment.Export) { Country = "LU", OrdersAYear = 3, UsesReference = true },
        new("C00053", "Harrowmere Interiors Ltd", Segment.Export) { Country = "GB", Currency = "GBP", OrdersAYear = 8 },
        new("C00054", "Pennswicke & Daughters Ltd", Segment.Export) { Country = "GB", Currency = "GBP", OrdersAYear = 5, IbanOnFile = false },
        new("C00055", "Wohnkultur Rütihofer AG", Segment.Export) { Country = "CH", Currency = "CHF", OrdersAYear = 8 },
        new("C00056", "Ardleigh Point Design LLC", Segment.Export) { Country = "US", Currency = "USD", OrdersAYear = 6, Terms = PaymentTerms.Net(60) },
    ];
}
