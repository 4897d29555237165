using Receivables.Banking.Csv;

namespace Receivables.Banking;

/// <summary>How a bank's CSV file is read, as data: which column is what, and how numbers and days are written.</summary>
/// <remarks>
/// Everything may be left out: what a file says itself is detected, and the column names of common banks and payment providers are known. Columns are named as in the file's header row, without regard to case, spaces and signs, or by their
/// place, <c>#1</c> being the first. Immutable; safe to share between threads.
/// </remarks>
public sealed record CsvMapping
{
    /// <summary>The version of the form that <see cref="ToJson"/> writes and <see cref="Parse"/> reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Detects everything.</summary>
    public static CsvMapping Detect { get; } = new();

    /// <summary>A name for people, such as that of the bank, or null.</summary>
    public string? Name { get; init; }

    /// <summary>The separator: a comma, a semicolon, a tab or a stroke; null detects it.</summary>
    public char? Separator { get; init; }

    /// <summary>The decimal mark of amounts: a point or a comma; null detects it.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>The order of day, month and year: <c>dmy</c>, <c>mdy</c> or <c>ymd</c>; null detects it. What stands between them does not matter.</summary>
    public string? DateOrder { get; init; }

    /// <summary>How many lines come before the header row; null finds it among the first fifty.</summary>
    public int? SkipLines { get; init; }

    /// <summary>Whether there is a header row. Default true; without one, columns are named by their place.</summary>
    public bool HasHeader { get; init; } = true;

    /// <summary>The own account, where the file does not say it, or null.</summary>
    public string? Account { get; init; }

    /// <summary>The currency, where the file does not say it, also one of OFX; <c>default</c> refuses rows and transactions without one.</summary>
    public Currency Currency { get; init; }

    /// <summary>Whether amounts count the other way: what goes out is positive, as in statements of credit cards. Default false.</summary>
    public bool IsInverse { get; init; }

    /// <summary>Columns by what they hold: <c>bookingDate</c>, <c>valueDate</c>, <c>transactionDate</c>, <c>amount</c>, <c>debit</c>, <c>credit</c>, <c>direction</c>, <c>currency</c>, <c>balance</c>, <c>gross</c>, <c>fee</c>,
    /// <c>originalAmount</c>, <c>partAmount</c>, <c>originalCurrency</c>, <c>rate</c>, <c>name</c>, <c>payer</c>, <c>payee</c>, <c>ultimate</c>, <c>account</c>, <c>payerAccount</c>, <c>payeeAccount</c>, <c>bic</c>, <c>remittance</c>, <c>structuredReference</c>, <c>reference</c>, <c>endToEndId</c>, <c>mandateId</c>, <c>returnReason</c>, <c>returnedAmount</c>, <c>returnFee</c>, <c>kind</c>,
    /// <c>state</c>, <c>ownAccount</c>, <c>payout</c>. What is not named is known by its own name where it can be. Several remittance columns are joined, several fees are summed.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Reads a mapping from JSON.</summary>
    /// <param name="json">The text, as <see cref="ToJson"/> writes it. Unknown properties are refused.</param>
    /// <exception cref="FormatException">It is no mapping; the message says why.</exception>
    public static CsvMapping Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CsvMappingJson.Read(json);
    }

    /// <summary>Writes the mapping as JSON that <see cref="Parse"/> reads back.</summary>
    public string ToJson() => CsvMappingJson.Write(this);
}
