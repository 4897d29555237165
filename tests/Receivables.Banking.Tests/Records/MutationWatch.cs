using System.Diagnostics;
using System.Globalization;
using System.Runtime.ExceptionServices;

namespace Receivables.Banking.Records;

/// <summary>Runs rounds on a thread of its own and looks whether they go on: a mutant that hangs fails the test with its bytes, instead of hanging it.</summary>
internal static class MutationWatch
{
    // A mutant takes a thousandth of a second; a machine that is busy with other work must not look like a hang.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    internal static void Run(int rounds, Func<byte[]> mutant, Action<byte[], int> check)
    {
        var watch = Stopwatch.StartNew();
        Current current = new(-1, []);
        ExceptionDispatchInfo? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                for (int round = 0; round < rounds; round++)
                {
                    byte[] bytes = mutant();
                    Volatile.Write(ref current, new Current(round, bytes));
                    check(bytes, round);
                }
            }
            catch (Exception fault)
            {
                thrown = ExceptionDispatchInfo.Capture(fault);
            }
        })
        { IsBackground = true };
        thread.Start();
        while (!thread.Join(Longest))
        {
            WaitForAnother(thread, ref current);
        }

        thrown?.Throw();
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rounds} mutants in {watch.Elapsed.TotalSeconds:0} s, seed {MutationRun.Seed}."));
    }

    private static void WaitForAnother(Thread thread, ref Current current)
    {
        Current before = Volatile.Read(ref current);
        if (!thread.Join(Longest) && Volatile.Read(ref current).Round == before.Round)
        {
            Assert.Fail($"Round {before.Round} hangs on: {Convert.ToBase64String(before.Bytes)}");
        }
    }

    private sealed record Current(int Round, byte[] Bytes);
}
