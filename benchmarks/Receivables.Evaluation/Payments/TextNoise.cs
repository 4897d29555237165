using System.Globalization;
using System.Text.RegularExpressions;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Payments;

/// <summary>What payers and banks do to the numbers in a text.</summary>
/// <remarks>
/// Payers change case and separators, put blanks inside, write a list with short tails, and, by the profile's share of slips, drop the prefix, the year or the zeros or write a letter
/// for a digit; around it stand words of six languages, dates, telephone numbers, amounts, registrations, transaction numbers. Banks, by the share of clips, break the text at 27, 35, 65 or 140
/// characters or cut it there.
/// </remarks>
internal sealed partial class TextNoise(GeneratedBook book, Random random)
{
    /// <summary>A text that names numbers.</summary>
    internal string Naming(IReadOnlyList<string> numbers, int customer, string date, string amount)
    {
        Words words = Words.All[random.Next(Words.All.Count)];
        string list = numbers.Count > 1 && random.Next(4) == 0 && Shortened(numbers) is { } tails ? tails
            : string.Join(random.Next(7) switch { 0 => " ", 1 => ", ", 2 => "+", 3 => " et ", 4 => " und ", 5 => "; ", _ => " / " }, numbers.Select(Mangle));
        string after = string.Concat(Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => words.After[random.Next(words.After.Length)]));
        return words.Before[random.Next(words.Before.Length)] + list + Fill(after, customer, date, amount);
    }

    /// <summary>A text that names nothing.</summary>
    internal string NamingNothing(int customer, string date, string amount)
    {
        Words words = Words.All[random.Next(Words.All.Count)];
        return Fill(words.Silent[random.Next(words.Silent.Length)], customer, date, amount);
    }

    /// <summary>Whether a text names a month of the calendar, in words or as 06/2026.</summary>
    internal static bool NamesMonth(string text) => Months().IsMatch(text);

    /// <summary>The lines in which a text arrives.</summary>
    internal IReadOnlyList<string> Lines(string text)
    {
        if (random.Next(100) >= book.Profile.ClipPercent)
        {
            return text.Length == 0 ? [] : [text];
        }

        int width = random.Next(4) switch { 0 => 27, 1 => 35, 2 => 65, _ => 140 };
        string[] lines = [.. text.Chunk(width).Select(c => new string(c))];

        // Few banks cut; most carry the rest over.
        return random.Next(6) == 0 && width > 35 ? [.. lines.Take(1)] : lines;
    }

    private string Fill(string text, int customer, string date, string amount) =>
        string.Format(CultureInfo.InvariantCulture, text, date, amount, random.Next(1_000, (int)Math.Pow(10, random.Next(4, 8))), 10_000 + customer);

    private string Mangle(string number)
    {
        string changed = random.Next(10) switch
        {
            0 => number.ToLowerInvariant(),
            1 => Separators().Replace(number, " "),
            2 => Separators().Replace(number, ""),
            3 => Separators().Replace(number, "/"),
            4 => number.Length > 7 && random.Next(3) == 0 ? number.Insert(number.Length - 3, " ") : number,
            5 => Separators().Replace(number, random.Next(2) == 0 ? "_" : "–"),
            _ => number,
        };
        return random.Next(100) < book.Profile.SlipPercent ? Slip(number, changed) : changed;
    }

    private string Slip(string number, string changed)
    {
        (string prefix, string serial, string suffix) = book.Style.Part(number);
        return random.Next(6) switch
        {
            0 when serial.Length > 0 => serial + suffix,
            1 when serial.Length > 0 => prefix + serial.TrimStart('0') + suffix,
            2 when suffix.Length > 0 => prefix + serial,
            3 when prefix.Length > 0 && serial.Length > 0 => Years().Replace(prefix, "") + serial + suffix,
            4 when changed.Contains('0', StringComparison.Ordinal) => Confuse(changed, '0', 'O'),
            5 when changed.Contains('1', StringComparison.Ordinal) => Confuse(changed, '1', 'I'),
            _ => changed,
        };
    }

    private static string Confuse(string number, char digit, char letter)
    {
        int at = number.LastIndexOf(digit);
        return number[..at] + letter + number[(at + 1)..];
    }

    // A run is a range; else the first in full and what differs of the rest.
    private string? Shortened(IReadOnlyList<string> numbers)
    {
        string[] sorted = [.. numbers.Order(StringComparer.Ordinal)];
        if (sorted.Any(n => n.Length != sorted[0].Length))
        {
            return null;
        }

        int tail = Math.Max(3, sorted[0].Length - sorted.Skip(1).Min(n => CommonPrefix(sorted[0], n)));
        return tail > 5 || tail >= sorted[0].Length ? null : sorted[0] + string.Concat(sorted.Skip(1).Select(n => (random.Next(2) == 0 ? "/" : ", ") + n[^tail..]));
    }

    private static int CommonPrefix(string left, string right)
    {
        int at = 0;
        while (at < left.Length && left[at] == right[at])
        {
            at++;
        }

        return at;
    }

    [GeneratedRegex("[-/.]")]
    private static partial Regex Separators();

    [GeneratedRegex("(20)?2[56][-/.]")]
    private static partial Regex Years();

    [GeneratedRegex(@"(?i)juin|juni|june|junio|giugno|junho|(?<![\d./-])\d\d/\d{4}\b|(?<!\d )\b(january|february|march|april|may|july|august|september|october|november|december)\b")]
    private static partial Regex Months();
}
