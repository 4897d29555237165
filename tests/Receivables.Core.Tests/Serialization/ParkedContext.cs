using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A user's own context for an entry of its own.</summary>
[JsonSerializable(typeof(Parked))]
internal sealed partial class ParkedContext : JsonSerializerContext;
