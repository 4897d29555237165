namespace Receivables.DemoData.Customers;

/// <summary>How many days after the due date a customer pays, and by which means.</summary>
/// <param name="Earliest">The shortest delay, in days after the due date; negative before it.</param>
/// <param name="Latest">The longest delay of an ordinary payment.</param>
internal sealed record PaymentHabit(int Earliest, int Latest)
{
    /// <summary>Pays about when due.</summary>
    public static readonly PaymentHabit Prompt = new(-3, 2);

    /// <summary>Pays a little late, as most do.</summary>
    public static readonly PaymentHabit Usual = new(1, 12);

    /// <summary>Pays after two or three reminders.</summary>
    public static readonly PaymentHabit Slow = new(13, 29);

    /// <summary>Pays when someone calls.</summary>
    public static readonly PaymentHabit VerySlow = new(36, 74);

    /// <summary>Takes every discount for early payment.</summary>
    public static readonly PaymentHabit TakesDiscount = Prompt with { Discount = true };

    /// <summary>Is debited by us on the due date.</summary>
    public static readonly PaymentHabit Debited = new(0, 0) { DirectDebit = true };

    /// <summary>Whether the customer pays inside the discount window where the terms have one.</summary>
    public bool Discount { get; init; }

    /// <summary>Whether the customer gave a SEPA mandate.</summary>
    public bool DirectDebit { get; init; }
}
