using System.Text;

namespace Receivables.Matching.Payers;

/// <summary>Which customers are found for a payer's name, and what the likeness of each weighs, is a committed text: the twin tells a wrong one, this one tells another.</summary>
public class LikestNamesTests
{
    private const int PayersOfBook = 12;

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(40)]
    public void They_are_the_committed_ones(int first)
    {
        var text = new StringBuilder();
        for (int seed = first; seed < first + 20; seed++)
        {
            var names = new RandomNames(seed);
            var index = new NameIndex(NameRows.Of(names.Customers));
            var search = new NameSearch();
            for (int i = 0; i < PayersOfBook; i++)
            {
                string payer = names.Payer();
                search.Search(index, payer);
                text.Append(payer).Append(':').AppendJoin(',', search.Matches.Take(6).Select(m => $" {m.Customer} {m.Units} {m.Count}")).Append('\n');
            }
        }

        CommittedText.Check($"Payers/Likest.{first}.txt", text.ToString(), "\n", "RECEIVABLES_UPDATE_NAMES", "LikestNames");
    }

    // Of thousands of names of few words not all can be looked at: which of them are is told by the steps.
    [Fact]
    public void Of_a_crowd_they_are_the_committed_ones_as_well()
    {
        string[] words = ["NORD", "LOGISTIK", "HANDEL", "GARAGE", "MULLER", "MEIER", "SCHMIDT", "ENERGIE", "SERVICE", "BAU", "TRANSPORT", "IMMOBILIEN", "GMBH", "SARL", "KG", .. Enumerable.Range(0, 120).Select(i => i % 2 == 0 ? $"WORT{(char)('A' + (i % 26))}{(char)('A' + (i / 13))}" : $"{(char)('A' + (i % 25))}{(char)('A' + (i / 7))}ENBERG")];
        var text = new StringBuilder();
        foreach (int customers in (int[])[400, 3_000, 12_000])
        {
            var random = new Random(customers);
            string Name() => string.Join(' ', Enumerable.Range(0, random.Next(1, 6)).Select(_ => words[random.Next(3) == 0 ? random.Next(15) : random.Next(1 + random.Next(words.Length))]).Distinct()) + (random.Next(3) == 0 ? $" {random.Next(200)}" : "");
            var index = new NameIndex(NameRows.Of([.. Enumerable.Range(0, customers).Select(row => (row, NameFolding.Fold(Name())))]));
            var search = new NameSearch();
            for (int i = 0; i < 60; i++)
            {
                string payer = NameFolding.Fold(i % 3 == 0 ? Name() : i % 3 == 1 ? Name().Replace('E', 'A') : Name() + " " + Name());
                search.Search(index, payer);
                text.Append(payer).Append(':').AppendJoin(',', search.Matches.Select(m => $" {m.Customer} {m.Units} {m.Count}")).Append('\n');
            }
        }

        CommittedText.Check("Payers/Likest.Crowd.txt", text.ToString(), "\n", "RECEIVABLES_UPDATE_NAMES", "LikestNames");
    }
}
