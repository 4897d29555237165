using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>Architects, decorators and offices.</summary>
internal static class Professionals
{
    public static readonly IReadOnlyList<Customer> All =
    [
        new("C00009", "Atelier Orlhandy Architectes SARL", Segment.Architect) { OrdersAYear = 8, Terms = PaymentTerms.ThirtyDaysEndOfMonth },
        new("C00010", "Studio Tressalune SARL", Segment.Architect) { OrdersAYear = 7, Habit = PaymentHabit.Prompt },
        new("C00011", "Agence Malbertin et Associés", Segment.Architect) { OrdersAYear = 7 },
        new("C00012", "Perrandives Intérieurs EURL", Segment.Architect) { OrdersAYear = 5, Habit = PaymentHabit.Slow },
        new("C00013", "Collectif Neuvolume SCOP", Segment.Architect) { OrdersAYear = 4, IbanOnFile = false },
        new("C00014", "Studio Ferrandelle", Segment.Architect) { OrdersAYear = 5, IbanOnFile = false, Aliases = "Marthe Ferrandelle EI" },
        new("C00015", "Atelier Grisollin & Fille", Segment.Architect) { OrdersAYear = 6 },
        new("C00040", "Coworking La Ruchelle SAS", Segment.Office) { Habit = PaymentHabit.Prompt },
        new("C00041", "Clinique Sainte-Aurane SA", Segment.Office) { OrdersAYear = 5, Terms = PaymentTerms.Net(45), UsesPurchaseOrders = true },
        new("C00042", "Théâtre de la Vasquelle", Segment.Office) { OrdersAYear = 2, IbanOnFile = false },
        new("C00043", "Brunelière Immobilier SAS", Segment.Office) { OrdersAYear = 5, Habit = PaymentHabit.Slow },
        new("C00037", "Commune de Saint-Ervan-sur-Loire", Segment.Public)
            { Kind = "public", OrdersAYear = 6, UsesPurchaseOrders = true, Aliases = "Trésorerie de Saint-Ervan" },
        new("C00038", "Département du Val-d'Ombrée", Segment.Public)
            { Kind = "public", OrdersAYear = 5, Habit = PaymentHabit.Slow, UsesPurchaseOrders = true, Aliases = "Paierie départementale du Val-d'Ombrée" },
    ];
}
