using NodaTime;

namespace Receivables.Cases;

/// <summary>What stands in the way of reminding a customer, on any day: the fold of the case events.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed class CaseBook
{
    private readonly Dictionary<CustomerId, List<CaseEvent>> _events = [];

    /// <summary>Folds events; their order among one day is that of the sequence, days may come in any order.</summary>
    /// <param name="events">What happened.</param>
    public CaseBook(IEnumerable<CaseEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (CaseEvent happened in events.OrderBy(e => e.Date))
        {
            if (!_events.TryGetValue(happened.Customer, out List<CaseEvent>? ofCustomer))
            {
                _events.Add(happened.Customer, ofCustomer = []);
            }

            ofCustomer.Add(happened);
        }
    }

    /// <summary>A book without events.</summary>
    public static CaseBook Empty { get; } = new([]);

    /// <summary>The events that hold an invoice on a day, oldest first.</summary>
    /// <param name="customer">The customer.</param>
    /// <param name="invoice">The invoice; events on the whole account concern it too.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Disputes that are not resolved, promises whose day has not passed, holds not released and not ended, and an insolvency.
    /// A dispute or hold with an end counts up to and on it. A promise without a day promises nothing and does not hold.
    /// </returns>
    public IReadOnlyList<CaseEvent> StandingOn(CustomerId customer, DocumentNumber invoice, LocalDate day)
    {
        if (!_events.TryGetValue(customer, out List<CaseEvent>? ofCustomer))
        {
            return [];
        }

        var standing = new List<CaseEvent>();
        foreach (CaseEvent happened in ofCustomer)
        {
            if (happened.Date <= day && (happened.Invoice is null || happened.Invoice == invoice))
            {
                Fold(standing, happened);
            }
        }

        standing.RemoveAll(e => e.Kind != CaseEventKind.Insolvency && e.Until < day);
        return standing;
    }

    private static void Fold(List<CaseEvent> standing, CaseEvent happened)
    {
        switch (happened.Kind)
        {
            case CaseEventKind.Dispute or CaseEventKind.Hold or CaseEventKind.Insolvency:
            case CaseEventKind.Promise when happened.Until is not null:
                standing.Add(happened);
                break;
            case CaseEventKind.DisputeResolved:
                End(standing, CaseEventKind.Dispute, happened);
                break;
            case CaseEventKind.Release:
                End(standing, CaseEventKind.Hold, happened);
                break;
            default:
                break;
        }
    }

    // An end that names an invoice ends what stands on that invoice; one that names none ends all of its kind.
    private static void End(List<CaseEvent> standing, CaseEventKind kind, CaseEvent end) =>
        standing.RemoveAll(e => e.Kind == kind && (end.Invoice is null || e.Invoice == end.Invoice));
}
