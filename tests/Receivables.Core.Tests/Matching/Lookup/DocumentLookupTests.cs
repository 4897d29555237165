using System.Text;
using Receivables.Ledgers;

namespace Receivables.Matching.Lookup;

public class DocumentLookupTests
{
    [Fact]
    public void It_is_made_of_open_items_in_their_order()
    {
        OpenItem[] items = [Given.Item("FA-1001", "A", "2026-05-01", "2026-05-31", "10.00 EUR"), Given.Item("FA-1002", "B", "2026-05-01", "2026-05-31", "20.00 USD"), Given.Item("12", "B", "2026-05-01", "2026-05-31", "1.00 EUR")];
        DocumentLookup lookup = DocumentLookup.From(items);
        Assert.Equal(3, lookup.Count);
        Assert.Equal(1, lookup.Unsought);
        Assert.Equal(items.Select(i => i.Open), Enumerable.Range(0, 3).Select(lookup.OpenOf));
        Assert.Equal(new NamedDocument(4, 6, 1, 1), new DocumentFinder(lookup).Find("pay FA1002, thanks")[0]);
    }

    [Fact]
    public void A_number_is_sought_from_four_to_sixty_four_characters_with_a_digit()
    {
        var builder = new DocumentLookupBuilder(1);
        string[] numbers = ["A-12", "A-123", "ABCD", new string('7', 64), new string('7', 65), "---", ""];
        foreach (string number in numbers)
        {
            builder.Add(number, Money.Eur(1));
        }

        DocumentLookup lookup = builder.Build();
        Assert.Equal(5, lookup.Unsought);
        var finder = new DocumentFinder(lookup);
        Assert.Equal([1, 3], numbers.SelectMany(n => finder.Find(n).ToArray()).Select(n => n.Row));
    }

    [Fact]
    public void Items_of_one_number_are_reported_together_in_the_order_of_their_rows()
    {
        var builder = new DocumentLookupBuilder();
        foreach (string number in (string[])["FA-100", "FA-101", "fa100", "FA-1-00", "RE-2026-0001-00012345-X", "RE-2026-0001-00012345-Y", "re2026000100012345x"])
        {
            builder.Add(number, Money.Eur(1));
        }

        var finder = new DocumentFinder(builder.Build());
        NamedDocument named = finder.Find("FA-101 und FA 100")[1];
        Assert.Equal(new NamedDocument(11, 6, 0, 3) { FirstOfRows = 1 }, named);
        Assert.Equal([0, 2, 3], finder.RowsOf(named).ToArray());
        Assert.Equal([1, 0, 2, 3], finder.Rows.ToArray());
        Assert.Equal([4, 6], finder.RowsOf(finder.Find("RE-2026-0001-00012345-X")[0]).ToArray());
    }

