using System.Globalization;
using Receivables.Matching.Combinations;
using Receivables.Matching.Decisions;

namespace Receivables.Benchmarks.Matching;

/// <summary>What it costs to find out whether none, one or several sets of a customer's items make an amount: <c>--subset [instances] [rounds]</c>.</summary>
/// <remarks>Processor time of one thread; of each instance the best of the rounds, and over the instances the median and the worst. Beside it what one would write.</remarks>
internal static class SubsetRun
{
    internal const string Switch = "--subset";

    private const int Unbounded = 100_000_000;
    private const double LeastMilliseconds = 2;

    private static readonly SubsetSearch Search = new();
    private static readonly StepBudget Budget = new();

    internal static void Run(string[] args)
    {
        int instances = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 20;
        int rounds = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 5;
        Console.WriteLine("items  instances     none  one several    µs: median       worst    steps: most   allocated   sorted halves   hashed halves     brute force");
        foreach (int items in (int[])[20, 32, 40])
        {
            foreach (SubsetKind kind in Enum.GetValues<SubsetKind>())
            {
                Measure(kind, items, [.. Enumerable.Range(1, instances).Select(seed => SubsetInstance.Of(kind, items, seed))], rounds);
            }
        }
    }

    /// <summary>The verdict on one instance.</summary>
    internal static SubsetVerdict Decide(SubsetInstance instance)
    {
        Budget.Reset(Unbounded);
        return Search.Search(instance.Columns, instance.Rows, instance.Named, instance.Amount, 2, Budget);
    }

    private static void Measure(SubsetKind kind, int items, SubsetInstance[] instances, int rounds)
    {
        int[] verdicts = new int[4];
        long most = 0;
        foreach (SubsetInstance instance in instances)
        {
            long before = Budget.Spent;
            verdicts[(int)Decide(instance)]++;
            most = Math.Max(most, Budget.Spent - before);
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread();
        foreach (SubsetInstance instance in instances)
        {
            Decide(instance);
        }

        allocated = (GC.GetAllocatedBytesForCurrentThread() - allocated) / instances.Length;
        double[] times = [.. instances.Select(i => Best(() => Decide(i), rounds)).Order()];
        string plain = kind == SubsetKind.Alike ? "" : Plain(items, instances[0]);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{items,5}  {kind,-12} {verdicts[0],5} {verdicts[1],4} {verdicts[2],7} {times[times.Length / 2],15:N1} {times[^1],11:N1} {most,14:N0} {allocated,11}{plain}"));
    }

    // On the first instance; items of one amount are different items to them.
    private static string Plain(int items, SubsetInstance instance)
    {
        double sorted = Best(() => PlainSubsets.SortedHalves(instance.Amounts, instance.Amount), 2);
        double hashed = Best(() => PlainSubsets.HashedHalves(instance.Amounts, instance.Amount), 2);
        string force = items > 20 ? "" : Best(() => PlainSubsets.BruteForce(instance.Amounts, instance.Amount), 2).ToString("N1", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $" {sorted,15:N1} {hashed,15:N1} {force,15}");
    }

    // Microseconds a call: as many calls as take a while, so that the clock of the processor is fine enough.
    private static double Best<T>(Func<T> call, int rounds)
    {
        double best = double.MaxValue;
        for (int round = 0, calls = 1; round < rounds;)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            for (int i = 0; i < calls; i++)
            {
                call();
            }

            TimeSpan used = Environment.CpuUsage.TotalTime - start;
            if (used.TotalMilliseconds < LeastMilliseconds)
            {
                calls *= 4;
                continue;
            }

            best = Math.Min(best, used.TotalMicroseconds / calls);
            round++;
        }

        return best;
    }
}
