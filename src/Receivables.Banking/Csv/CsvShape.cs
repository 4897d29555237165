using System.Buffers;

namespace Receivables.Banking.Csv;

/// <summary>What a cell looks like, whatever its column is called.</summary>
internal static class CsvShape
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    internal static bool IsDigits(string cell) => cell.Length > 0 && !cell.AsSpan().ContainsAnyExcept(Digits);

    internal static bool IsDay(string cell) => CsvDates.IsDay(cell) && (!IsDigits(cell) || CsvDates.Read(cell, "ymd") is not null);

    internal static bool IsCurrency(string cell) => cell.Length == 3 && !CsvUnits.Of(cell).IsNone;

    /// <summary>Whether it is an amount with two places behind a mark: other numbers may be anything.</summary>
    internal static bool IsAmount(string cell)
    {
        ReadOnlySpan<char> text = CsvUnits.WithoutUnit(cell, out _).TrimEnd("+-−)");
        return text.Length > 3 && text[^3] is '.' or ',' && CsvNumbers.TryRead(cell, text[^3], out _, out _);
    }

    /// <summary>Whether it is a number that may be an amount, of so few digits that it is hardly anything else.</summary>
    internal static bool IsWholeAmount(string cell) => cell.Length is > 0 and <= 12 && !IsDay(cell) && cell.Count(char.IsAsciiDigit) is > 0 and <= 8 && (CsvNumbers.TryRead(cell, '.', out _, out _) || CsvNumbers.TryRead(cell, ',', out _, out _));

    internal static bool IsIban(string cell) => Iban.TryParse(cell, out _);

    /// <summary>Whether a cell is what a letter of a pattern says.</summary>
    /// <param name="cell">The cell, without the space around it.</param>
    /// <param name="kind"><c>d</c> a day, <c>e</c> one of eight digits, <c>a</c> an amount, <c>c</c> a currency, <c>i</c> an IBAN, <c>n</c> a number or nothing, <c>s</c> the side by a letter, <c>w</c> by a Dutch word, <c>t</c> a text, <c>?</c> anything, else that sign.</param>
    internal static bool Is(string cell, char kind) => kind switch
    {
        'd' => IsDay(cell),
        'e' => cell.Length == 8 && IsDigits(cell) && IsDay(cell),
        'a' => IsAmount(cell),
        'c' => IsCurrency(cell),
        'i' => IsIban(cell),
        'n' => cell.Length == 0 || IsDigits(cell),
        's' => cell is "C" or "D",
        'w' => cell is "Credit" or "Debet",
        't' => cell.Any(char.IsLetter),
        '?' => true,
        _ => cell.Length == 1 && cell[0] == kind,
    };
}
