using Receivables.Evaluation.Books;
using Receivables.Evaluation.Measuring;
using Receivables.Evaluation.Payments;
using Receivables.Evaluation.Rules;
using Receivables.Ledgers;
using Receivables.Matching;

namespace Receivables.Evaluation.Learning;

/// <summary>The first half of the payments is matched and a clerk confirms what is held; the second is matched against what is then open, without and with what was learned.</summary>
internal static class TwoHalves
{
    internal static void Run(EvaluationOptions options, TextWriter to)
    {
        foreach (BookProfile profile in options.Profiles)
        {
            var before = new ProfileScore("nothing learned", profile.Name);
            var after = new ProfileScore("learned", profile.Name);
            for (int b = 0; b < options.Books; b++)
            {
                int seed = options.Seed + b;
                int size = options.OpenItems ?? EvaluationOptions.Populations[b % EvaluationOptions.Populations.Count];
                GeneratedBook book = BookGenerator.Generate(profile, seed, size);
                PaymentCase[] cases = [.. PaymentGenerator.Generate(book, seed * 31, size * 3 / 4).OrderBy(c => c.Payment.BookingDate).ThenBy(c => c.Payment.Id)];
                PaymentCase[] first = cases[..(cases.Length / 2)];
                PaymentCase[] second = cases[(cases.Length / 2)..];
                PayerMemory memory = Learn(book, first);
                GeneratedBook left = book with { Book = Left(book, first) };
                string name = $"{book.Style.Name}#{seed}";
                BookScore without = Score(left, second);
                BookScore with = Score(left with { Book = left.Book.With(memory) }, second);
                before.Add(name, without);
                after.Add(name, with);
                to.WriteLine($"{profile.Name} {name}: {memory}; second half {second.Length}: {Line(without)} -> {Line(with)}");
                Show(options, left.Book.With(memory), second, with, to);
            }

            before.Print(to);
            after.Print(to);
            to.WriteLine();
        }
    }

    private static void Show(EvaluationOptions options, MatchingBook book, PaymentCase[] cases, BookScore score, TextWriter to)
    {
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        foreach (PaymentCase one in score.WrongOnes.Take(options.Show).Select(i => cases[i]))
        {
            to.WriteLine($"--- WRONG {one.Kind} truth {string.Join(' ', one.Truth.Items.Select(i => $"{i.Key}:{i.Value}"))} payer '{one.Payment.Payer.Name}' text '{one.Payment.Remittance}'");
            to.WriteLine(engine.Match(book, one.Payment).Explain());
        }
    }

    private static string Line(BookScore score)
    {
        KindScore sum = score.Sum();
        return $"applied {sum.Applied}, wrong {sum.Wrong}, through {sum.Through} of {sum.Certain}, first {sum.First} of {sum.Held} held";
    }

    private static PayerMemory Learn(GeneratedBook book, PaymentCase[] cases)
    {
        MatchReport report = new MatchingEngineBuilder().AddDefaults().WithThreads(Environment.ProcessorCount).Build().Match(book.Book, cases.Select(c => c.Payment));
        return PayerMemory.From(report.Proposals.Zip(cases).Where(p => p.First.Decision != MatchDecision.Apply).SelectMany(p => Clerk.Confirm(p.First, p.Second)));
    }

    private static BookScore Score(GeneratedBook book, PaymentCase[] cases) =>
        BookScore.Of(book, cases, new EngineRule("", MatchingPolicy.Default, Environment.ProcessorCount).Decide(book, [.. cases.Select(c => c.Payment)]));

    // What the first half settled in truth, whoever booked it.
    private static MatchingBook Left(GeneratedBook book, PaymentCase[] cases)
    {
        Dictionary<ItemId, long> settled = cases.SelectMany(c => c.Truth.Items).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Sum(p => p.Value));
        OpenItem[] before = [.. book.Book.OpenItems];
        IEnumerable<SettledDocument> done = before.Where(i => settled.GetValueOrDefault(i.Id) == i.Open.MinorUnits).Select(i => new SettledDocument(i.Id.Document, i.Customer));
        MatchingHistory history = book.Book.History;
        return MatchingBook.From(
            before.Where(i => settled.GetValueOrDefault(i.Id) != i.Open.MinorUnits).Select(i => settled.TryGetValue(i.Id, out long part) ? OpenItem.Of((Invoice)i.Document!, i.Open - Money.FromMinor(part, i.Open.Currency))[0] : i),
            book.Book.Customers, GeneratedBook.AsOf,
            MatchingHistory.Create([.. history.Payments, .. cases.Select(c => c.Payment)], [.. history.SettledDocuments, .. done], history.Returned));
    }
}
