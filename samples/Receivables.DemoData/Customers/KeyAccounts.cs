using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>The large customers: two groups with subsidiaries, a department store and a furniture chain.</summary>
internal static class KeyAccounts
{
    public static readonly IReadOnlyList<Customer> All =
    [
        new("C00001", "Groupe Solvane Hôtels SA", Segment.KeyAccount)
            { Terms = PaymentTerms.FortyFiveDaysEndOfMonth, Habit = PaymentHabit.Prompt, OrdersAYear = 3, SecondIban = true, Aliases = "Solvane Hôtels|Solvane Achats" },
        new("C00002", "Hôtel Solvane Lyon SAS", Segment.KeyAccount)
            { ParentId = "C00001", Terms = PaymentTerms.FortyFiveDaysEndOfMonth, OrdersAYear = 10 },
        new("C00003", "Hôtel Solvane Nantes SAS", Segment.KeyAccount)
            { ParentId = "C00001", Terms = PaymentTerms.FortyFiveDaysEndOfMonth, OrdersAYear = 9 },
        new("C00004", "Hôtel Solvane Biarritz SAS", Segment.KeyAccount)
            { ParentId = "C00001", Terms = PaymentTerms.FortyFiveDaysEndOfMonth, OrdersAYear = 9, IbanOnFile = false },
        new("C00005", "Maison Vaudrelle SA", Segment.KeyAccount)
        {
            Terms = PaymentTerms.EndOfMonthFortyFiveDays, OrdersAYear = 24, SecondIban = true, UsesPurchaseOrders = true,
            Aliases = "Grands Magasins Vaudrelle|Vaudrelle Rive Droite",
        },
        new("C00006", "Quesnovert Distribution SAS", Segment.KeyAccount)
        {
            Terms = PaymentTerms.FortyFiveDaysEndOfMonth, Habit = PaymentHabit.Slow, OrdersAYear = 22, UsesPurchaseOrders = true,
            Aliases = "Quesnovert Mobilier",
        },
        new("C00007", "Brunnthaler Wohnwelt GmbH", Segment.KeyAccount)
        {
            Country = "DE", Terms = PaymentTerms.TwoTenNet30, Habit = PaymentHabit.TakesDiscount, OrdersAYear = 14, SecondIban = true,
            Aliases = "Wohnwelt Brunnthaler",
        },
        new("C00008", "Brunnthaler Wohnwelt Austria GmbH", Segment.KeyAccount)
            { Country = "AT", ParentId = "C00007", Terms = PaymentTerms.TwoTenNet30, Habit = PaymentHabit.TakesDiscount, OrdersAYear = 7 },
    ];
}
