using NodaTime;

namespace Receivables.Architecture;

/// <summary>A record that the compiler prints, with the culture of the thread.</summary>
/// <param name="Date">What follows the culture.</param>
internal sealed record RecordProbe(LocalDate Date);
