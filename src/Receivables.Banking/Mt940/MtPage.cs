namespace Receivables.Banking.Mt940;

/// <summary>Where the reading of a statement is: its pages, and whether it was closed.</summary>
internal sealed class MtPage
{
    /// <summary>The account as written, to know the next page by.</summary>
    internal string? Account { get; set; }

    /// <summary>The number of the statement, or null.</summary>
    internal string? Number { get; set; }

    /// <summary>The page, or 0 where not stated.</summary>
    internal int Page { get; set; }

    /// <summary>The balance at the end of this page, where another page follows, or null.</summary>
    internal StatementBalance? Interim { get; set; }

    /// <summary>Whether the page began with the balance of a page before.</summary>
    internal bool BeganInterim { get; set; }

    /// <summary>Whether a closing balance was seen.</summary>
    internal bool IsClosed { get; set; }

    /// <summary>Whether the statement is a report of the day, which has no balances.</summary>
    internal bool IsReport { get; set; }

    internal MtSum Debits { get; } = new();

    internal MtSum Credits { get; } = new();

    /// <summary>Takes the number of field 28C: <c>15001/2</c>.</summary>
    internal void SetNumber(string text)
    {
        int stroke = text.IndexOf('/', StringComparison.Ordinal);
        Number = (stroke < 0 ? text : text[..stroke]).Trim();
        Page = stroke >= 0 && int.TryParse(text.AsSpan(stroke + 1), System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture, out int page) ? page : 0;
    }

    /// <summary>Whether the number of another message is that of the page that comes after this one.</summary>
    internal bool IsFollowedBy(MtPage next) => Account is not null && Account == next.Account && Number is not null && Number == next.Number && Page > 0 && next.Page == Page + 1;
}
