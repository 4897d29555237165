using NodaTime;

namespace Receivables.Terms;

/// <summary>A convention with the calendars it asks: what happens to dates without business. Immutable, safe to share between threads where its calendars are.</summary>
/// <remarks>Two are equal when the convention is, and the calendars are the same objects; the order of the calendars does not matter.</remarks>
public sealed class BusinessDayAdjustment : IEquatable<BusinessDayAdjustment>
{
    private readonly HashSet<IBusinessCalendar> _calendars;
    private readonly IBusinessCalendar _joined;

    private BusinessDayAdjustment(BusinessDayConvention convention, HashSet<IBusinessCalendar> calendars)
    {
        Convention = convention;
        _calendars = calendars;
        _joined = BusinessCalendars.Combine(calendars);
        HasNotation = calendars.All(calendar => calendar is HolidayCalendar named && BusinessCalendars.All.Contains(named));
    }

    /// <summary>Which way a date moves.</summary>
    public BusinessDayConvention Convention { get; }

    /// <summary>Whether all calendars are shipped ones (<see cref="BusinessCalendars.All"/>), so that the adjustment can be written as text and read back.</summary>
    public bool HasNotation { get; }

    /// <summary>Creates an adjustment.</summary>
    /// <param name="convention">Which way a date moves.</param>
    /// <param name="calendars">At least one; a day is a business day where all of them say so.</param>
    /// <exception cref="ArgumentException">There is no calendar: use <see cref="BusinessCalendars.Weekend"/> for weekends alone.</exception>
    public static BusinessDayAdjustment Of(BusinessDayConvention convention, params IEnumerable<IBusinessCalendar> calendars)
    {
        ArgumentNullException.ThrowIfNull(calendars);
        if (!Enum.IsDefined(convention))
        {
            throw new ArgumentOutOfRangeException(nameof(convention), convention, "Use Following, ModifiedFollowing or Preceding.");
        }

        HashSet<IBusinessCalendar> distinct = [.. calendars];
        return distinct.Count > 0 && !distinct.Contains(null!)
            ? new(convention, distinct)
            : throw new ArgumentException("Give at least one calendar, and none that is null; BusinessCalendars.Weekend knows weekends alone.", nameof(calendars));
    }

    /// <summary>Moves a date that is not a business day; a business day stays.</summary>
    /// <param name="date">The date.</param>
    /// <exception cref="InvalidOperationException">The calendars have no business day within 366 days of the date.</exception>
    public LocalDate Apply(LocalDate date) => _joined.Adjust(date, Convention);

    /// <inheritdoc/>
    public bool Equals(BusinessDayAdjustment? other) =>
        other is not null && Convention == other.Convention && _calendars.SetEquals(other._calendars);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessDayAdjustment);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Convention, _calendars.Count);

    /// <summary>The adjustment in the notation of payment terms: <c>following FR+TARGET2</c>. A calendar that is not shipped prints as <c>?</c>.</summary>
    public override string ToString()
    {
        string convention = Convention switch
        {
            BusinessDayConvention.Following => "following",
            BusinessDayConvention.ModifiedFollowing => "modified following",
            _ => "preceding",
        };
        IEnumerable<string> names = _calendars
            .Select(calendar => calendar is HolidayCalendar named && BusinessCalendars.All.Contains(named) ? named.Name : "?")
            .Order(StringComparer.Ordinal);
        return $"{convention} {string.Join('+', names)}";
    }
}
