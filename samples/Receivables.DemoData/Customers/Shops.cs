using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>French lighting shops and galleries; five of them pay by direct debit.</summary>
internal static class Shops
{
    public static readonly IReadOnlyList<Customer> All =
    [
        new("C00016", "Luminaires Castrevert SARL", Segment.Retail)
            { OrdersAYear = 7, Terms = PaymentTerms.ThirtyDaysEndOfMonth, Habit = PaymentHabit.Debited },
        new("C00017", "La Lanterne d'Ambrune SARL", Segment.Retail) { OrdersAYear = 9, IbanOnFile = false, Terms = PaymentTerms.ThirtyDaysEndOfMonth },
        new("C00018", "Clartés d'Aubraguet SARL", Segment.Retail)
            { OrdersAYear = 7, Terms = PaymentTerms.ThirtyDaysEndOfMonth, Habit = PaymentHabit.Debited },
        new("C00019", "Boutique Filombre SARL", Segment.Retail)
            { OrdersAYear = 7, Terms = PaymentTerms.ThirtyDaysEndOfMonth, Habit = PaymentHabit.Debited },
        new("C00020", "Décor Montesquiol SAS", Segment.Retail) { OrdersAYear = 7, Habit = PaymentHabit.Slow, Terms = PaymentTerms.ThirtyDaysEndOfMonth },
        new("C00021", "Ravanelle Lampes & Cie", Segment.Retail) { OrdersAYear = 8, Terms = PaymentTerms.ThirtyDaysEndOfMonthThe15th },
        new("C00022", "Mobilier Dourvenec SARL", Segment.Retail)
            { OrdersAYear = 7, Terms = PaymentTerms.ThirtyDaysEndOfMonth, Habit = PaymentHabit.Debited },
        new("C00023", "L'Abat-Jour de Kervigan EURL", Segment.Retail) { OrdersAYear = 5, Habit = PaymentHabit.VerySlow },
        new("C00024", "Galerie Hespérance SARL", Segment.Retail) { OrdersAYear = 7, Terms = PaymentTerms.FortyFiveDaysEndOfMonth, IbanOnFile = false },
        new("C00025", "Maison Toupignac SARL", Segment.Retail) { OrdersAYear = 8, Terms = PaymentTerms.FortyFiveDaysEndOfMonth },
        new("C00026", "Comptoir Lumivar SARL", Segment.Retail)
            { OrdersAYear = 6, Terms = PaymentTerms.ThirtyDaysEndOfMonth, Habit = PaymentHabit.Debited },
        new("C00027", "Éclairage Baudremont SAS", Segment.Retail) { OrdersAYear = 8, Terms = PaymentTerms.ThirtyDaysEndOfMonthThe15th },
        new("C00028", "Ébène et Laiton Bourgorvel SARL", Segment.Retail)
            { OrdersAYear = 4, Habit = PaymentHabit.VerySlow, StopsPaying = new LocalDate(2026, 2, 10) },
        new("C00039", "Lampadéon Market SAS", Segment.Retail) { OrdersAYear = 6, UsesReference = true, Terms = PaymentTerms.FortyFiveDaysEndOfMonth },
    ];
}
