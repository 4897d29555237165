using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Receivables.Internals;

namespace Receivables.Dunning;

/// <summary>One reminder to make: to whom, how, about what, and why today.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed record DunningAction
{
    internal DunningAction(LocalDate date, CustomerId customer, DunningStage stage, Currency currency, IEnumerable<DunningLine> lines, int reached)
    {
        Date = date;
        Customer = customer;
        Stage = stage;
        Lines = ValueList<DunningLine>.From(lines);
        Amount = Money.Sum(Lines.Select(l => l.Open), currency);
        Fee = Money.FromDecimal(stage.Fee, currency, MidpointRounding.AwayFromZero);
        Reached = reached;
    }

    /// <summary>The day.</summary>
    public LocalDate Date { get; }

    /// <summary>To whom.</summary>
    public CustomerId Customer { get; }

    /// <summary>The stage, which says how.</summary>
    public DunningStage Stage { get; }

    /// <summary>What it lists: first what has reached the stage, then the rest where the stage lists all; each by due date.</summary>
    public IReadOnlyList<DunningLine> Lines { get; }

    /// <summary>The sum of the lines.</summary>
    public Money Amount { get; }

    /// <summary>The fee of the stage; half a minor unit is rounded away from zero where the currency has fewer digits.</summary>
    public Money Fee { get; }

    /// <summary>How many of the lines have reached the stage; the rest are listed with them.</summary>
    internal int Reached { get; }

    /// <summary>Why it is made today, as one sentence.</summary>
    public string Explain()
    {
        DunningLine oldest = Lines.Take(Reached).MaxBy(l => l.DaysPastDue);
        string age = oldest.DaysPastDue switch
        {
            0 => "is due today",
            < 0 => string.Create(CultureInfo.InvariantCulture, $"is due in {-oldest.DaysPastDue} {Days(oldest.DaysPastDue)}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"is {oldest.DaysPastDue} {Days(oldest.DaysPastDue)} past due"),
        };
        string others = Reached > 1 ? string.Create(CultureInfo.InvariantCulture, $", with {Reached - 1} more at this stage") : "";
        return $"{oldest.Item} {age}{others}: the next stage is '{Stage.Name}'.";
    }

    /// <summary>Returns the day, the customer, the stage and the amount.</summary>
    public override string ToString() => $"{LocalDatePattern.Iso.Format(Date)} {Customer} {Stage.Name} {Amount}";

    private static string Days(int count) => count is 1 or -1 ? "day" : "days";
}
