namespace ReceivablesSample;

/// <summary>An input that the work cannot go on without could not be read; why is printed already.</summary>
internal sealed class InputUnreadableException : Exception;
