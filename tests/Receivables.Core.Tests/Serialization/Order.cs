using NodaTime;

namespace Receivables.Serialization;

/// <summary>A type of a user's own that holds values of the library.</summary>
internal sealed record Order(Money Total, Money? Limit, Dictionary<CustomerId, LocalDate> Visits);
