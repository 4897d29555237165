namespace Receivables.DemoData.Numbers;

/// <summary>
/// The only source of chance: SplitMix64, so that the same name gives the same numbers on every runtime, for ever.
/// </summary>
/// <remarks>
/// Each thing draws from a stream with a name of its own (such as <c>orders/C00012</c>): a change to one customer does not shift what another draws.
/// </remarks>
internal sealed class SeededRandom
{
    private const ulong Seed = 20260630;

    private ulong _state;

    private SeededRandom(ulong state) => _state = state;

    /// <summary>The stream of a name, from its start.</summary>
    public static SeededRandom For(string name) => new(Hash(name) ^ Seed);

    /// <summary>The 64-bit FNV-1a hash of a name: the same in every process, as <see cref="string.GetHashCode()"/> is not.</summary>
    public static ulong Hash(string name)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 1099511628211);
        }

        return hash;
    }

    /// <summary>A whole number from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public int Next(int first, int last) => first + (int)(NextBits() % (ulong)(last - first + 1));

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Next(1, 100) <= percent;

    /// <summary>One of the values.</summary>
    public T Pick<T>(IReadOnlyList<T> values) => values[Next(0, values.Count - 1)];

    /// <summary>So many decimal digits.</summary>
    public string Digits(int count) => string.Create(count, this, static (span, random) =>
    {
        foreach (ref char digit in span)
        {
            digit = (char)('0' + random.Next(0, 9));
        }
    });

    private ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
