namespace Receivables.DemoData.Customers;

/// <summary>Hotels, restaurants and houses; two hotels share most of their name and nothing else.</summary>
internal static class HotelsAndTables
{
    public static readonly IReadOnlyList<Customer> All =
    [
        new("C00029", "Hôtel Bellerive Annecy SARL", Segment.Hospitality) { OrdersAYear = 4 },
        new("C00030", "Hôtel Bellerive Vannes SAS", Segment.Hospitality) { OrdersAYear = 4, IbanOnFile = false },
        new("C00031", "Auberge des Trois Merlettes SARL", Segment.Hospitality) { OrdersAYear = 3, IbanOnFile = false, Habit = PaymentHabit.Slow },
        new("C00032", "Brasserie Carmontane SAS", Segment.Hospitality) { OrdersAYear = 3, Habit = PaymentHabit.VerySlow },
        new("C00033", "Le Quai Vermelle SARL", Segment.Hospitality) { OrdersAYear = 5 },
        new("C00034", "Château de Fontrabelle SCI", Segment.Hospitality) { OrdersAYear = 2, IbanOnFile = false },
        new("C00035", "Résidence Les Alizonnes SAS", Segment.Hospitality) { OrdersAYear = 5 },
        new("C00036", "Spa Thermalune SAS", Segment.Hospitality) { OrdersAYear = 4, IbanOnFile = false },
    ];
}
