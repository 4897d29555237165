using Receivables.Matching.Books;

namespace Receivables.Matching.Amounts;

/// <summary>Collects amounts of one account, in the order of its rows.</summary>
/// <param name="book">The book.</param>
/// <param name="account">The account.</param>
/// <param name="amounts">Takes them.</param>
internal delegate void AmountsOfAccount(BookColumns book, in AccountRow account, AmountList amounts);
