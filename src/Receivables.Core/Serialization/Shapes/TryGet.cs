namespace Receivables.Serialization;

/// <summary>Takes a value that may be absent.</summary>
internal delegate bool TryGet<in T, TValue>(T source, out TValue value);
