namespace Receivables.Matching.Books;

/// <summary>A book's columns before and after an edit, and what is different: what its indexes follow it by.</summary>
/// <param name="Before">The columns before.</param>
/// <param name="After">The columns after.</param>
/// <param name="Items">What became of the items.</param>
/// <param name="Rows">Where the rows of before are.</param>
/// <param name="Accounts">The accounts that have other items: before and after, −1 where there is none.</param>
/// <param name="SameCustomers">Whether each customer has the row and the master data that it had.</param>
internal sealed record BookEdit(BookColumns Before, BookColumns After, ItemEdits Items, RowShift Rows, (int Before, int After)[] Accounts, bool SameCustomers);
