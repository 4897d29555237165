using Receivables.Journal;

namespace Receivables.Serialization;

/// <summary>An entry of a user's own.</summary>
internal sealed record Parked(Money Amount, int SchemaVersion) : EntryPayload
{
    public override int SchemaVersion { get; } = SchemaVersion;
}
