using System.Globalization;

namespace Receivables.Banking;

/// <summary>Tells repeated ids of one run apart: the second <c>X</c> becomes <c>X~2</c>, the third <c>X~3</c>, in the order they are given.</summary>
/// <remarks>
/// Use one instance for all the files of a run, in the order of the files. An id that was already given, by the bank or here, is never given again.
/// Where an id comes as <c>X~2</c> after a repeat of <c>X</c> took it, it is itself a repeat: <c>X~2~2</c>. Who knows the ids of a run beforehand
/// keeps them with <see cref="Reserve"/>: then the first of each stays as given, and repeats take the numbers that are free.
/// Not safe for use by several threads at once.
/// </remarks>
public sealed class UniquePaymentIds
{
    private const int LongestId = 128;

    private readonly Dictionary<PaymentId, int> _given = [];
    private readonly HashSet<PaymentId> _reserved = [];

    /// <summary>Keeps an id that will come: no repeat of another takes it.</summary>
    /// <param name="id">The id, as it will be given to <see cref="Next"/>; not <c>default</c>. Keeping it twice changes nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public void Reserve(PaymentId id)
    {
        ThrowIfEmpty(id);
        _reserved.Add(id);
    }

    /// <summary>Returns the id itself the first time, and the next free repeat of it after that.</summary>
    /// <param name="id">The id; not <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public PaymentId Next(PaymentId id)
    {
        ThrowIfEmpty(id);
        if (_given.TryAdd(id, 1))
        {
            return id;
        }

        PaymentId repeat;
        int number = _given[id];
        do
        {
            number++;
            repeat = Repeat(id.Value, number);
        }
        while (_reserved.Contains(repeat) || !_given.TryAdd(repeat, 1));
        _given[id] = number;
        return repeat;
    }

    private static void ThrowIfEmpty(PaymentId id)
    {
        if (id.IsEmpty)
        {
            throw new ArgumentException("default(PaymentId) is no id.", nameof(id));
        }
    }

    private static PaymentId Repeat(string id, int number)
    {
        string suffix = string.Create(CultureInfo.InvariantCulture, $"~{number}");
        int kept = Math.Min(id.Length, LongestId - suffix.Length);
        kept -= kept < id.Length && char.IsHighSurrogate(id[kept - 1]) ? 1 : 0;
        return PaymentId.From(id[..kept].TrimEnd() + suffix);
    }
}
