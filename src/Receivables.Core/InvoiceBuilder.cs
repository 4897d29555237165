using NodaTime;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables;

/// <summary>Makes an <see cref="Invoice"/>; the fields mean what they mean there.</summary>
/// <remarks>
/// When it is due is stated in one of three ways, the first that is given: <see cref="Schedule"/>, <see cref="DueDate"/>, <see cref="Terms"/>.
/// </remarks>
public sealed class InvoiceBuilder : DocumentBuilder<Invoice>
{
    /// <inheritdoc cref="Invoice.Kind"/>
    public InvoiceKind Kind { get; set; }

    /// <inheritdoc cref="Invoice.Terms"/>
    public PaymentTerms? Terms { get; set; }

    /// <summary>The one day on which all is due; it wins over the terms, which then only tell the discount.</summary>
    public LocalDate? DueDate { get; set; }

    /// <summary>Instalments stated one by one; they win over <see cref="DueDate"/> and must sum to the amount.</summary>
    public IList<ScheduledAmount> Schedule { get; init; } = [];

    /// <inheritdoc cref="Invoice.DeliveryDate"/>
    public LocalDate? DeliveryDate { get; set; }

    private protected override void Check(List<FieldProblem> problems)
    {
        base.Check(problems);
        Field.Require(problems, nameof(Kind), Enum.IsDefined(Kind), "The kind is a standard invoice or a deposit.");
        Field.Require(problems, nameof(DueDate), Schedule.Count > 0 || DueDate is not null || Terms is not null, "An invoice needs a due date, terms or a schedule.");
        if (Schedule.Count > 0 && Amount.IsPositive)
        {
            CheckSchedule(problems);
        }
        else if (DueDate is { } due && IssueDate is { } issued)
        {
            Field.Require(problems, nameof(DueDate), due >= issued, "An invoice cannot be due before it is issued.");
        }
    }

    private protected override Invoice Create()
    {
        IReadOnlyList<ScheduledAmount> schedule = Schedule.Count > 0
            ? [.. Schedule.OrderBy(s => s.DueDate)]
            : DueDate is { } due ? [new(due, Amount)] : Terms!.Schedule(IssueDate!.Value, Amount);
        bool numbered = schedule.Count > 1;
        return new(this, schedule.Select((s, i) => new Instalment(new(Number, numbered ? i + 1 : 0), s.DueDate, s.Amount)));
    }

    private void CheckSchedule(List<FieldProblem> problems)
    {
        bool oneCurrency = Schedule.All(s => s.Amount.Currency == Amount.Currency);
        bool sums = oneCurrency && Money.Sum(Schedule.Select(s => s.Amount), Amount.Currency) == Amount;
        Field.Require(problems, nameof(Schedule), oneCurrency && sums, "The instalments do not sum to the amount.");
        Field.Require(problems, nameof(Schedule), Schedule.All(s => s.Amount.IsPositive), "An instalment is above zero.");
        Field.Require(problems, nameof(Schedule), IssueDate is null || Schedule.All(s => s.DueDate >= IssueDate), "An instalment cannot be due before the invoice is issued.");
    }
}
