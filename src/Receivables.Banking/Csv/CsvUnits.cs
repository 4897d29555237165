namespace Receivables.Banking.Csv;

/// <summary>Currencies that are written beside an amount: in the name of its column, or in its cell.</summary>
internal static class CsvUnits
{
    /// <summary>The currency that a word or sign means, or <c>default</c>.</summary>
    internal static Currency Of(ReadOnlySpan<char> word)
    {
        string? code = word switch
        {
            "€" => "EUR",
            "£" => "GBP",
            "$" => "USD",
            "zł" => "PLN",
            "Kč" => "CZK",
            _ when word.Equals("euro", StringComparison.OrdinalIgnoreCase) || word.Equals("euros", StringComparison.OrdinalIgnoreCase) || word.Equals("euroa", StringComparison.OrdinalIgnoreCase) => "EUR",
            { Length: 3 } when !word.ContainsAnyExceptInRange('A', 'Z') => word.ToString(),
            _ => null,
        };
        return Currency.TryFromCode(code ?? "", out Currency currency) ? currency : default;
    }

    /// <summary>The currency that the name of a column ends with, or <c>default</c>.</summary>
    internal static Currency OfColumn(string header) => Of(LastWord(header));

    /// <summary>The name of a column without the currency behind it, and the word that joins them.</summary>
    internal static string WithoutCurrency(string header)
    {
        ReadOnlySpan<char> word = LastWord(header);
        if (Of(word).IsNone)
        {
            return header;
        }

        ReadOnlySpan<char> rest = header.AsSpan(0, header.LastIndexOf(word.ToString(), StringComparison.Ordinal)).TrimEnd(" (_");
        foreach (string joint in (string[])[" in", " en"])
        {
            rest = rest.EndsWith(joint, StringComparison.OrdinalIgnoreCase) ? rest[..^joint.Length] : rest;
        }

        return rest.ToString();
    }

    /// <summary>The name of a column without what stands in parentheses at its end.</summary>
    internal static string WithoutParentheses(string header)
    {
        int open = header.LastIndexOf('(');
        return open > 0 && header.TrimEnd().EndsWith(')') ? header[..open] : header;
    }

    /// <summary>The currency beside the amount of a row, or <c>default</c>.</summary>
    internal static Currency OfAmount(CsvRow row, CsvLayout layout)
    {
        foreach (CsvRole role in (ReadOnlySpan<CsvRole>)[CsvRole.Amount, CsvRole.Credit, CsvRole.Debit])
        {
            foreach (int column in layout.Of(role))
            {
                WithoutUnit(row[column].TrimStart('-', '+'), out Currency unit);
                if (!unit.IsNone)
                {
                    return unit;
                }
            }
        }

        return default;
    }

    /// <summary>An amount without the currency before or behind it.</summary>
    internal static ReadOnlySpan<char> WithoutUnit(ReadOnlySpan<char> cell, out Currency unit)
    {
        ReadOnlySpan<char> text = cell.Trim();
        int from = 0, to = text.Length;
        while (from < to && !IsOfAmount(text[from]))
        {
            from++;
        }

        while (to > from && !IsOfAmount(text[to - 1]))
        {
            to--;
        }

        bool isBefore = from > 0;
        unit = from > 0 && to < text.Length ? default : Of((isBefore ? text[..from] : text[to..]).Trim());
        return unit.IsNone ? text : text[from..to].Trim();
    }

    private static bool IsOfAmount(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '+' or '-' or '−' or '(' or ')';

    private static ReadOnlySpan<char> LastWord(string header)
    {
        ReadOnlySpan<char> text = header.AsSpan().TrimEnd(" )");
        return text[(text.LastIndexOfAny(" (_") + 1)..];
    }
}
