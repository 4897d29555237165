using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>One item that a change is about.</summary>
/// <param name="Row">Its row in the book; −1 where it is new.</param>
/// <param name="Item">The item as it is now, or as it last was.</param>
/// <param name="IsOpen">Whether anything of it is open.</param>
/// <param name="IsSettled">Whether it is not open because it was settled, and was not taken back.</param>
internal readonly record struct EditedItem(int Row, OpenItem Item, bool IsOpen, bool IsSettled);
