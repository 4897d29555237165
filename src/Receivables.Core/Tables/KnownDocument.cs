namespace Receivables.Tables;

/// <summary>What later rows need of a document read before: whose it is, in which currency, and where it was read.</summary>
/// <param name="Customer">Whose it is; empty where its row was refused before that was known.</param>
/// <param name="Currency">Its currency; <c>default</c> where unknown.</param>
/// <param name="File">The number of the file in its context, or -1 where it came from elsewhere.</param>
/// <param name="Line">The line, from 1; 0 where it came from elsewhere.</param>
/// <param name="IsRefused">Whether its row was refused, so that a later row may have its number.</param>
internal readonly record struct KnownDocument(CustomerId Customer, Currency Currency, int File, int Line, bool IsRefused = false);
