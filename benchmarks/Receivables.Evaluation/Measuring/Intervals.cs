namespace Receivables.Evaluation.Measuring;

/// <summary>How far chance can carry a count.</summary>
internal static class Intervals
{
    /// <summary>The largest rate under which so few of so many are still seen with a chance of one in twenty: the one-sided bound of Clopper and Pearson, by the Poisson limit.</summary>
    internal static double UpperBound(int seen, int of)
    {
        double low = seen;
        double high = (3 * seen) + 20;
        for (int step = 0; step < 100; step++)
        {
            double middle = (low + high) / 2;
            (low, high) = PoissonAtMost(seen, middle) > 0.05 ? (middle, high) : (low, middle);
        }

        return of == 0 ? 1 : high / of;
    }

    /// <summary>The 95 % interval of how many of independent events happen, each with its own chance.</summary>
    internal static (int Low, int High) OfSum(IEnumerable<double> chances)
    {
        double[] all = [.. chances];
        double mean = all.Sum();
        if (mean > 200)
        {
            double deviation = 1.96 * Math.Sqrt(all.Sum(p => p * (1 - p)));
            return ((int)Math.Floor(mean - deviation), (int)Math.Ceiling(mean + deviation));
        }

        // Exactly, one event after the other.
        double[] counts = new double[Math.Min(all.Length, 600) + 1];
        counts[0] = 1;
        foreach (double p in all)
        {
            for (int k = counts.Length - 1; k > 0; k--)
            {
                counts[k] = (counts[k] * (1 - p)) + (counts[k - 1] * p);
            }

            counts[0] *= 1 - p;
        }

        return (Quantile(counts, 0.025), Quantile(counts, 0.975));
    }

    private static int Quantile(double[] counts, double share)
    {
        double sum = 0;
        for (int k = 0; k < counts.Length; k++)
        {
            sum += counts[k];
            if (sum >= share)
            {
                return k;
            }
        }

        return counts.Length - 1;
    }

    private static double PoissonAtMost(int seen, double mean)
    {
        double term = Math.Exp(-mean);
        double sum = term;
        for (int k = 1; k <= seen; k++)
        {
            term *= mean / k;
            sum += term;
        }

        return sum;
    }
}
