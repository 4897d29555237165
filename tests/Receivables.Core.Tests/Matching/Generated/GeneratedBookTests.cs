namespace Receivables.Matching.Generated;

/// <summary>Twenty thousand payments of which the truth is known, over six styles of numbers; and half as many against books that do not know what was settled before.</summary>
public class GeneratedBookTests
{
    private const int PaymentsABook = 3_400;

    [Theory]
    [InlineData(true, 6)]
    [InlineData(false, 3)]
    public void Nothing_is_applied_wrongly(bool knowsHistory, int books)
    {
        var evaluation = new Evaluation();
        MatchingEngine engine = new MatchingEngineBuilder().AddDefaults().Build();
        for (int seed = 0; seed < books; seed++)
        {
            var book = new GeneratedBook(seed, 1_500, knowsHistory);
            IReadOnlyList<PaymentCase> cases = new PaymentGenerator(book, seed + 100).Generate(PaymentsABook);
            evaluation.Add(book, cases, engine.Match(book.Book, cases.Select(c => c.Payment), TestContext.Current.CancellationToken));
        }

        TestContext.Current.TestOutputHelper!.WriteLine(evaluation.ToString());
        Assert.True(evaluation.Wrong == 0, string.Join("\n\n", evaluation.WrongOnes.Take(10)));
        Assert.True(evaluation.Applied > books * PaymentsABook / 2, evaluation.ToString());
        Assert.True(evaluation.StraightThrough >= 0.97, evaluation.ToString());
    }
}
