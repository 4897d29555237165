using NodaTime;
using Receivables.Internals;
using Receivables.Terms;

namespace Receivables;

/// <summary>Makes an <see cref="Invoice"/>; the fields mean what they mean there.</summary>
/// <remarks>
/// When it is due is stated in one of three ways, the first that is given: <see cref="Schedule"/>, <see cref="DueDate"/>, <see cref="Terms"/>.
/// No part is due before the day of issue, whichever way.
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
    public IList<ScheduledAmount> Schedule { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];

    /// <inheritdoc cref="Invoice.DeliveryDate"/>
    public LocalDate? DeliveryDate { get; set; }

    private protected override void Check(List<FieldProblem> problems)
    {
        base.Check(problems);
        Field.Require(problems, nameof(Kind), Enum.IsDefined(Kind), "The kind is a standard invoice or a deposit.");
        Field.Require(problems, nameof(DueDate), Schedule.Count > 0 || DueDate is not null || Terms is not null, "An invoice needs a due date, terms or a schedule.");
        Field.CheckDate(problems, nameof(DueDate), DueDate);
        Field.CheckDate(problems, nameof(DeliveryDate), DeliveryDate);
        Field.Require(problems, nameof(Schedule), Schedule.All(s => Field.IsIso(s.DueDate)), "A date is not one of the ISO calendar.");
        if (problems.Count == 0)
        {
            CheckParts(problems);
        }
    }

    private protected override Invoice Create() => new(this, Parts());

    private void CheckParts(List<FieldProblem> problems)
    {
        string field = Schedule.Count > 0 ? nameof(Schedule) : DueDate is not null ? nameof(DueDate) : nameof(Terms);
        try
        {
            List<ScheduledAmount> parts = Parts();
            Field.Require(problems, field, parts.All(p => p.Amount.IsPositive), "An instalment is above zero.");
            Field.Require(problems, field, parts.All(p => p.DueDate >= IssueDate), "An invoice cannot be due before it is issued: state another due date.");
            bool oneCurrency = ExactSum.HasOneCurrency(parts.Select(p => p.Amount), Amount);
            Field.Require(problems, field, oneCurrency && ExactSum.Matches(parts.Select(p => p.Amount), Amount), "The instalments do not sum to the amount.");
        }
        catch (OverflowException)
        {
            problems.Add(new(field, "The terms make it due after the year 9999."));
        }
    }

    /// <summary>What is due when, by due date. A part of the terms that is too small for one minor unit is none.</summary>
    private List<ScheduledAmount> Parts()
    {
        if (Schedule.Count > 0)
        {
            return [.. Schedule.OrderBy(s => s.DueDate)];
        }

        return DueDate is { } due
            ? [new(due, Amount)]
            : [.. Terms!.Schedule(IssueDate!.Value, Amount).Where(s => !s.Amount.IsZero).OrderBy(s => s.DueDate)];
    }
}
