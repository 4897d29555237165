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
}
