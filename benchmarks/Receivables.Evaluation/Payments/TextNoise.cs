using System.Globalization;
using System.Text.RegularExpressions;
using Receivables.Evaluation.Books;

namespace Receivables.Evaluation.Payments;

/// <summary>What payers and banks do to the numbers in a text.</summary>
/// <remarks>
/// Payers change case and separators, put blanks inside, write a list with short tails or a range, and, by the profile's share of slips, drop the prefix or the zeros or write a letter
/// for a digit; around it stand words, dates, telephone numbers, amounts and registrations. Banks, by the share of clips, break the text at 27, 35, 65 or 140 characters or cut it there.
/// </remarks>
internal sealed partial class TextNoise(GeneratedBook book, Random random)
{
    private static readonly string[] Before = ["", "", "", "Facture ", "votre facture no ", "RE ", "Rechnung Nr. ", "Invoice ", "Ihre Rechnung ", "Paiement ", "REF: ", "RG:", "inv no.", "virement fact "];

    private static readonly string[] After =
    [
        "", "", "", " merci", " du {0}", " vom {0}", " client 4711", " tel 06 12 34 56 78", " Kd-Nr 20815", " montant {1} EUR", " IBAN DE89 3704 0044 0532 0130 00", " SIRET 732 829 320 00074", " Vertrag 2024/0815",
        " TVA FR40303265045", " +33 1 42 68 53 00", " ordre {2}",
    ];

    private static readonly string[] Silent = ["", "", "reglement", "Zahlung Juni", "payment", "virement", "VIR SEPA RECU", "Ihre Rechnungen", "solde de tout compte", "ref client {2}", "merci"];

    /// <summary>A text that names numbers.</summary>
    internal string Naming(IReadOnlyList<string> numbers, string date, string amount)
    {
        string list = numbers.Count > 1 && random.Next(4) == 0 && Shortened(numbers) is { } tails ? tails
            : string.Join(random.Next(5) switch { 0 => " ", 1 => ", ", 2 => "+", 3 => " et ", _ => " / " }, numbers.Select(Mangle));
        return Before[random.Next(Before.Length)] + list + Fill(After[random.Next(After.Length)], date, amount);
    }

    /// <summary>A text that names nothing.</summary>
    internal string NamingNothing(string date, string amount) => Fill(Silent[random.Next(Silent.Length)], date, amount);

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

    private string Fill(string text, string date, string amount) =>
        string.Format(CultureInfo.InvariantCulture, text, date, amount, random.Next(1_000, 9_999_999));

    private string Mangle(string number)
    {
        string changed = random.Next(8) switch
        {
            0 => number.ToLowerInvariant(),
            1 => Separators().Replace(number, " "),
            2 => Separators().Replace(number, ""),
            3 => Separators().Replace(number, "/"),
            4 => number.Length > 7 && random.Next(3) == 0 ? number.Insert(number.Length - 3, " ") : number,
            _ => number,
        };
        return random.Next(100) < book.Profile.SlipPercent ? Slip(number, changed) : changed;
    }

    private string Slip(string number, string changed) => random.Next(4) switch
    {
        0 when book.Style.Prefix.Length > 0 => number[book.Style.Prefix.Length..],
        1 when book.Style.Prefix.Length > 0 => Zeros().Replace(number, "$1", 1),
        2 when changed.Contains('0', StringComparison.Ordinal) => Confuse(changed, '0', 'O'),
        3 when changed.Contains('1', StringComparison.Ordinal) => Confuse(changed, '1', 'I'),
        _ => changed,
    };

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

    [GeneratedRegex(@"([-/A-Z.])0+(?=\d)")]
    private static partial Regex Zeros();
}
