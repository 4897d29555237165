using System.Diagnostics.CodeAnalysis;

namespace Receivables.Dunning;

/// <summary>On which days reminders go out.</summary>
[Experimental("RCV0002")]
public enum DunningSendDays
{
    /// <summary>On every day, the default.</summary>
    EveryDay = 0,

    /// <summary>On business days of the policy's country; what falls due on another day goes out on the next business day.</summary>
    BusinessDays = 1,
}
