namespace ReceivablesSample;

/// <summary>The command line makes no sense in a way that only shows once it is run.</summary>
internal sealed class UsageException(string message) : Exception(message);
