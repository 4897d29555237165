using Receivables.DemoData.Terms;

namespace Receivables.DemoData.Customers;

/// <summary>People who bought a lamp for their home.</summary>
internal static class PrivateCustomers
{
    public static readonly IReadOnlyList<Customer> All =
    [
        Person("C00057", "Hélène Courvignon") with { IbanOnFile = true },
        Person("C00058", "Baptiste Orsaudière"),
        Person("C00059", "Solène Kerdavidec") with { Terms = PaymentTerms.Net(14), OrdersAYear = 2 },
        Person("C00060", "Édouard Desvallières-Rouget"),
        Person("C00061", "Amandine Thévelain"),
        Person("C00062", "Yannick Pradourat"),
    ];

    private static Customer Person(string id, string name) => new(id, name, Segment.Private)
    {
        Kind = "consumer",
        Terms = PaymentTerms.OnReceipt,
        Habit = PaymentHabit.Usual,
        OrdersAYear = 1,
        IbanOnFile = false,
    };
}
