using Receivables.Evaluation.Payments;

namespace Receivables.Evaluation.Measuring;

/// <summary>The books of a profile, decided by one rule.</summary>
internal sealed class ProfileScore(string rule, string profile)
{
    private readonly SortedDictionary<CaseKind, KindScore> _kinds = [];
    private readonly List<(string Book, KindScore Sum)> _books = [];
    private readonly Calibration _held = new();
    private readonly Calibration _hypotheses = new();

    internal void Add(string name, BookScore book)
    {
        _books.Add((name, book.Sum()));
        _held.AddAll(book.Held);
        _hypotheses.AddAll(book.Hypotheses);
        foreach ((CaseKind kind, KindScore score) in book.Kinds)
        {
            if (!_kinds.TryGetValue(kind, out KindScore? sum))
            {
                _kinds.Add(kind, sum = new());
            }

            sum.Add(score);
        }
    }

    /// <summary>The figures in one line.</summary>
    internal string Line()
    {
        int applied = _books.Sum(b => b.Sum.Applied);
        int wrong = _books.Sum(b => b.Sum.Wrong);
        (string worst, double through) = _books.Select(b => (b.Book, Share(b.Sum.Through, b.Sum.Certain))).MinBy(b => b.Item2);
        (string worstFirst, double first) = _books.Where(b => b.Sum.Held >= 30).Select(b => (b.Book, b.Sum.FirstShare)).DefaultIfEmpty(("-", 1)).MinBy(b => b.Item2);
        return $"{profile,-6} {rule,-16} applied {applied,7}  wrong {wrong,5} = {10_000.0 * wrong / Math.Max(1, applied),7:0.00} in 10,000 (at most {10_000 * Intervals.UpperBound(wrong, applied):0.00})  "
            + $"straight-through {Share(_books.Sum(b => b.Sum.Through), _books.Sum(b => b.Sum.Certain)):P2} (worst {through:P2}, {worst})  "
            + $"first of the held {Sum().FirstShare:P1} (worst {first:P1}, {worstFirst}; with the ambiguous {Sum().FirstShareOfAll:P1})  ambiguous applied {_books.Sum(b => b.Sum.AmbiguousApplied)}";
    }

    internal void Print(TextWriter to)
    {
        to.WriteLine(Line());
        to.WriteLine($"  {"kind",-16} {"count",8} {"applied",8} {"wrong",6} {"certain",8} {"through",8} {"held",8} {"first",8}");
        foreach ((CaseKind kind, KindScore k) in _kinds)
        {
            to.WriteLine($"  {kind,-16} {k.Count,8} {k.Applied,8} {k.Wrong,6} {k.Certain,8} {k.Through,8} {k.Held,8} {k.First,8}");
        }

        if (_hypotheses.Count == 0)
        {
            return;
        }

        to.WriteLine($"  held suggestions: {_held.Count}, expected calibration error {_held.ExpectedError():0.0000}, log-loss {_held.LogLoss():0.0000} against {_held.LogLossOfConstant():0.0000} of a constant");
        foreach ((double stated, double right, int count) in _held.BinsOfEqualMass())
        {
            to.WriteLine($"    stated {stated:0.0000}  right {right:0.0000}  of {count}");
        }

        foreach (double level in new[] { 0.9, 0.99, 0.999, 0.9999 })
        {
            (int count, int wrong, int low, int high) = _hypotheses.Above(level);
            to.WriteLine($"  above {level}: {count} answers, {wrong} wrong, expected {low} to {high}  {_hypotheses.WrongAbove(level)}");
        }
    }

    private KindScore Sum()
    {
        var sum = new KindScore();
        foreach ((_, KindScore book) in _books)
        {
            sum.Add(book);
        }

        return sum;
    }

    private static double Share(int part, int of) => of == 0 ? 1 : part / (double)of;
}
