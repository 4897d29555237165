using Receivables.Evaluation.Books;
using Receivables.Evaluation.Payments;
using Receivables.Evaluation.Rules;

namespace Receivables.Evaluation.Measuring;

/// <summary>Compares the decisions on the payments of one book with the truth.</summary>
internal sealed class BookScore
{
    private readonly Dictionary<ItemId, string> _likeness;

    private BookScore(GeneratedBook book) => _likeness = book.Book.OpenItems.ToDictionary(i => i.Id, Sets.Likeness);

    internal SortedDictionary<CaseKind, KindScore> Kinds { get; } = [];

    /// <summary>First suggestions of what is held.</summary>
    internal Calibration Held { get; } = new();

    /// <summary>Every answer named with its confidence.</summary>
    internal Calibration Hypotheses { get; } = new();

    internal List<int> WrongOnes { get; } = [];

    internal List<int> Missed { get; } = [];

    /// <summary>What was applied or suggested first is right.</summary>
    internal HashSet<int> RightOnes { get; } = [];

    /// <summary>Wrong answers that are held to be right with more than 99 in 100.</summary>
    internal List<int> Believed { get; } = [];

    internal KindScore Sum()
    {
        var sum = new KindScore();
        foreach (KindScore kind in Kinds.Values)
        {
            sum.Add(kind);
        }

        return sum;
    }

    internal static BookScore Of(GeneratedBook book, IReadOnlyList<PaymentCase> cases, IReadOnlyList<RuleDecision> decisions)
    {
        var score = new BookScore(book);
        for (int i = 0; i < cases.Count; i++)
        {
            score.Add(i, cases[i], decisions[i]);
        }

        return score;
    }

    private void Add(int index, PaymentCase one, RuleDecision decision)
    {
        if (!Kinds.TryGetValue(one.Kind, out KindScore? kind))
        {
            Kinds.Add(one.Kind, kind = new());
        }

        bool right = IsRight(one, decision.Items);
        if (right)
        {
            RightOnes.Add(index);
        }

        kind.Count++;
        kind.Certain += one.IsCertain ? 1 : 0;
        if (decision.IsApplied)
        {
            kind.Applied++;
            kind.Wrong += right ? 0 : 1;
            kind.Through += one.IsCertain && right ? 1 : 0;
            kind.AmbiguousApplied += one.IsAmbiguous ? 1 : 0;
            if (!right || one.IsAmbiguous)
            {
                WrongOnes.Add(index);
            }
        }
        else
        {
            kind.Held += one.Truth.Items.Count > 0 ? 1 : 0;
            kind.First += one.Truth.Items.Count > 0 && right ? 1 : 0;
            kind.HeldAmbiguous += one.Truth.Items.Count > 0 && one.IsAmbiguous ? 1 : 0;
            kind.FirstAmbiguous += one.Truth.Items.Count > 0 && one.IsAmbiguous && right ? 1 : 0;
            if (one.IsCertain || (one.Truth.Items.Count > 0 && !right))
            {
                Missed.Add(index);
            }

            if (decision.Hypotheses.Count > 0)
            {
                Held.Add(decision.Hypotheses[0].Confidence, right, one.Kind.ToString());
            }
        }

        foreach ((IReadOnlyDictionary<ItemId, long> items, double confidence) in decision.Hypotheses)
        {
            bool isRight = IsRight(one, items);
            Hypotheses.Add(confidence, isRight, one.Kind.ToString());
            if (confidence > 0.99 && !isRight)
            {
                Believed.Add(index);
            }
        }
    }

    // Equal up to items between which nothing tells a difference; a short payment with or without the difference named.
    private bool IsRight(PaymentCase one, IReadOnlyDictionary<ItemId, long> items)
    {
        bool byItems = one.Kind is CaseKind.UnstatedCharge or CaseKind.LateDiscount;
        return one.Truth.Items.Count > 0 && items.Count == one.Truth.Items.Count && Lines(one.Truth.Items, byItems).SequenceEqual(Lines(items, byItems), StringComparer.Ordinal);
    }

    private IEnumerable<string> Lines(IReadOnlyDictionary<ItemId, long> items, bool byItems) =>
        items.Select(p => byItems ? _likeness[p.Key] : $"{_likeness[p.Key]} {p.Value}").Order(StringComparer.Ordinal);
}
