using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Receivables.Cases;
using Receivables.Internals;

namespace Receivables.Dunning;

/// <summary>One step of a reminder scenario.</summary>
/// <remarks>Immutable; equal when all parts are; safe to share between threads.</remarks>
[Experimental("RCV0002")]
public sealed record DunningStage
{
    /// <summary>The largest fee: a million of whatever currency.</summary>
    public const decimal MaxFee = 1_000_000;

    /// <summary>Creates a stage.</summary>
    /// <param name="name">The name, unique within its policy, as contacts record it.</param>
    /// <param name="offset">When, from the due date: days, weeks, months and years of one sign; negative before it.</param>
    /// <param name="channel">How the customer is contacted.</param>
    /// <param name="tone">How it speaks; friendly by default.</param>
    /// <param name="automatic">Whether a machine may send it; false, the default, makes it a task for a person.</param>
    /// <param name="template">The name of the text to use, or null.</param>
    /// <param name="fee">What the reminder costs the customer, in the currency of the action, from 0 to <see cref="MaxFee"/>; 0 by default.</param>
    /// <param name="listAllOverdue">Whether it lists everything overdue of the customer, not only what has reached the stage; false by default.</param>
    /// <exception cref="ArgumentException">The name is empty, or the offset holds a time or mixes signs.</exception>
    public DunningStage(string name, Period offset, ContactChannel channel, DunningTone tone = DunningTone.Friendly, bool automatic = false, string? template = null, decimal fee = 0, bool listAllOverdue = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(fee);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(fee, MaxFee);
        Known.Require(channel);
        Known.Require(tone);
        if (DunningOffset.WhyRefused(offset) is { } reason)
        {
            throw new ArgumentException(reason, nameof(offset));
        }

        Name = name;
        Offset = offset;
        Channel = channel;
        Tone = tone;
        Automatic = automatic;
        Template = template;
        Fee = fee;
        ListAllOverdue = listAllOverdue;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>When, from the due date.</summary>
    public Period Offset { get; }

    /// <summary>How the customer is contacted.</summary>
    public ContactChannel Channel { get; }

    /// <summary>How it speaks.</summary>
    public DunningTone Tone { get; }

    /// <summary>Whether a machine may send it.</summary>
    public bool Automatic { get; }

    /// <summary>The name of the text to use, or null.</summary>
    public string? Template { get; }

    /// <summary>What the reminder costs the customer.</summary>
    public decimal Fee { get; }

    /// <summary>Whether it lists everything overdue.</summary>
    public bool ListAllOverdue { get; }

    /// <summary>Whether it comes before the due date.</summary>
    public bool IsBeforeDue => Offset.Years < 0 || Offset.Months < 0 || Offset.Weeks < 0 || Offset.Days < 0;

    /// <summary>The day on which it falls due for an item.</summary>
    /// <param name="dueDate">The due date of the item.</param>
    public LocalDate DayFor(LocalDate dueDate) => dueDate + Offset;

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
