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
    private OptionalList<ScheduledAmount> _schedule;

    // What the last check found, for the noun that is made of it; null where all is due on the due date.
    private List<ScheduledAmount>? _parts;

    /// <inheritdoc cref="Invoice.Kind"/>
    public InvoiceKind Kind { get; set; }

    /// <inheritdoc cref="Invoice.Terms"/>
    public PaymentTerms? Terms { get; set; }

    /// <summary>The one day on which all is due; it wins over the terms, which then only tell the discount.</summary>
    public LocalDate? DueDate { get; set; }

    /// <summary>Instalments stated one by one; they win over <see cref="DueDate"/> and must sum to the amount.</summary>
    public IList<ScheduledAmount> Schedule { get => _schedule.Items; init => _schedule.Items = value; }

    /// <inheritdoc cref="Invoice.DeliveryDate"/>
    public LocalDate? DeliveryDate { get; set; }

    private protected override void Check(List<FieldProblem> problems)
    {
        base.Check(problems);
        Field.Require(problems, nameof(Kind), Enum.IsDefined(Kind), "The kind is a standard invoice or a deposit.");
        Field.Require(problems, nameof(DueDate), _schedule.Count > 0 || DueDate is not null || Terms is not null, "An invoice needs a due date, terms or a schedule.");
        Field.CheckDate(problems, nameof(DueDate), DueDate);
        Field.CheckDate(problems, nameof(DeliveryDate), DeliveryDate);
        Field.Require(problems, nameof(Schedule), HasIsoSchedule(), "A date is not one of the ISO calendar.");
        if (problems.Count == 0)
        {
            CheckParts(problems);
        }
    }

    private protected override Invoice Create() => new(this, _parts);

    private bool HasIsoSchedule()
    {
        for (int i = 0; i < _schedule.Count; i++)
        {
            if (!Field.IsIso(_schedule[i].DueDate))
            {
                return false;
            }
        }

        return true;
    }

    private void CheckParts(List<FieldProblem> problems)
    {
        string field = _schedule.Count > 0 ? nameof(Schedule) : DueDate is not null ? nameof(DueDate) : nameof(Terms);
        try
        {
            _parts = Parts();
            if (_parts is null)
            {
                CheckDue(problems, field, DueDate!.Value);
            }
            else
            {
                CheckParts(problems, field, _parts);
            }
        }
        catch (OverflowException)
        {
            problems.Add(new(field, "The terms make it due after the year 9999."));
        }
    }

    private void CheckParts(List<FieldProblem> problems, string field, List<ScheduledAmount> parts)
    {
        var sum = new ExactSum(Amount.Currency);
        bool positive = true;
        foreach (ScheduledAmount part in parts)
        {
            sum.Add(part.Amount);
            positive &= part.Amount.IsPositive;
        }

        Field.Require(problems, field, positive, "An instalment is above zero.");
        if (parts.Count > 0)
        {
            CheckDue(problems, field, parts[0].DueDate);
        }

        Field.Require(problems, field, sum.HasOneCurrency && sum.Matches(Amount), "The instalments do not sum to the amount.");
    }

    private void CheckDue(List<FieldProblem> problems, string field, LocalDate first) =>
        Field.Require(problems, field, first >= IssueDate, "An invoice cannot be due before it is issued: state another due date.");

    /// <summary>What is due when, by due date; null where all is due on the due date. A part of the terms that is too small for one minor unit is none.</summary>
    private List<ScheduledAmount>? Parts() =>
        _schedule.Count > 0 ? [.. Schedule.OrderBy(s => s.DueDate)]
        : DueDate is not null ? null
        : [.. Terms!.Schedule(IssueDate!.Value, Amount).Where(s => !s.Amount.IsZero).OrderBy(s => s.DueDate)];
}
