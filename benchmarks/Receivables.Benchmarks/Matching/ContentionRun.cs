using System.Globalization;
using Receivables.Matching;
using Receivables.Matching.Books;
using Receivables.Matching.Contention;
using Receivables.Matching.Decisions;

namespace Receivables.Benchmarks.Matching;

/// <summary>
/// The plain measured run: what it costs to hold the payments of a batch against each other once each is decided for itself, in processor time of one thread. <c>--contention [payments]</c>
/// </summary>
internal static class ContentionRun
{
    internal const string Switch = "--contention";

    private const int Rounds = 7;

    internal static void Run(string[] args)
    {
        int count = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} payments, one for each open item; nanoseconds of processor time a payment, least and most of {Rounds} rounds"));
        var book = new ContentionBook(count);
        Decided nothing = Decide(book, book.Payments);
        Measure("nothing contested: taking keys down", count, nothing, d => TakeKeys(d));
        Measure("nothing contested: holding against each other", count, nothing, d => Resolve(d));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  of which {nothing.Keys.Classes.Count(c => c >= 0):N0} want one item and have no other answer, {nothing.Keys.Classes.Count(c => c == ContentionKeys.Several):N0} have several, and {SharedWants.Find(Batch(nothing)).Payments.Length:N0} want what another does"));
        var few = new Decided(nothing.Index, nothing.Verdicts[..500], new ContentionKeys(500));
        Measure("nothing contested: taking keys down, the payment at hand", 500 * 1_000, few, d => Many(1_000, () => TakeKeys(d)));
        Measure("nothing contested: ids that differ", count, nothing, d => d.Keys.Ids.RequireDistinct(book.Payments));
        Measure("nothing contested: shared", count, nothing, d => SharedWants.Find(Batch(d)));
        Measure("nothing contested: twins", count, nothing, d => Twins.Find(Batch(d)));
        nothing = null!;

        Payment[] crowd = [.. book.Payments, .. book.Contesting()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{crowd.Length:N0} payments: one item in fifty is claimed by a second payment, one in a hundred by two that only fit"));
        Measure("contested: holding against each other, without the second look", crowd.Length, () => Decide(book, crowd), d => Resolve(d));

        Decided some = Decide(book, crowd);
        List<(int Row, long Settled)> settled = [.. some.Verdicts.Where(v => v.Decision == MatchDecision.Apply).Select(v => v.Legs[0]).DistinctBy(l => l.Item).Select(l => (l.Item, l.Settled))];
        Measure("contested: making the book that is left, which the second look needs", crowd.Length, settled, s => BookAfter.Of(some.Index, s));
        Packing("5,000 claims for one thing", 5_000, 1, 1);
        Packing("5,000 claims for one of 2,500 things alike", 5_000, 1, 2_500);
        Packing("200 claims of two things each, of 100", 200, 2, 1, 100);
        Packing("200 claims of three things each, of 100", 200, 3, 1, 100);
        Packing("200 claims of five things each, of 100", 200, 5, 1, 100);
    }

    private static void Many(int times, Action action)
    {
        for (; times > 0; times--)
        {
            action();
        }
    }

    private static Decided Decide(ContentionBook book, Payment[] payments)
    {
        var work = new Workspace(book.Book, book.Book.Index, MatchingPolicy.Default);
        var decider = new Decider(work);
        IMatcher[] matchers = [.. MatchingEngineBuilder.BuiltIn()];
        var verdicts = new Verdict[payments.Length];
        for (int i = 0; i < payments.Length; i++)
        {
            work.Start(payments[i]);
            foreach (IMatcher matcher in matchers)
            {
                matcher.Find(work.Context);
            }

            CandidateGenerator.Generate(work);
            verdicts[i] = decider.Decide();
        }

        var decided = new Decided(book.Book.Index, verdicts, new ContentionKeys(payments.Length));
        TakeKeys(decided);
        return decided;
    }

    private static void TakeKeys(Decided decided)
    {
        for (int i = 0; i < decided.Verdicts.Length; i++)
        {
            decided.Keys.Take(i, decided.Verdicts[i], decided.Index);
        }
    }

    private static PaymentBatch Batch(Decided decided) => new(decided.Index, MatchingPolicy.Default, decided.Verdicts, decided.Keys);

    private static void Resolve(Decided decided) =>
        ContentionResolver.Resolve(
            Batch(decided),
            (left, payments) => [.. payments.Select(p => new Verdict(p).Answer(left.Columns, [], 1, [], [], null))]);

    private static void Packing(string what, int claims, int wants, int capacity, int things = 1)
    {
        var random = new Random(20261128);
        var packing = new SetPacking();
        for (int i = 0; i < things; i++)
        {
            packing.AddResource(capacity);
        }

        for (int claim = 0; claim < claims; claim++)
        {
            packing.AddClaim();
            packing.AddOption(random.Next(92_102, 180_000));
            foreach (int thing in Enumerable.Range(0, wants).Select(_ => random.Next(things)).Distinct())
            {
                packing.Take(thing, 1);
            }
        }

        PackingSolver solved = PackingSolver.Solve(packing, 92_102, MatchingPolicy.Default.ContentionBudget);
        string outcomes = string.Join(", ", solved.Outcomes.GroupBy(o => o).OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Count()}"));
        Measure(string.Create(CultureInfo.InvariantCulture, $"{what}: {solved.Steps:N0} steps; {outcomes}"), claims, packing, p => PackingSolver.Solve(p, 92_102, MatchingPolicy.Default.ContentionBudget));
    }

    private static void Measure<T>(string what, int count, T on, Action<T> action) => Measure(what, count, () => on, action);

    private static void Measure<T>(string what, int count, Func<T> make, Action<T> action)
    {
        var took = new List<double>();
        for (int round = 0; round < Rounds; round++)
        {
            T on = make();
            GC.Collect();
            TimeSpan start = Environment.CpuUsage.TotalTime;
            action(on);
            took.Add((Environment.CpuUsage.TotalTime - start).TotalNanoseconds / count);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {took.Min(),10:N0} to {took.Max(),10:N0}  {what}"));
    }

    private sealed record Decided(BookIndex Index, Verdict[] Verdicts, ContentionKeys Keys);
}
