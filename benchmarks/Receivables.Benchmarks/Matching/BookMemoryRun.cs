using System.Globalization;
using Receivables.Matching;
using Receivables.Matching.Amounts;
using Receivables.Matching.Books;
using Receivables.Matching.Combinations;
using Receivables.Matching.Contention;
using Receivables.Matching.Documents;
using Receivables.Matching.Payers;

namespace Receivables.Benchmarks.Matching;

/// <summary>The heap that the index of a book retains an open item, part by part: the caller's objects are made before, and what belongs to the customers' names and accounts is told apart. <c>--book-memory [items]</c></summary>
internal static class BookMemoryRun
{
    internal const string Switch = "--book-memory";

    internal static void Run(string[] args)
    {
        int count = args.Length > 1 ? int.Parse(args[1], NumberStyles.AllowThousands, CultureInfo.InvariantCulture) : 1_000_000;
        var given = new LiveBook(count);
        double index = 0;
        BookColumns columns = Part("columns: items, accounts, customers", () => BookColumns.From(given.Items, given.Customers), count, ref index);
        NumberIndex numbers = Part("numbers", () => new NumberIndex(columns, []), count, ref index);
        object shapes = Part("shapes of numbers", () => new ShapeTable(columns, []), count, ref index);
        object stems = Part("series of numbers", () => new StemTable(columns, []), count, ref index);
        object amounts = Part("amounts", () => new AmountIndex(columns), count, ref index);
        object statements = Part("statements", () => new StatementIndex(columns), count, ref index);
        object discounts = Part("discounts", () => new DiscountIndex(columns), count, ref index);
        object payments = Part("payments received before: none", () => new PaymentIndex([], []), count, ref index);
        Print("the index, the customers' names and accounts apart", index);
        double names = 0;
        PayerIndex payers = Part("the customers' accounts, and names", () => new PayerIndex(columns), count, ref names);
        Part("the names, once one is not as on file", () => payers.Words, count, ref names);
        GC.KeepAlive((numbers, shapes, stems, amounts, statements, discounts, payments, payers));
        double book = 0;
        GC.KeepAlive(Part("all of it, as a book is made", () => MatchingBook.From(given.Items, given.Customers, LiveBook.AsOf), count, ref book));
        GC.KeepAlive(given);
    }

    private static T Part<T>(string what, Func<T> make, int count, ref double sum)
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        T made = make();
        double each = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count;
        sum += each;
        Print(what, each);
        return made;
    }

    private static void Print(string what, double bytes) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-55} {bytes,8:0.00} bytes an open item"));
}
