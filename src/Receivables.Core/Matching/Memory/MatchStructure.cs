using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Receivables.Matching;

/// <summary>The structure of a match that a person confirmed: what a customer's habits are counted by.</summary>
/// <remarks>Counted on the items of one customer and currency as they were open when the payment was matched. Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental(MatchingExperiment.Id)]
public sealed record MatchStructure
{
    /// <summary>The furthest from the due date that is told apart, in days.</summary>
    public const int MaxDaysFromDue = 100_000;

    /// <summary>States a structure.</summary>
    /// <param name="set">Which of the open items were settled.</param>
    /// <param name="items">How many items, from 0.</param>
    /// <param name="openItems">How many the customer had open in the currency, credit notes included; at least <paramref name="items"/>.</param>
    /// <param name="isOldestFirst">Whether none that is due earlier stays open.</param>
    /// <param name="difference">How the amount differs.</param>
    /// <param name="namesDocuments">Whether the payment named a document of the book, open or settled.</param>
    /// <param name="daysFromDue">Booking date less the due date of the item due first, in days; null where nothing was settled.</param>
    /// <exception cref="ArgumentException">A value is out of range, or the parts contradict each other.</exception>
    public MatchStructure(MatchSet set, int items, int openItems, bool isOldestFirst = false, MatchDifference difference = MatchDifference.None, bool namesDocuments = false, int? daysFromDue = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(items);
        ArgumentOutOfRangeException.ThrowIfLessThan(openItems, items);
        if (!Enum.IsDefined(set) || !Enum.IsDefined(difference))
        {
            throw new ArgumentException("The set or the difference is unknown.", nameof(set));
        }

        if ((set == MatchSet.OnAccount) != (items == 0) || (items == 0) != (daysFromDue is null) || (set is MatchSet.SeveralItems or MatchSet.DueToDate or MatchSet.WholeBalance && items < 2))
        {
            throw new ArgumentException("A match on account settles no item and has no due date, one of several items at least two, any other at least one.", nameof(items));
        }

        Set = set;
        Items = items;
        OpenItems = openItems;
        IsOldestFirst = isOldestFirst;
        Difference = difference;
        NamesDocuments = namesDocuments;
        DaysFromDue = daysFromDue is { } days ? Math.Clamp(days, -MaxDaysFromDue, MaxDaysFromDue) : null;
    }

    /// <summary>Which of the open items were settled.</summary>
    public MatchSet Set { get; }

    /// <summary>How many items.</summary>
    public int Items { get; }

    /// <summary>How many the customer had open in the currency.</summary>
    public int OpenItems { get; }

    /// <summary>Whether none that is due earlier stays open.</summary>
    public bool IsOldestFirst { get; }

    /// <summary>How the amount differs.</summary>
    public MatchDifference Difference { get; }

    /// <summary>Whether the payment named a document of the book.</summary>
    public bool NamesDocuments { get; }

    /// <summary>Booking date less the due date of the item due first, within ±<see cref="MaxDaysFromDue"/>; null where nothing was settled.</summary>
    public int? DaysFromDue { get; }

    /// <summary>Returns set, items and difference.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Set} {Items} of {OpenItems} {Difference}");
}
