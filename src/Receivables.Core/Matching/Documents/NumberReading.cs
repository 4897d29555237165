using NodaTime;
using Receivables.Matching.Decisions;

namespace Receivables.Matching.Documents;

/// <summary>How a place is read as a number, and so what the number is worth.</summary>
internal readonly ref struct NumberReading(ReadOnlySpan<char> written, Reading reading, int tries, double density, LocalDate booked, bool isAnnounced = false, bool isOrder = false)
{
    private readonly ReadOnlySpan<char> _written = written;

    internal Reading Reading { get; } = reading;

    /// <summary>Whether a word for an order stands before it.</summary>
    internal bool IsOrder { get; } = isOrder;

    /// <summary>Whether what stands there can as well be a day, a month or a year near the booking date.</summary>
    internal bool IsDate => !isAnnounced && !_written.ContainsAnyExceptInRange('0', '9') && DateDigits.AreNear(_written, booked);

    /// <summary>The weight for each of some things that the number names.</summary>
    internal int WeightAmong(int count) => Reading switch
    {
        Reading.Tail => NumberWeight.OfTail(_written.Length, count),
        Reading.Between => Math.Max(0, Priors.ListedNumber - Logarithm.Units(density * count)),
        Reading.Short => Math.Max(0, NumberWeight.Of(_written, tries * count, booked, isAnnounced) + Priors.ShortNumber),
        Reading.Confused => Math.Max(0, Confused(count)),
        _ => NumberWeight.Of(_written, tries * count, booked, isAnnounced),
    };

    // Letters that may be digits prove no more than digits.
    private int Confused(int count)
    {
        Span<char> digits = stackalloc char[_written.Length];
        for (int i = 0; i < digits.Length; i++)
        {
            digits[i] = NumberText.Folded(_written[i]);
        }

        return NumberWeight.Of(digits, tries * count, booked, isAnnounced) + Priors.MisreadNumber;
    }
}
