using NodaTime;

namespace Receivables.Architecture;

/// <summary>A record that prints itself, so that what the compiler writes is never used.</summary>
/// <param name="Date">What would follow the culture.</param>
internal sealed record PrintedRecordProbe(LocalDate Date)
{
    public override string ToString() => "printed";
}
