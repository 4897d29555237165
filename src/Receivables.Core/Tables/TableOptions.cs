namespace Receivables.Tables;

/// <summary>How tables are read: what is stated instead of detected, and the bounds that keep hostile input small.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record TableOptions
{
    /// <summary>All defaults: everything is detected.</summary>
    public static TableOptions Default { get; } = new();

    /// <summary>The encoding; detected by default. A byte order mark that contradicts a stated encoding wins over it.</summary>
    public TableEncoding Encoding
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a TableEncoding.");
    }

    /// <summary>The separator: a comma, a semicolon or a tab; null, the default, detects it from the header row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another character is set.</exception>
    public char? Separator
    {
        get;
        init => field = value is null or ',' or ';' or '\t'
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The separator is a comma, a semicolon or a tab.");
    }

    /// <summary>The decimal mark; detected by default.</summary>
    public DecimalMark DecimalMark
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a DecimalMark.");
    }

    /// <summary>The currency of amounts that come without one (credit limits, amounts of events without an invoice); EUR by default.</summary>
    /// <exception cref="ArgumentException"><c>default</c> is set.</exception>
    public Currency HomeCurrency
    {
        get;
        init => field = value.IsNone ? throw new ArgumentException("The home currency is a real one.", nameof(value)) : value;
    }
        = Currency.Eur;

    /// <summary>
    /// Whether a row may name a customer that no table and no call of <see cref="TableContext.Add(Customer)"/> named before; <c>false</c> by default: the row is refused.
    /// </summary>
    public bool AllowUnknownCustomers { get; init; }

    /// <summary>The longest cell, in characters, quotes included; 32,767 by default (what a spreadsheet cell holds), 1 to 1,000,000.</summary>
    /// <remarks>It also bounds how far the reader looks for the end of an unbalanced quote.</remarks>
    public int MaxFieldLength { get; init => field = Bounded(value, 1_000_000); } = 32_767;

    /// <summary>The most cells of a row; 1,024 by default, 1 to 16,384.</summary>
    public int MaxFieldCount { get; init => field = Bounded(value, 16_384); } = 1_024;

    /// <summary>The longest row, in characters, line breaks inside quotes included; 262,144 by default, 1 to 16,000,000.</summary>
    public int MaxRowLength { get; init => field = Bounded(value, 16_000_000); } = 262_144;

    private static int Bounded(int value, int largest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, largest);
        return value;
    }
}
