using System.Text;
using FsCheck.Fluent;

namespace Receivables.Matching.Lookup;

public class DocumentFinderProperties
{
    private static readonly string[] Numbers =
    [
        "FA-2026-001", "fa 2026 001", "FA2026", "2026-001", "123456", "12345", "A1B2", "INV77", "77-88", "FA-2026-0012", "1 2 3 4", "R.1", "26.00123.F", "26/00123",
        "RE-2026-0001-00012345-X", "1234567890123456", "12345678901234567", "RE20260001AB123", "É-2026-1", "ÉTÉ2026", "123", "LOYER", "F-2026/001-001-001-001-001", "AB" + "0123456789012345678901234567890123456789012345678901234567890123",
    ];

    private static readonly string[] Pieces =
    [
        "FA", "fa", "2026", "001", "0012", "123456", "12345", "123", "456", "12", "34", "1", "A1B2", "a1b2", "INV", "77", "88", "x", "nº", "é", "É", "été", "R", "X", "F", "26", "00123", "RE", "0001", "00012345", "AB123", "LOYER",
        "FA-2026-001", "2026-001", "RE-2026-0001-00012345-X", "1234567890123456", "1234567890123456", "7", "-", "-", "/", ".", " ", " ", " ", " ", "\n", ",", ",00", ";", "--", "#: ", "    ", "_", "'", "–", "\u200B", "\u0410", "\u202E", "€", "\U0001D7D0",
        "facture n° ", "AB0123456789012345678901234567890123456789012345678901234567890123",
    ];

    private static readonly Money[] Amounts = [Money.Eur(1), Money.Eur(2), Money.Eur(3), Money.Eur(-1), Money.FromMinor(100, Currency.Usd), Money.Zero(Currency.Eur)];

    [Fact]
    public void It_finds_what_trying_every_stretch_of_words_finds() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        (string text, (string Number, Money Open)[] items) = Case(new Random(seed));
        var finder = new DocumentFinder(Lookup(items));
        var twin = new NaiveFinder(items);
        Assert.Equal(Lines(twin.Find(text), text), Lines(finder, finder.Find(text), text));
        foreach (Money amount in Amounts)
        {
            Assert.True(twin.Compare(text, amount) == finder.Compare(amount), $"'{text}' and {amount}: {twin.Compare(text, amount)} but {finder.Compare(amount)}");
        }
    }, 20_000);

    [Fact]
    public void A_text_in_utf8_names_the_same_at_the_same_places() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        (string text, (string Number, Money Open)[] items) = Case(new Random(seed));
        var finder = new DocumentFinder(Lookup(items, utf8: true));
        string[] expected = Lines(finder, finder.Find(text), text);
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        string[] found = [.. finder.Find(bytes).ToArray().Select(n => $"{Encoding.UTF8.GetCharCount(bytes.AsSpan(0, n.Start))} '{Encoding.UTF8.GetString(bytes.AsSpan(n.Start, n.Length))}' {string.Join(' ', finder.RowsOf(n).ToArray())}")];
        Assert.Equal(expected, found);
    }, 5_000);

    [Fact]
    public void A_finder_knows_nothing_of_the_texts_before() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        (string text, (string Number, Money Open)[] items) = Case(random);
        DocumentLookup lookup = Lookup(items);
        var used = new DocumentFinder(lookup);
        for (int i = 0; i < 5; i++)
        {
            used.Find(Text(random, 60));
        }

        var fresh = new DocumentFinder(lookup);
        Assert.Equal(Lines(fresh, fresh.Find(text), text), Lines(used, used.Find(text), text));
    }, 1_000);

    // Longer than the sixteen that are sought one by one, with repeats, across several windows and masks.
    [Fact]
    public void A_list_of_many_numbers_is_read_to_its_end() => Property.ForAll(Gen.Choose(0, int.MaxValue - 1), seed =>
    {
        var random = new Random(seed);
        (string Number, Money Open)[] items = [.. Enumerable.Range(0, 60).Select(i => ($"FA-2026-{100 + (i % 40)}", Money.FromMinor(i + 1, Currency.Eur)))];
        string text = string.Concat(Enumerable.Range(0, 100).Select(_ => $"{items[random.Next(60)].Number}{new string(' ', random.Next(1, 9))}"));
        var finder = new DocumentFinder(Lookup(items));
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(Lines(new NaiveFinder(items).Find(text), text), Lines(finder, finder.Find(text), text));
        }
    }, 200);

    private static (string Text, (string Number, Money Open)[] Items) Case(Random random) =>
        (Text(random, 16), [.. Numbers.Where(_ => random.Next(3) > 0).Select(n => (n, Amounts[random.Next(Amounts.Length)]))]);

    private static string Text(Random random, int most) => string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static DocumentLookup Lookup((string Number, Money Open)[] items, bool utf8 = false)
    {
        var builder = new DocumentLookupBuilder();
        foreach ((string number, Money open) in items)
        {
            _ = utf8 ? builder.Add(Encoding.UTF8.GetBytes(number), open) : builder.Add(number, open);
        }

        return builder.Build();
    }

    private static string[] Lines(List<(int Start, int Length, int[] Rows)> found, string text) =>
        [.. found.Select(f => $"{f.Start} '{text.Substring(f.Start, f.Length)}' {string.Join(' ', f.Rows)}")];

    private static string[] Lines(DocumentFinder finder, ReadOnlySpan<NamedDocument> found, string text) =>
        [.. found.ToArray().Select(n => $"{n.Start} '{text.Substring(n.Start, n.Length)}' {string.Join(' ', finder.RowsOf(n).ToArray())}")];
}
