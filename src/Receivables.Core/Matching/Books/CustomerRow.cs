namespace Receivables.Matching.Books;

/// <summary>One customer of the book, by id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Master">The master data; null where only items name the customer.</param>
/// <param name="Parent">The row of the parent company, or −1.</param>
/// <param name="AccountStart">The first of its accounts.</param>
/// <param name="AccountCount">How many accounts it has, one a currency.</param>
internal readonly record struct CustomerRow(CustomerId Id, Customer? Master, int Parent, int AccountStart, int AccountCount);
