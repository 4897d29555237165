namespace Receivables.Ledgers.Twin;

/// <summary>Choices that follow from the numbers of one generated operation, so that a failing case replays and shrinks.</summary>
internal sealed class Draw(int[] numbers)
{
    private int _next;

    /// <summary>A number from 0 to below a limit.</summary>
    internal int Below(int limit)
    {
        int number = numbers[_next % numbers.Length] + (_next / numbers.Length);
        _next++;
        return limit <= 0 ? 0 : number % limit;
    }

    internal bool OneIn(int times) => Below(times) == times - 1;

    internal T? Of<T>(IReadOnlyList<T> values) => values.Count == 0 ? default : values[Below(values.Count)];
}
