using System.Globalization;

namespace Receivables.Banking;

/// <summary>Tells repeated ids of one run apart: the second <c>X</c> becomes <c>X~2</c>, the third <c>X~3</c>, in the order they are given.</summary>
/// <remarks>
/// Use one instance for all the files of a run, in the order of the files. An id that was already given, by the bank or here, is never given again.
/// Not safe for use by several threads at once.
/// </remarks>
public sealed class UniquePaymentIds
{
    private const int LongestId = 128;

    private readonly Dictionary<PaymentId, int> _given = [];

    /// <summary>Returns the id itself the first time, and the next free repeat of it after that.</summary>
    /// <param name="id">The id; not <c>default</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public PaymentId Next(PaymentId id)
    {
        if (id.IsEmpty)
        {
            throw new ArgumentException("default(PaymentId) is no id.", nameof(id));
        }

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
        while (!_given.TryAdd(repeat, 1));
        _given[id] = number;
        return repeat;
    }

    private static PaymentId Repeat(string id, int number)
    {
        string suffix = string.Create(CultureInfo.InvariantCulture, $"~{number}");
        int kept = Math.Min(id.Length, LongestId - suffix.Length);
        kept -= kept < id.Length && char.IsHighSurrogate(id[kept - 1]) ? 1 : 0;
        return PaymentId.From(id[..kept].TrimEnd() + suffix);
    }
}
