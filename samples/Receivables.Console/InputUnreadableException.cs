namespace ReceivablesSample;

/// <summary>An input that the work cannot go on without could not be used.</summary>
/// <param name="reason">Why, for standard error; empty where it is printed already.</param>
internal sealed class InputUnreadableException(string reason = "") : Exception(reason);
