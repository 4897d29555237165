namespace Receivables.Ledgers.Columns;

/// <summary>How long each table was at one moment.</summary>
internal readonly record struct ColumnsMark(
    int Entries, int Movements, int Controls, int FxDifferences, int Customers, int Items, int Payments, int Accounts, int Reversals, int Deposits);
