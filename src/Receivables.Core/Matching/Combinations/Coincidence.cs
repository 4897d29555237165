using NodaTime;
using Receivables.Matching.Books;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Combinations;

/// <summary>How likely it is that some set of a customer's items makes an amount by chance, where not all sets could be tried.</summary>
internal static class Coincidence
{
    private const double SquareRootOfTwoPi = 2.5066282746310002;

    /// <summary>The chance that a random set of the items sums to an amount, by the normal approximation; 0 to 1.</summary>
    /// <remarks>Each item is in or out by a coin: mean ½Σa, variance ¼Σa². Sums lie on the multiples of the greatest common divisor.</remarks>
    /// <param name="book">The book.</param>
    /// <param name="account">Whose items they are.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="issuedBy">Where only what was issued by a day is chosen from.</param>
    internal static double ChanceOf(BookColumns book, in AccountRow account, long amount, LocalDate? issuedBy = null)
    {
        double squares = 0;
        Int128 balance = 0;
        long step = 0;
        for (int i = account.Start; i < account.End; i++)
        {
            long open = IssuedItems.Counts(book.Items[i], issuedBy ?? LocalDate.MaxIsoValue) ? book.Items[i].Open : 0;
            squares += (double)open * open;
            balance += open;
            step = GreatestCommonDivisor(step, Math.Abs(open));
        }

        if (step == 0 || amount % step != 0)
        {
            return 0;
        }

        double deviation = Math.Sqrt(squares) / 2;
        double distance = (amount - ((double)balance / 2)) / deviation;
        double exponent = Math.Max(-500, -distance * distance / 2);
        double density = Logarithm.Exp((int)(exponent * LogOdds.UnitsPerOne)) / (deviation * SquareRootOfTwoPi);
        return Math.Min(1, step * density);
    }

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
