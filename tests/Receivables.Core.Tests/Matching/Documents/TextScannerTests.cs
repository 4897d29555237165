using System.Text.RegularExpressions;
using FsCheck.Fluent;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

public partial class TextScannerTests
{
    private static readonly string[] Numbers = ["FA-2026-001", "FA2026", "2026-001", "123456", "12345", "A1B2", "INV77", "77-88", "77-12", "2026-88", "FA-2026-0012"];
    private static readonly string[] Pieces = ["FA", "2026", "001", "0012", "123456", "12345", "123", "456", "A1B2", "a1b2", "INV", "77", "88", "x", "REF", "fa-2026-001", "2026-001", "-", "/", ".", " ", " ", " ", "\n", ",", ";", "--", "#: "];

    // The twin reads the text once for each number, by the rule as the reference states it.
    [Fact]
    public void It_finds_what_reading_for_each_number_finds() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        string text = string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        string[] numbers = [.. Numbers.Where(_ => random.Next(3) > 0)];
        if (HasNoise(text))
        {
            return;
        }

        var columns = BookColumns.From(numbers.Select(n => Given.Item(n, "C", "2026-01-01", "2026-01-31", "1.00 EUR")), []);
        var scanner = new TextScanner();
        var budget = new StepBudget();
        budget.Reset(100_000);
        scanner.Scan(text, new NumberIndex(columns, []), new ShapeTable(columns, []), new StemTable(columns, []), budget);
        string[] found = [.. scanner.Hits.Select(h => $"{h.Start}-{h.End}")];
        Assert.True(Naive(text, numbers).SequenceEqual(found), $"'{text}' for {string.Join(' ', numbers)}: {string.Join(' ', Naive(text, numbers))} but {string.Join(' ', found)}");
    }, 20_000);

    [Fact]
    public void It_ends_where_the_budget_ends_and_says_so()
    {
        var columns = BookColumns.From([Given.Item("123456", "C", "2026-01-01", "2026-01-31", "1.00 EUR")], []);
        var budget = new StepBudget();
        budget.Reset(1_000);
        new TextScanner().Scan(new string('1', 2_000), new NumberIndex(columns, []), new ShapeTable(columns, []), new StemTable(columns, []), budget);
        Assert.True(budget.IsExhausted);
    }

    private static List<string> Naive(string text, string[] numbers)
    {
        HashSet<string> normals = [.. numbers.Select(n => new string([.. n.Where(char.IsAsciiLetterOrDigit)]).ToUpperInvariant())];
        Match[] atoms = [.. Atom().Matches(text).Cast<Match>()];
        List<(int Start, int End)> hits = [];
        for (int first = 0; first < atoms.Length; first++)
        {
            for (int last = first; last < Math.Min(atoms.Length, first + 14); last++)
            {
                if (last > first && !IsJoin(Gap(text, atoms, last)))
                {
                    break;
                }

                string normal = string.Concat(atoms[first..(last + 1)].Select(a => a.Value)).ToUpperInvariant();
                if (normals.Contains(normal) && (Stands(text, atoms, first, last, normal.All(char.IsAsciiDigit)) || IsHeadOfList(text, atoms, first, last, normal, normals)))
                {
                    hits.Add((atoms[first].Index, atoms[last].Index + atoms[last].Length));
                }
            }
        }

        hits.AddRange(Rows(text, atoms, normals, hits));
        return [.. hits.Distinct().Where(h => !hits.Exists(o => o != h && o.Start <= h.Start && o.End >= h.End)).Order().Select(h => $"{h.Start}-{h.End}")];
    }

    // Rows of digits with one separator between, of which something was not read: numbers from end to end, in one way only.
    private static List<(int Start, int End)> Rows(string text, Match[] atoms, HashSet<string> normals, List<(int Start, int End)> hits)
    {
        List<(int Start, int End)> rows = [];
        for (int first = 0; first < atoms.Length; first++)
        {
            int end = first;
            while (end < atoms.Length && char.IsAsciiDigit(atoms[end].Value[0]) && (end == first || (Gap(text, atoms, end).Length == 1 && IsJoin(Gap(text, atoms, end)))))
            {
                end++;
            }

            if (end - first > 1 && !rows.Exists(r => r.Start <= atoms[first].Index && r.End >= atoms[first].Index) && IsReadable(text, atoms, first, end, hits))
            {
                List<List<(int Start, int End)>> ways = Ways(atoms, first, end, normals);
                rows.AddRange(ways.Count == 1 ? ways[0] : []);
            }

            first = Math.Max(first, end - 1);
        }

        return rows;
    }

    private static bool IsReadable(string text, Match[] atoms, int first, int end, List<(int Start, int End)> hits)
    {
        int start = atoms[first].Index;
        int stop = atoms[end - 1].Index + atoms[end - 1].Length;
        bool figure = Regex.IsMatch(text[..start], "[0-9][,.]$") || Regex.IsMatch(text[stop..], "^[,.][0-9]");
        bool gluedAfter = end < atoms.Length && Gap(text, atoms, end).Length == 0;
        bool gluedBefore = first > 0 && Gap(text, atoms, first).Length == 0;
        bool prefix = gluedBefore && atoms[first - 1].Length <= 4 && !(first > 1 && Gap(text, atoms, first - 1).Length == 0);
        bool broken = atoms[first..end].Any(a => !hits.Exists(h => h.Start < a.Index + a.Length && a.Index < h.End));
        return !figure && !gluedAfter && (!gluedBefore || prefix) && broken;
    }

    private static List<List<(int Start, int End)>> Ways(Match[] atoms, int from, int end, HashSet<string> normals) => from == end
        ? [[]]
        : [.. Enumerable.Range(from + 1, Math.Min(4, end - from))
            .Where(to => normals.Contains(string.Concat(atoms[from..to].Select(a => a.Value))))
            .SelectMany(to => Ways(atoms, to, end, normals).Select(rest => rest.Prepend((atoms[from].Index, atoms[to - 1].Index + atoms[to - 1].Length)).ToList()))];

    private static bool Stands(string text, Match[] atoms, int first, int last, bool bare)
    {
        bool gluedBefore = first > 0 && Gap(text, atoms, first).Length == 0;
        bool gluedAfter = last + 1 < atoms.Length && Gap(text, atoms, last + 1).Length == 0;
        if (!bare)
        {
            return !(gluedBefore && char.IsAsciiDigit(atoms[first].Value[0]));
        }

        if (gluedAfter || !IsBehindPrefix(text, atoms, first))
        {
            return false;
        }

        string inner = string.Concat(Enumerable.Range(first + 1, last - first).Select(i => Mark(text, atoms, i)));
        string outer = Mark(text, atoms, first) + Mark(text, atoms, last + 1);
        return !inner.Any(outer.Contains);
    }

    // Nothing is glued to it in front, or a short prefix only.
    private static bool IsBehindPrefix(string text, Match[] atoms, int first) =>
        first == 0 || Gap(text, atoms, first).Length > 0 || (atoms[first - 1].Length <= 4 && !(first > 1 && Gap(text, atoms, first - 1).Length == 0));

    // 2026/10753/754: the same mark goes on with the last digits of another number of the book.
    private static bool IsHeadOfList(string text, Match[] atoms, int first, int last, string normal, HashSet<string> normals)
    {
        bool goesOn = first < last && normal.All(char.IsAsciiDigit) && Mark(text, atoms, first).Length == 0 && Mark(text, atoms, last + 1) is "/" or "-"
            && !(last + 2 < atoms.Length && Gap(text, atoms, last + 2).Length == 0) && IsBehindPrefix(text, atoms, first);
        string tail = goesOn ? atoms[last + 1].Value : "";
        return tail.Length > 1 && tail.Length <= atoms[last].Length && !normal.EndsWith(tail, StringComparison.Ordinal) && normals.Contains(normal[..^tail.Length] + tail);
    }

    // The one separator between two runs of digits.
    private static string Mark(string text, Match[] atoms, int i)
    {
        bool digits = i > 0 && i < atoms.Length && char.IsAsciiDigit(atoms[i].Value[0]) && char.IsAsciiDigit(atoms[i - 1].Value[0]);
        string gap = digits ? Gap(text, atoms, i) : "";
        return gap.Length == 1 ? gap : "";
    }

    private static string Gap(string text, Match[] atoms, int i) => text[(atoms[i - 1].Index + atoms[i - 1].Length)..atoms[i].Index];

    private static bool IsJoin(string gap) => gap.Length <= 3 && !gap.Contains(',') && !gap.Contains(';');

    // Dates, amounts and the like have tests of their own.
    private static bool HasNoise(string text)
    {
        List<TextAtom> atoms = [];
        TextAtoms.Split(text, atoms);
        NoiseMarker.Mark(text, atoms);
        return atoms.Exists(a => a.Noise != NoiseKind.None);
    }

    [GeneratedRegex("[A-Za-z]+|[0-9]+")]
    private static partial Regex Atom();
}
