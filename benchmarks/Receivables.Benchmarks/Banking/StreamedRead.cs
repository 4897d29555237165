using Receivables.Banking;

namespace Receivables.Benchmarks.Banking;

/// <summary>Reads a file one transaction at a time, and keeps nothing of it.</summary>
internal sealed class StreamedRead : IDiagnosticSink
{
    /// <summary>The sum of the amounts, so that nothing is read in vain.</summary>
    internal long Sum { get; private set; }

    internal long Transactions { get; private set; }

    internal long Reported { get; private set; }

    /// <summary>The first that was reported, or null.</summary>
    internal Diagnostic? First { get; private set; }

    /// <summary>Reads whatever it is.</summary>
    internal static StreamedRead Of(Stream stream)
    {
        var read = new StreamedRead();
        using StatementReader? reader = BankFile.Open(stream, read, "f");
        while (reader?.ReadStatement() == true)
        {
            while (reader.ReadTransaction(out StatementTransaction? transaction))
            {
                read.Transactions++;
                read.Sum = unchecked(read.Sum + transaction.Amount.MinorUnits);
            }
        }

        return read;
    }

    public void Report(Diagnostic diagnostic)
    {
        Reported++;
        First ??= diagnostic;
    }
}
