using Receivables.Ledgers;

namespace Receivables.Matching.Books;

/// <summary>What an account of a book has once its items are edited.</summary>
/// <param name="Account">The account, or the one before which a new account stands.</param>
/// <param name="IsNew">Whether the book has no such account yet.</param>
/// <param name="Items">What it has then, in the order of the book; nothing where it goes.</param>
internal sealed record AccountEdit(int Account, bool IsNew, List<OpenItem> Items);
