using System.Globalization;
using NodaTime;

namespace Receivables.Banking;

/// <summary>One balance that a statement gives.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Code">The code or the name of the format, such as <c>CLBD</c>.</param>
/// <param name="Amount">The amount; negative where the account is overdrawn.</param>
/// <param name="Date">The day it is of, or null where not stated.</param>
public readonly record struct StatementBalance(BalanceKind Kind, string Code, Money Amount, LocalDate? Date)
{
    /// <summary>Returns code, amount and day.</summary>
    public override string ToString() =>
        Date is { } date ? string.Create(CultureInfo.InvariantCulture, $"{Code} {Amount} {date:uuuu-MM-dd}") : $"{Code} {Amount}";
}
