namespace Receivables.DemoData.Dunning;

/// <summary>A step of the reminder scenario: after how long, and by which means.</summary>
internal sealed record ReminderStage(string Name, Period Offset, string Channel);
