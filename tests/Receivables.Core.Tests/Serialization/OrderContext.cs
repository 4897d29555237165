using System.Text.Json.Serialization;

namespace Receivables.Serialization;

/// <summary>A user's own context, generated from source.</summary>
[JsonSerializable(typeof(Order))]
internal sealed partial class OrderContext : JsonSerializerContext;
