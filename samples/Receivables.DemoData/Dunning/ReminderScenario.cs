using Receivables.DemoData.Customers;

namespace Receivables.DemoData.Dunning;

/// <summary>The scenario of <c>dunning-policy.json</c>, as the past was run by it.</summary>
internal static class ReminderScenario
{
    private static readonly ReminderStage[] Standard =
    [
        new("pre-reminder", Period.FromDays(-3), "email"),
        new("reminder-1", Period.FromDays(5), "email"),
        new("reminder-2", Period.FromDays(15), "email"),
        new("reminder-3", Period.FromDays(30), "email"),
        new("personal-letter", Period.FromMonths(2), "letter"),
        new("phone-call", Period.FromMonths(2) + Period.FromDays(5), "phone"),
    ];

    private static readonly ReminderStage[] KeyAccounts =
    [
        new("pre-reminder", Period.FromDays(-3), "email"),
        new("call-1", Period.FromDays(8), "phone"),
        new("call-2", Period.FromDays(20), "phone"),
        new("personal-letter", Period.FromMonths(2), "letter"),
    ];

    /// <summary>The steps of a customer, in order.</summary>
    public static IReadOnlyList<ReminderStage> Of(Customer customer) => customer.Segment == Segment.KeyAccount ? KeyAccounts : Standard;
}
