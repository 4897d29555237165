using Receivables.Ledgers;
using Receivables.Matching.Books;

namespace Receivables.Matching.Documents;

/// <summary>The numbers of documents that a book no longer has to learn from once it is edited, and those that it has then.</summary>
internal sealed class LearnedEdit
{
    private readonly Dictionary<(string Number, int Year), int> _counts = [];

    /// <param name="edit">What became of the items.</param>
    /// <param name="settled">What became of the settled documents.</param>
    internal LearnedEdit(BookEdit edit, SettledEdit settled)
    {
        foreach (OpenItem gone in edit.Items.Gone.Select(row => edit.Before.OpenItems[row]))
        {
            Count(gone.Id.Document.Value, gone.IssueDate.Year, -1);
        }

        foreach (OpenItem added in edit.Items.New)
        {
            Count(added.Id.Document.Value, added.IssueDate.Year, 1);
        }

        foreach (int s in settled.Gone)
        {
            Count(settled.Before[s].Number.Value, 0, -1);
        }

        foreach (SettledDocument added in settled.Added)
        {
            Count(added.Number.Value, 0, 1);
        }
    }

    /// <summary>How many more there are of each number and year of issue, 0 for that of a settled document; below zero for fewer, never zero.</summary>
    internal IEnumerable<(string Number, int Year, int By)> Dated => _counts.Where(c => c.Value != 0).Select(c => (c.Key.Number, c.Key.Year, c.Value));

    /// <summary>The same of each number, whatever its year: what is settled leaves the items and joins the documents.</summary>
    internal IEnumerable<(string Number, int By)> Net =>
        _counts.GroupBy(c => c.Key.Number, StringComparer.Ordinal).Select(g => (g.Key, g.Sum(c => c.Value))).Where(n => n.Item2 != 0);

    private void Count(string number, int year, int by) => _counts[(number, year)] = _counts.GetValueOrDefault((number, year)) + by;
}
