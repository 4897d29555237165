namespace Receivables.Serialization;

/// <summary>Puts a value that was read into a draft.</summary>
internal delegate void Put<TDraft, in TValue>(ref TDraft draft, TValue value);
