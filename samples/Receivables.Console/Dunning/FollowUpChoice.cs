namespace ReceivablesSample.Dunning;

/// <summary>The files that planning reminders reads besides those of all reports.</summary>
/// <param name="Policy">The dunning policy.</param>
/// <param name="Contacts">What was sent already.</param>
/// <param name="Events">What happened with customers and invoices.</param>
internal sealed record FollowUpChoice(string Policy, IReadOnlyList<string> Contacts, IReadOnlyList<string> Events);
