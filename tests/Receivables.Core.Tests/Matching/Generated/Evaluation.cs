using System.Globalization;
using System.Text;

namespace Receivables.Matching.Generated;

/// <summary>Compares the decisions of an engine with the truth.</summary>
internal sealed class Evaluation
{
    private readonly SortedDictionary<string, (int Count, int Applied, int Certain, int Through, int Wrong, int First, int Held)> _kinds = new(StringComparer.Ordinal);

    internal int Applied => _kinds.Values.Sum(k => k.Applied);

    internal int Wrong => _kinds.Values.Sum(k => k.Wrong);

    internal double StraightThrough => _kinds.Values.Sum(k => k.Through) / (double)_kinds.Values.Sum(k => k.Certain);

    internal List<string> WrongOnes { get; } = [];

    internal void Add(GeneratedBook book, IReadOnlyList<PaymentCase> cases, MatchReport report)
    {
        Dictionary<ItemId, string> likeness = book.Book.OpenItems.ToDictionary(i => i.Id, PaymentGenerator.Likeness);
        for (int i = 0; i < cases.Count; i++)
        {
            Add(cases[i], report.Proposals[i], likeness);
        }
    }

    private void Add(PaymentCase one, MatchProposal proposal, Dictionary<ItemId, string> likeness)
    {
        bool applied = proposal.Decision == MatchDecision.Apply;
        bool right = Same(one.Truth, proposal.Items.Select(i => i.Item.Id), likeness) && one.Truth.Count > 0;
        var k = _kinds.GetValueOrDefault(one.Kind);
        bool held = !applied && one.Truth.Count > 0;
        _kinds[one.Kind] = (k.Count + 1, k.Applied + One(applied), k.Certain + One(one.IsCertain), k.Through + One(applied && one.IsCertain && right),
            k.Wrong + One(applied && !right), k.First + One(held && right), k.Held + One(held));
        if (applied && !right)
        {
            WrongOnes.Add($"{one.Kind}, truth {string.Join(' ', one.Truth)}, text '{one.Payment.Remittance}'\n{proposal.Explain()}");
        }

        static int One(bool value) => value ? 1 : 0;
    }

    // Equal up to items between which nothing tells a difference.
    private static bool Same(IReadOnlySet<ItemId> truth, IEnumerable<ItemId> items, Dictionary<ItemId, string> likeness) =>
        truth.Select(i => likeness[i]).Order(StringComparer.Ordinal).SequenceEqual(items.Select(i => likeness[i]).Order(StringComparer.Ordinal));

    public override string ToString()
    {
        var text = new StringBuilder();
        text.AppendLine("kind         count  applied  certain  through  wrong  held with an answer  of those first");
        foreach ((string kind, var k) in _kinds)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{kind,-10} {k.Count,7} {k.Applied,8} {k.Certain,8} {k.Through,8} {k.Wrong,6} {k.Held,20} {k.First,15}");
        }

        return text.AppendLine(CultureInfo.InvariantCulture, $"applied {Applied}, wrong {Wrong}, straight-through {StraightThrough:P2}").ToString();
    }
}