    [Fact]
    public void A_builder_starts_anew_once_it_has_built()
    {
        var builder = new DocumentLookupBuilder();
        builder.Add("FA-1001", Money.Eur(1));
        DocumentLookup first = builder.Build();
        Assert.Equal(0, builder.Count);
        builder.Add("FA-2002", Money.FromMinor(5, Currency.Usd));
        DocumentLookup second = builder.Build();
        Assert.Equal(1, new DocumentFinder(first).Find("FA-1001 FA-2002").Length);
        Assert.Equal(Money.FromMinor(5, Currency.Usd), second.OpenOf(0));
        Assert.Equal(0, new DocumentFinder(second).Find("FA-1001").Length);
        Assert.Equal(0, new DocumentFinder(new DocumentLookupBuilder().Build()).Find("FA-1001 1234").Length);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new DocumentLookupBuilder().Add("FA-1", default));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLookupBuilder(-1));
        Assert.Throws<ArgumentNullException>(() => new DocumentFinder(null!));
        Assert.Throws<ArgumentNullException>(() => DocumentLookup.From(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentLookupBuilder().Build().OpenOf(0));
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_separators()
    {
        var builder = new DocumentLookupBuilder();
        builder.Add([(byte)'F', (byte)'A', 0xFF, (byte)'1', (byte)'2', 0xC3], Money.Eur(1));
        var finder = new DocumentFinder(builder.Build());
        byte[] text = [0xE2, 0x80, .. "FA"u8, 0xFF, .. "12"u8, 0x80, .. "x FA12"u8];
        Assert.Equal([new NamedDocument(2, 5, 0, 1)], finder.Find(text).ToArray());
    }

    [Fact]
    public void A_sum_beyond_the_range_of_money_is_not_the_amount()
    {
        var builder = new DocumentLookupBuilder();
        builder.Add("FA-1001", Money.FromMinor(long.MaxValue, Currency.Eur));
        builder.Add("FA-1002", Money.FromMinor(long.MaxValue, Currency.Eur));
        builder.Add("FA-1003", Money.FromMinor(2, Currency.Eur));
        var finder = new DocumentFinder(builder.Build());
        finder.Find("FA-1001 FA-1002 FA-1003");
        Assert.Equal(DocumentAgreement.Differs, finder.Compare(Money.Zero(Currency.Eur)).Agreement);
    }

    [Fact]
    public void Once_its_lists_have_grown_it_allocates_nothing()
    {
        var builder = new DocumentLookupBuilder();
        for (int i = 0; i < 1_000; i++)
        {
            builder.Add($"FA-2026-{10_000 + i}", Money.Eur(i + 1));
        }

        var finder = new DocumentFinder(builder.Build());
        string list = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"FA-2026-{10_000 + i}"));
        byte[] foreign = Encoding.UTF8.GetBytes("réf. FA–2026–10007 échéance");
        var amount = Money.Eur(1);
        int named = 0;
        long allocated = Allocations.Least(() =>
        {
            named = finder.Find(list).Length + finder.Find(foreign).Length;
            finder.Compare(amount);
        });
        Assert.Equal(0, allocated);
        Assert.Equal(101, named);
    }

    // Texts of a mebibyte that are meant to hurt: each ends, and names what stands there.
    [Fact]
    public void Hostile_texts_are_read_to_their_end()
    {
        var builder = new DocumentLookupBuilder();
        foreach (string number in (string[])["A111", "111111", "1-11-111", "RE-2026-0001-00012345-X"])
        {
            builder.Add(number, Money.Eur(1));
        }

        var finder = new DocumentFinder(builder.Build());
        Assert.Equal(0, finder.Find(new string('1', 1 << 20)).Length);
        Assert.Equal(0, finder.Find(new string('-', 1 << 20)).Length);
        Assert.Equal(0, finder.Find(Repeated("1 ", 1 << 19)).Length);
        Assert.Equal(0, finder.Find(Repeated("12.", 1 << 18)).Length);
        Assert.Equal(1, finder.Find(Repeated("1 ", 1 << 19) + "/ A111").Length);
        Assert.Equal(1, finder.Find(Repeated("A111;", 1 << 18)).Length);
        Assert.Equal(0, finder.Find(Repeated("RE-2026-0001-00012345-", 1 << 15)).Length);
        Assert.Equal(0, finder.Find("A111" + new string('\u200B', 1 << 20) + "1").Length);
        Assert.Equal(1, finder.Find("A111" + new string('\u0338', 1 << 20) + "-A111").Length);
    }

    [Fact]
    public void A_hostile_book_is_read()
    {
        var builder = new DocumentLookupBuilder();
        for (int i = 0; i < 100_000; i++)
        {
            builder.Add("DIVERS-2026", Money.Eur(1));
        }

        for (int length = 4; length <= 64; length++)
        {
            builder.Add(new string('1', length), Money.Eur(1));
            builder.Add("A" + new string('1', length - 1), Money.Eur(1));
        }

        var finder = new DocumentFinder(builder.Build());
        Assert.Equal(100_000, finder.Find("divers 2026")[0].Count);
        Assert.Equal(0, finder.Find(Repeated("1 ", 1 << 15)).Length);
        Assert.True(finder.Find(Repeated("A1 1 1 ", 1 << 13)).Length > 0);
    }

    private static string Repeated(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
