namespace ReceivablesSample;

/// <summary>What the program answers to its caller.</summary>
internal static class ExitCode
{
    /// <summary>Done, and nothing was refused.</summary>
    internal const int Done = 0;

    /// <summary>Done, without the rows that were refused; each is printed on standard error.</summary>
    internal const int DoneWithRefusals = 1;

    /// <summary>The command line makes no sense.</summary>
    internal const int Usage = 2;

    /// <summary>An input could not be read at all, or the output could not be written; nothing was written.</summary>
    internal const int Unreadable = 3;
}
