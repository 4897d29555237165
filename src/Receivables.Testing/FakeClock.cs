using NodaTime;

namespace Receivables.Testing;

/// <summary>A clock that shows what a test sets.</summary>
/// <remarks>Safe for use by many threads.</remarks>
public sealed class FakeClock : IClock
{
    private readonly Lock _gate = new();
    private Instant _now;
    private Duration _step;

    /// <summary>Creates a clock that stands.</summary>
    /// <param name="now">What it shows.</param>
    public FakeClock(Instant now) => _now = now;

    /// <summary>By how much it moves on each time it is asked; zero, the default, for a clock that stands.</summary>
    public Duration Step
    {
        get
        {
            lock (_gate)
            {
                return _step;
            }
        }

        set
        {
            lock (_gate)
            {
                _step = value;
            }
        }
    }

    /// <inheritdoc/>
    public Instant GetCurrentInstant()
    {
        lock (_gate)
        {
            Instant now = _now;
            _now += _step;
            return now;
        }
    }

    /// <summary>Sets what it shows, earlier or later.</summary>
    /// <param name="now">The instant.</param>
    public void Set(Instant now)
    {
        lock (_gate)
        {
            _now = now;
        }
    }

    /// <summary>Moves it on, or back by a negative duration.</summary>
    /// <param name="by">By how much.</param>
    public void Advance(Duration by)
    {
        lock (_gate)
        {
            _now += by;
        }
    }
}
