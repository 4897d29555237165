using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Matching.Payers;

/// <summary>The tables behind the names and accounts of customers, held against the library's.</summary>
public class RowsByTextTests
{
    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void It_holds_what_a_dictionary_holds() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var expected = new Dictionary<string, SortedSet<int>>(StringComparer.Ordinal);
        List<string> order = [];
        var builder = new RowsByTextBuilder();
        int row = 0;
        for (int i = random.Next(400); i > 0; i--)
        {
            row += random.Next(2);
            string text = Text(random);
            builder.Add(text, row);
            if (!expected.TryGetValue(text, out SortedSet<int>? rows))
            {
                expected.Add(text, rows = []);
                order.Add(text);
            }

            rows.Add(row);
        }

        RowsByText table = builder.Build();
        Assert.Equal(order.Count, table.Count);
        Assert.All(order, text => Assert.Equal(expected[text], table.Find(text).ToArray()));
        string other = Text(random);
        Assert.Equal(expected.GetValueOrDefault(other, []), table.Find(other).ToArray());
        Assert.Equal(order.Select(t => (t, string.Join(' ', expected[t]))), ReadAll(table));
    });

    [Fact]
    public void An_empty_table_holds_nothing()
    {
        RowsByText table = new RowsByTextBuilder().Build();
        int record = 0;
        Assert.Equal(0, table.Count);
        Assert.True(table.Find("A").IsEmpty);
        Assert.Equal(-1, table.Read(ref record, [], out _));
    }

    [Fact]
    public void A_set_of_rows_holds_each_once_a_round() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        var set = new RowSet();
        for (int round = 0; round < 5; round++)
        {
            int most = random.Next(300);
            HashSet<int> expected = [];
            set.Clear(most);
            for (int i = 0; i < most; i++)
            {
                int row = random.Next(3) == 0 ? random.Next() : random.Next(50);
                Assert.Equal(expected.Add(row), set.Add(row));
            }
        }
    });

    [Fact]
    public void The_first_from_is_that_of_looking_through() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        int[] names = [.. Enumerable.Range(0, random.Next(100)).Select(_ => random.Next(120)).Distinct().Order()];
        int from = random.Next(names.Length + 1);
        int sought = random.Next(130);
        Assert.Equal(Enumerable.Range(from, names.Length - from).Where(i => names[i] >= sought).DefaultIfEmpty(names.Length).First(), SortedNames.FirstFrom(names, sought, from));
    });

    private static List<(string, string)> ReadAll(RowsByText table)
    {
        List<(string, string)> read = [];
        Span<char> text = stackalloc char[40];
        int record = 0;
        for (int length = table.Read(ref record, text, out ReadOnlySpan<int> rows); length >= 0; length = table.Read(ref record, text, out rows))
        {
            read.Add((new string(text[..length]), string.Join(' ', rows.ToArray())));
        }

        return read;
    }

    private static string Text(Random random)
    {
        string letters = random.Next(5) == 0 ? "AБ株" : "AB1";
        return string.Concat(Enumerable.Range(0, random.Next(1, random.Next(8) == 0 ? 40 : 6)).Select(_ => letters[random.Next(letters.Length)]));
    }
}
