using FsCheck;
using FsCheck.Fluent;

namespace Receivables.Matching.Payers;

/// <summary>The search for names finds what weighing every name would find, and so do its parts.</summary>
public class NameSearchProperties
{
    private const int PayersOfBook = 12;

    private static Gen<int> Seeds => Gen.Choose(0, int.MaxValue - 1);

    [Fact]
    public void It_finds_what_a_full_scan_finds() => Property.ForAll(Seeds, seed =>
    {
        var names = new RandomNames(seed);
        var index = new NameIndex(NameRows.Of(names.Customers));
        var scan = new NameScan(names.Customers);
        var search = new NameSearch();
        for (int i = 0; i < PayersOfBook; i++)
        {
            string payer = names.Payer();
            search.Search(index, payer);
            Assert.True(scan.Search(payer).SequenceEqual(search.Matches), $"{payer}: {string.Join(", ", search.Matches)} not {string.Join(", ", scan.Search(payer))}");
        }
    }, 600);

    [Fact]
    public void Words_that_are_near_are_those_that_comparing_every_word_finds() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        string letters = random.Next(2) == 0 ? "AB" : "ABCÉЖ";
        WordTable words = Table([.. Enumerable.Range(0, 40).Select(_ => Word(random, letters))]);
        string sought = Word(random, letters);
        int[] near = new int[words.Count];
        int exact = new NearSpellings(words).Find(sought, near, out int count);
        Assert.Equal(Enumerable.Range(0, words.Count).Where(w => sought.Length >= 4 && IsOneEdit(sought, words[w].ToString())), near.Take(count));
        Assert.Equal(Enumerable.Range(0, words.Count).Where(w => words[w].SequenceEqual(sought)).DefaultIfEmpty(-1).Single(), exact);
    }, 2_000);

    [Fact]
    public void Words_stand_in_order_and_those_of_a_beginning_together() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        string[] spellings = [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => Word(random, "ABZÉЖ株"))];
        WordTable words = Table(spellings);
        string[] ordered = [.. spellings.Distinct().Order(StringComparer.Ordinal)];
        Assert.Equal(ordered, Enumerable.Range(0, words.Count).Select(w => words[w].ToString()));
        string beginning = Word(random, "ABZÉЖ株");
        (int from, int to) = words.BeginningWith(beginning);
        Assert.Equal(ordered.Where(w => w.StartsWith(beginning, StringComparison.Ordinal)), ordered[from..to]);
    }, 1_000);

    [Fact]
    public void The_hashes_of_deletions_are_those_of_what_is_left() => Property.ForAll(Seeds, seed =>
    {
        string word = Word(new Random(seed), "ABÉЖ");
        Span<uint> hashes = stackalloc uint[NearSpellings.Longest + 1];
        int count = DeletionHashes.Of(word, true, hashes);
        Assert.Equal([HashOf(word), .. Enumerable.Range(0, word.Length).Where(i => i == 0 || word[i] != word[i - 1]).Select(i => HashOf(word.Remove(i, 1)))], hashes[..count].ToArray());
    });

    [Fact]
    public void A_name_with_two_words_is_never_passed_over_under_either() => Property.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        int length = random.Next(2, 6);
        int[][] names = [.. Enumerable.Range(0, 70).Select(_ => Enumerable.Range(0, length).Select(_ => random.Next(50_000)).ToArray())];
        ushort[] others = [.. names.Select(n => OtherWords.Of(n, 0))];
        for (int name = 0; name < names.Length; name++)
        {
            foreach (int word in names[name][1..])
            {
                List<int> found = [];
                for (int at = OtherWords.Next(others, 0, length, word); at < others.Length; at = OtherWords.Next(others, at + 1, length, word))
                {
                    found.Add(at);
                }

                Assert.Contains(name, found);
                Assert.True(found.SequenceEqual(found.Distinct().Order()));
            }
        }
    });

    private static WordTable Table(IEnumerable<string> spellings)
    {
        var words = new WordCollector();
        foreach (string spelling in spellings)
        {
            words.NumberOf(spelling);
        }

        return WordTable.From(words, out _);
    }

    private static uint HashOf(string word)
    {
        Span<uint> hash = stackalloc uint[1];
        DeletionHashes.Of(word, false, hash);
        return hash[0];
    }

    private static string Word(Random random, string letters) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => letters[random.Next(letters.Length)]));

    private static bool IsOneEdit(string left, string right)
    {
        for (int i = 0; i <= left.Length; i++)
        {
            bool deleted = i < left.Length && left.Remove(i, 1) == right;
            bool added = right.Length == left.Length + 1 && right.Remove(i, 1) == left;
            bool other = i < left.Length && right.Length == left.Length && left.Remove(i, 1) == right.Remove(i, 1) && left != right;
            bool swapped = i + 1 < left.Length && left[..i] + left[i + 1] + left[i] + left[(i + 2)..] == right && left != right;
            if (deleted || added || other || swapped)
            {
                return true;
            }
        }

        return false;
    }
}
