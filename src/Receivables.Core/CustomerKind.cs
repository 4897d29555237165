namespace Receivables;

/// <summary>What a customer is under the law of late payment: it decides interest, compensation and reminders.</summary>
public enum CustomerKind
{
    /// <summary>A business, the default: Directive 2011/7 applies.</summary>
    Business = 0,

    /// <summary>A consumer: no fixed compensation, other rates, protective rules.</summary>
    Consumer = 1,

    /// <summary>A public body: its own rates and terms.</summary>
    Public = 2,
}
