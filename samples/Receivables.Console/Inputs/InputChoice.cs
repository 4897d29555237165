using NodaTime;
using Receivables.Tables;

namespace ReceivablesSample.Inputs;

/// <summary>What is read, and for which day.</summary>
/// <param name="Customers">Files of customers.</param>
/// <param name="Invoices">Files of invoices.</param>
/// <param name="Payments">Files of payments.</param>
/// <param name="Statements">Files from banks.</param>
/// <param name="AsOf">The day of the report.</param>
/// <param name="DecimalMark">The decimal mark of the CSV files.</param>
/// <param name="Mapping">The file that says how tables of banks are read, or null.</param>
internal sealed record InputChoice(
    IReadOnlyList<string> Customers,
    IReadOnlyList<string> Invoices,
    IReadOnlyList<string> Payments,
    IReadOnlyList<string> Statements,
    LocalDate AsOf,
    DecimalMark DecimalMark,
    string? Mapping = null);
