using ReceivablesSample.Inputs;

namespace ReceivablesSample;

/// <summary>One run of one command: what it reads with, and where refusals go.</summary>
internal sealed class Session
{
    internal Session(Terminal terminal, string? outputFile)
    {
        Refusals = new RefusalPrinter(terminal.Error);
        Inputs = new InputReader(Refusals, Progress, outputFile);
    }

    internal WorkProgress Progress { get; } = new();

    internal RefusalPrinter Refusals { get; }

    internal InputReader Inputs { get; }

    /// <summary>What the program answers, after all is read.</summary>
    internal int ExitCode => Refusals.HasFatal ? ReceivablesSample.ExitCode.Unreadable
        : Refusals.Refused > 0 ? ReceivablesSample.ExitCode.DoneWithRefusals
        : ReceivablesSample.ExitCode.Done;
}
