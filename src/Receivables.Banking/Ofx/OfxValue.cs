namespace Receivables.Banking.Ofx;

/// <summary>One value of a transaction.</summary>
/// <param name="Path">Its name, after those of the aggregates that it stands in: <c>PAYEE/NAME</c>.</param>
/// <param name="Text">The value.</param>
/// <param name="Position">Where it stands.</param>
internal readonly record struct OfxValue(string Path, string Text, SourcePosition Position);
